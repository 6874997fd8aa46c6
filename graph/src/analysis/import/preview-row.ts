import type { ImportRow } from "../../interchange/import/import-row.ts";
import type { Finding, ImportAction, ImportEffect } from "../../model/imports.ts";

/** A row as it was compared with what is on record: what would happen with it, why, and what is to be settled. */
export interface PreviewRow {
  /** As a spreadsheet shows it. */
  row: number;
  /** The partner, the event's title, both partners, the proposal's text; "" where it is a person's. */
  name: string;
  action: ImportAction;
  open: boolean;
  leftOut: boolean;
  /** AGS of the county; null where none is known. */
  regionAgs: string | null;
  /** Key of the municipality, where it is known. */
  municipality: string | null;
  outsideState: boolean;
  /** Key of the question about its place; answered or not. */
  placeQuestion: string | null;
  /** Partners that it names; of conferences the event, of proposals also the proposal. */
  slots: Slot[];
  /** Id of the event that the row is put to; of conferences its own is in the slot. */
  event: string | null;
  effects: ImportEffect[];
  problems: Finding[];
  values: ImportRow;
}

/** Something that a row names and that may be on record. */
export interface Slot {
  /** `name`, `a`, `b`, `by1` …, `title`, `text`. */
  slot: string;
  name: string;
  match: "LINKED" | "NEW" | "ASK";
  decided: boolean;
  /** Id of what it is linked to; null where that is new. */
  id: string | null;
  /** The earlier row that names the same for the first time. */
  sameAsRow: number | null;
  /** Which of that row's. */
  sameAsSlot: string | null;
  candidates: Candidate[];
}

export interface Candidate {
  id: string | null;
  row: number | null;
  name: string;
  /** 0 to 1. */
  score: number;
  reasons: MatchReason[];
}

/** What speaks for or against two being one, by its code, with what a sentence about it needs. */
export interface MatchReason {
  code: string;
  [detail: string]: unknown;
}

/** A place that has to be asked about, once for all rows that write it the same way. */
export interface AskedPlace {
  id: string;
  place: string;
  candidates: { ags: string; municipality: string | null; name: string }[];
  rowCount: number;
  /** The first of them. */
  rows: number[];
}

/** What stands for the new thing of a slot, in whichever row it comes first. */
export function newKey({ slot, sameAsRow, sameAsSlot }: Slot, row: number): string {
  return `row ${sameAsRow ?? row} ${sameAsSlot ?? slot}`;
}

/** Whether it is to be decided upon by somebody. */
export function isAsked({ match, sameAsRow }: Slot): boolean {
  return match === "ASK" && sameAsRow === null;
}
