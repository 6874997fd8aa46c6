import type { Action } from "../../app/actions.ts";
import type { NetworkSearch } from "../../app/search-params.ts";
import type { CanvasControls } from "../../graph-canvas/GraphCanvas.tsx";
import type { Arrangement } from "./use-arrangement.ts";

interface Parts {
  search: NetworkSearch;
  change: (part: Partial<NetworkSearch>) => void;
  arrangement: Arrangement;
  controls: CanvasControls | null;
}

const ZOOM_STEP = 1.3;

/** All that can be done to the picture, with its keys. */
export function networkActions({ search, change, arrangement, controls }: Parts): Action[] {
  const { selected } = search;
  return [
    {
      id: "zoomIn",
      label: "action.zoomIn",
      shortcut: "+",
      enabled: true,
      run: () => controls?.zoomBy(ZOOM_STEP),
    },
    {
      id: "zoomOut",
      label: "action.zoomOut",
      shortcut: "-",
      enabled: true,
      run: () => controls?.zoomBy(1 / ZOOM_STEP),
    },
    { id: "fit", label: "action.fit", shortcut: "0", enabled: true, run: () => controls?.fit() },
    {
      id: "expand",
      label: "action.expand",
      shortcut: "e",
      enabled: selected !== undefined,
      run: () => selected && arrangement.expand(selected),
    },
    {
      id: "hide",
      label: "action.hide",
      shortcut: "h",
      enabled: selected !== undefined,
      run: () => {
        if (!selected) return;
        arrangement.hide(selected);
        change({ selected: undefined });
      },
    },
    { id: "undo", label: "action.undo", shortcut: "z", enabled: arrangement.canUndo, run: arrangement.undo },
    { id: "redo", label: "action.redo", shortcut: "y", enabled: arrangement.canRedo, run: arrangement.redo },
    { id: "clear", label: "action.clear", enabled: arrangement.isArranged, run: arrangement.clear },
  ];
}
