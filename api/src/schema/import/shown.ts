import type {
  AskedPlace,
  Candidate,
  PreviewRow,
  Slot,
} from "@buendnisgraph/graph/analysis/import/preview-row";
import type { ImportShape } from "@buendnisgraph/graph/model/imports";
import { readPlaceQuestions } from "@buendnisgraph/graph/read/imports";
import type { Store } from "@buendnisgraph/graph/store/store";

/** A row with the import it is of. */
export interface ShownRow {
  of: ImportShape;
  row: PreviewRow;
  /** By their keys: only asked for where a row has one. */
  questions: () => Promise<Map<string, ShownQuestion>>;
}

export interface ShownPartner {
  of: ImportShape;
  slot: Slot;
}

export interface ShownCandidate {
  of: ImportShape;
  candidate: Candidate;
}

export type ShownPlace = AskedPlace["candidates"][number];

export interface ShownQuestion {
  asked: AskedPlace;
  /** Undefined: none yet; null: no county. */
  answer: string | null | undefined;
}

export interface ShownProgress {
  of: ImportShape;
}

/** The questions of an import with their answers. */
export async function shownQuestions(store: Store, { id, decisions }: ImportShape): Promise<ShownQuestion[]> {
  const asked = await readPlaceQuestions(store, id);
  return asked.map((one) => ({
    asked: one,
    answer: Object.hasOwn(decisions.places, one.id) ? decisions.places[one.id] : undefined,
  }));
}

/** Rows that share one reading of the questions. */
export function shownRows(store: Store, of: ImportShape, rows: readonly PreviewRow[]): ShownRow[] {
  let read: Promise<Map<string, ShownQuestion>> | undefined;
  const questions = () => {
    read ??= shownQuestions(store, of).then((all) => new Map(all.map((one) => [one.asked.id, one])));
    return read;
  };
  return rows.map((row) => ({ of, row, questions }));
}
