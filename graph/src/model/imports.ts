import type { Field, ImportKind } from "../interchange/import/fields.ts";
import type { RefusalOf } from "../interchange/import/import-refused.ts";
import type { Problem, ProblemCode } from "../interchange/import/problems.ts";
import type { Column, Encoding } from "../interchange/import/uploaded-table.ts";

/** What becomes of a list that is brought in; `UNDONE` is told by the change, the others are kept. */
export type ImportState =
  | "READING"
  | "PREVIEW"
  | "COMMITTING"
  | "COMMITTED"
  | "UNDONE"
  | "REFUSED"
  | "CANCELLED";

/** What would happen with a row, or has. */
export const IMPORT_ACTIONS = ["new", "matched", "possible-duplicate", "unchanged", "rejected"] as const;
export type ImportAction = (typeof IMPORT_ACTIONS)[number];

/** One thing a row would write. */
export const IMPORT_EFFECTS = [
  "NEW_PARTNER",
  "PARTICIPATION",
  "PARTNER_DETAILS",
  "OTHER_NAME",
  "NEW_EVENT",
  "EVENT_DETAILS",
  "STATEMENT",
  "COLLABORATION",
  "PROPOSAL",
] as const;
export type ImportEffect = (typeof IMPORT_EFFECTS)[number];

/** What comparing a row with what is on record may find, besides what reading it found. */
export type FindingCode =
  | "PLACE_AMBIGUOUS"
  | "PLACE_UNKNOWN"
  | "PLACE_OUTSIDE"
  | "SAME_AS_ROW"
  | "DIFFERS_FROM_RECORD"
  | "OTHER_DATE"
  | "ROLE_UNKNOWN"
  | "ABSENT"
  | "PARTNER_UNKNOWN"
  | "SAME_PARTNER_TWICE"
  | "EVENT_UNKNOWN"
  | "EVENT_AMBIGUOUS"
  | "TOPIC_UNKNOWN"
  | "KIND_UNKNOWN"
  | "DATE_MISSING"
  | "PARTNER_GONE";

/** One thing that an editor should know of a row. */
export type Finding = Omit<Problem, "code"> & { code: ProblemCode | FindingCode };

/** What an editor said of one partner of a row. */
export type Choice = { as: "LINK"; id: string } | { as: "LINK_ROW"; row: number } | { as: "NEW" };

/** All that an editor said of an import, kept with it. */
export interface Decisions {
  /** By row, then by slot. */
  choices: Record<number, Record<string, Choice>>;
  leftOut: number[];
  /** By question; null: no county. */
  places: Record<string, string | null>;
}

export const NOTHING_DECIDED: Decisions = { choices: {}, leftOut: [], places: {} };

export interface ImportCounts {
  rows: number;
  new: number;
  matched: number;
  possibleDuplicate: number;
  unchanged: number;
  rejected: number;
  /** With something to settle. */
  open: number;
  leftOut: number;
}

/** How many things of each sort; none of what is not named. */
export type EffectCounts = Partial<Record<ImportEffect, number>>;

export const NO_ROWS: ImportCounts = {
  rows: 0,
  new: 0,
  matched: 0,
  possibleDuplicate: 0,
  unchanged: 0,
  rejected: 0,
  open: 0,
  leftOut: 0,
};

/** How the file came, once it is read. */
export interface ReadForm {
  encoding: Encoding;
  delimiter: string | null;
  sheet: string | null;
  sheets: string[];
  headerRow: number;
  dateSystem: 1900 | 1904;
}

/** An import as it is kept, without its rows. */
export interface ImportShape {
  id: string;
  kind: ImportKind;
  state: ImportState;
  /** Id of the event of a list of attendance or stands. */
  event: string | null;
  fileName: string;
  /** Id of the account; null for a command. */
  by: string | null;
  createdAt: string;
  changedAt: string;
  form: ReadForm | null;
  columns: Column[];
  counts: ImportCounts;
  /** What its settled rows would write, or have, all together. */
  effects: EffectCounts;
  /** Rows that stood for persons: nothing of them is kept. */
  setAside: number;
  decisions: Decisions;
  /** Of the facts that the rows were compared with. */
  revision: number | null;
  /** Rows whose outcome changed because facts did since they were shown. */
  changedRows: number[];
  /** Goes up with each step and decision: two at once are noticed by it. */
  version: number;
  refusal: RefusalOf | null;
  change: string | null;
  progress: ImportProgress | null;
  /** The work was cut off. */
  interrupted: boolean;
}

export type ImportStep = "WAITING" | "READING" | "COMPARING" | "WRITING" | "DONE";

export interface ImportProgress {
  step: ImportStep;
  done: number;
  of: number;
  /** 0 to 1, of this step. */
  share: number;
  secondsLeft: number | null;
}

export type { Field, ImportKind };
