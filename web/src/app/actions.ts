import { useEffect, useRef } from "react";

/** Something a reader can do: one entry serves button, menu, key and help alike. */
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

/** Does an action when its key is pressed, unless one is typing. */
export function useShortcuts(actions: readonly Action[]): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      const action = latest.current.find(({ shortcut, enabled }) => enabled && shortcut === event.key);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable]") !== null
  );
}
