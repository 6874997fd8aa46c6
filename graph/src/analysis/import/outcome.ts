import type { ImportRow } from "../../interchange/import/import-row.ts";
import type { Finding, ImportEffect } from "../../model/imports.ts";
import { type Located, NOWHERE } from "./locate.ts";
import { isAsked, type PreviewRow, type Slot } from "./preview-row.ts";

/** What is found of a row before it is said what would happen with it. */
export interface Found {
  values: ImportRow;
  name: string;
  slots: Slot[];
  located: Located;
  /** Id of the event that the row is put to. */
  event: string | null;
  problems: Finding[];
  /** Refused by what was found, not by what was read. */
  refused: boolean;
}

/** A row that nothing further is to be found out about. */
export function foundNothing(values: ImportRow, name: string): Found {
  return {
    values,
    name,
    slots: [],
    located: NOWHERE,
    event: null,
    problems: [],
    refused: false,
  };
}

/** What a row would do, and what is told with it. */
export interface Outcome {
  effects: ImportEffect[];
  /** What it brings is new as a whole. */
  isNew: boolean;
  /** An earlier row of the list brings the same. */
  repeats: boolean;
  leftOut: boolean;
  problems: readonly Finding[];
}

/** Of rows that say nothing. */
export const NO_OUTCOME: Outcome = {
  effects: [],
  isNew: false,
  repeats: false,
  leftOut: false,
  problems: [],
};

/** The row with its action. */
export function outcomeOf(found: Found, { effects, isNew, repeats, leftOut, problems }: Outcome): PreviewRow {
  const { values, name, event, located } = found;
  const rejected = found.refused || values.refused;
  const slots = rejected ? [] : found.slots;
  const waits = slots.some(({ match }) => match === "ASK");
  return {
    row: values.row,
    name,
    action: rejected ? "rejected" : waits ? "possible-duplicate" : actionOf(effects, isNew, repeats),
    open: !rejected && !leftOut && (slots.some(isAsked) || located.open),
    leftOut,
    regionAgs: located.regionAgs,
    municipality: located.municipality,
    outsideState: located.outsideState,
    placeQuestion: rejected ? null : located.question,
    slots,
    event,
    effects: rejected || waits ? [] : effects,
    problems: [...values.problems, ...(rejected ? [] : located.problems), ...found.problems, ...problems],
    values,
  };
}

/** What an earlier row brings is not on record yet: a row that repeats it is matched, not unchanged. */
function actionOf(effects: readonly ImportEffect[], isNew: boolean, repeats: boolean) {
  if (effects.length > 0) return isNew ? "new" : "matched";
  return repeats ? "matched" : "unchanged";
}

/** Whether the row is written: nothing of it is open, refused or left out. */
export function isWritten({ action, open, leftOut, effects, slots }: PreviewRow): boolean {
  const waits = slots.some(({ match }) => match === "ASK");
  return action !== "rejected" && !open && !leftOut && !waits && effects.length > 0;
}
