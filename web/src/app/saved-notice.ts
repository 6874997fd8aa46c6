import { useSyncExternalStore } from "react";

/** What an editor has just saved, told on whatever page comes next. */
export interface SavedNotice {
  /** Name or title of what it was about. */
  about: string;
  /** The page of its history; undefined where it has none any more. */
  id: string | undefined;
  /** Keys in the translations of the fields that were changed; empty where that says nothing. */
  changed: readonly string[];
  /** Ids of the changes in the history, in their order: what undoing takes back, the last first. */
  changes: readonly string[];
}

let current: SavedNotice | undefined;
let undone = 0;
const listeners = new Set<() => void>();

/** Tells what was saved, in place of what was told before; undefined tells nothing. */
export function tellSaved(notice: SavedNotice | undefined): void {
  current = notice;
  for (const heard of listeners) heard();
}

export function useSavedNotice(): SavedNotice | undefined {
  return useSyncExternalStore(listen, () => current);
}

/** Tells that what was saved has been taken back. */
export function tellUndone(): void {
  undone += 1;
  for (const heard of listeners) heard();
}

/** How often something was taken back so far: another number says that what was read may be out of date. */
export function useTimesUndone(): number {
  return useSyncExternalStore(listen, () => undone);
}

function listen(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}
