import type { Fields, Values } from "./field.ts";

/** What was typed and not saved yet, as this tab keeps it over an accidental reload. */
export interface Draft {
  /** What the form was filled from. */
  base: Values;
  values: Values;
  basedOn: number | null;
  /** Values brought from another form, to be decided on before they count. */
  carried?: boolean;
}

const nameOf = (key: string) => `draft ${key}`;

/** Undefined where there is none, or one of a form that had other fields. */
export function readDraft(key: string, fields: Fields): Draft | undefined {
  try {
    const draft = JSON.parse(sessionStorage.getItem(nameOf(key)) ?? "null") as Draft | null;
    const names = Object.keys(fields);
    const fits = (values: Values) => names.every((name) => name in values);
    return draft && fits(draft.base) && fits(draft.values) ? draft : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(nameOf(key), JSON.stringify(draft));
  } catch {
    // A full or forbidden store must not stop anybody from typing; leaving the page still asks.
  }
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(nameOf(key));
}
