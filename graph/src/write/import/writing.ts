import type { KnownEvent, KnownFacts } from "../../analysis/import/known-facts.ts";
import { newKey, type PreviewRow, type Slot } from "../../analysis/import/preview-row.ts";
import type { ImportKind } from "../../model/imports.ts";
import type { WriteTransaction } from "../../store/store.ts";
import type { Draft } from "../change/draft.ts";
import type { NewIds } from "../new-id.ts";

/** What writing the rows of one list shares from its first part to its last. */
export interface Writing {
  draft: Draft;
  run: WriteTransaction["run"];
  kind: ImportKind;
  /** Id of the source that the facts of the list rest on. */
  cited: string;
  newIds: NewIds;
  /** Ids of what earlier rows made, by `newKey`. */
  made: Map<string, string>;
  /** Of attendance and stands. */
  event: KnownEvent | null;
  /** The events that rows may be put to. */
  eventDays: ReadonlyMap<string, string | null>;
  topics: KnownFacts["topics"];
}

/** Writes a part of a list, whose rows are all settled. */
export type WritePart = (writing: Writing, rows: readonly PreviewRow[]) => Promise<void>;

/** The id of what a slot stands for: on record, or made by this or an earlier row. */
export function idOfSlot({ made }: Writing, row: number, slot: Slot): string {
  const id = slot.id ?? made.get(newKey(slot, row));
  if (id === undefined) throw new Error(`row ${row} repeats a row that was not written`);
  return id;
}
