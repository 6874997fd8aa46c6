import { useRef, useState } from "react";
import type { NetworkSearch } from "../../app/search-params.ts";
import type { Point } from "../../graph-canvas/types.ts";

type Arranged = Pick<NetworkSearch, "hidden" | "pinned" | "expanded">;

export interface Arrangement {
  hide: (id: string) => void;
  expand: (id: string) => void;
  pin: (id: string, position: Point) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  /** Takes all of it back; can itself be undone. */
  clear: () => void;
  isArranged: boolean;
}

/** What a reader did to the picture by hand: hidden, pinned and expanded nodes, each step of which can be undone. */
export function useArrangement(
  search: NetworkSearch,
  change: (part: Partial<NetworkSearch>) => void,
): Arrangement {
  const past = useRef<Arranged[]>([]);
  const future = useRef<Arranged[]>([]);
  const [, rerender] = useState(0);
  const { hidden, pinned, expanded } = search;
  const present: Arranged = { hidden, pinned, expanded };

  const go = (next: Arranged) => {
    change(next);
    rerender((count) => count + 1);
  };
  const step = (part: Partial<Arranged>) => {
    past.current.push(present);
    future.current = [];
    go({ ...present, ...part });
  };
  const retrace = (from: Arranged[], to: Arranged[]) => {
    const next = from.pop();
    if (!next) return;
    to.push(present);
    go(next);
  };

  return {
    hide: (id) => step({ hidden: [...(hidden ?? []), id] }),
    expand: (id) => step({ expanded: [...(expanded ?? []), id] }),
    pin: (id, { x, y }) => {
      const others = (pinned ?? []).filter((entry) => !entry.startsWith(`${id}:`));
      step({ pinned: [...others, `${id}:${Math.round(x)}:${Math.round(y)}`] });
    },
    undo: () => retrace(past.current, future.current),
    redo: () => retrace(future.current, past.current),
    canUndo: past.current.length > 0,
    canRedo: future.current.length > 0,
    clear: () => step({ hidden: undefined, pinned: undefined, expanded: undefined }),
    isArranged: Boolean(hidden ?? pinned ?? expanded),
  };
}
