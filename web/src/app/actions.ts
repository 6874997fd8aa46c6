import { useEffect, useRef, useSyncExternalStore } from "react";

/** Something a reader can do: one entry serves button, menu, key, palette and help alike. */
export interface Action {
  id: string;
  /** Key of its name in the translations. */
  label: string;
  /** The key that does it while no field is being typed in; shown beside its name. */
  shortcut?: string;
  /** False where there is nothing to do it to just now. */
  enabled: boolean;
  run: () => void;
}

type Offer = { readonly current: readonly Action[] };

/** What is on offer just now: the shell's actions, and the ones of the page that is open. */
let offers: readonly Offer[] = [];
const listeners = new Set<() => void>();

function offer(change: (before: readonly Offer[]) => readonly Offer[]): void {
  offers = change(offers);
  for (const heard of listeners) heard();
}

function listen(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

/** Offers actions in the palette and by their keys, as long as the caller is on the page. */
export function useActions(actions: readonly Action[]): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    offer((before) => [...before, latest]);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      const action = latest.current.find(({ shortcut, enabled }) => enabled && shortcut === event.key);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      offer((before) => before.filter((other) => other !== latest));
      window.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}

/** Everything that can be done where one is. */
export function useOfferedActions(): Action[] {
  return useSyncExternalStore(listen, () => offers)
    .flatMap(({ current }) => current)
    .filter(({ enabled }) => enabled);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable]") !== null
  );
}
