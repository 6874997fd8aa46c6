import type { Compared } from "../../analysis/import/compare-table.ts";
import type { KnownFacts } from "../../analysis/import/known-facts.ts";
import type { PreviewRow } from "../../analysis/import/preview-row.ts";
import type { ImportShape } from "../../model/imports.ts";
import { unpack } from "../../model/packed.ts";
import { importRows, readImport } from "../../read/imports.ts";
import { readKnownFacts } from "../../read/known-for-import.ts";
import type { Store } from "../../store/store.ts";
import type { Author } from "../change/record-change.ts";
import { compareImport } from "./compare-import.ts";
import { ChangedMeanwhile, QuestionsOpen, UnknownEvent, UnknownImport } from "./import-errors.ts";
import type { ImportWork } from "./import-work.ts";
import { ImportNotOpen } from "./import-work.ts";
import { keepComparison } from "./keep-import.ts";
import { usualTitle } from "./list-source.ts";
import { FactsMoved, writeList } from "./write-list.ts";

export interface CommitOptions {
  by: Author;
  /** Leave rows out that are not settled; else they refuse the commit. */
  leaveOutOpen: boolean;
  /** What the source is called for readers; null: by what the list is. */
  sourceTitle: string | null;
  sourceUrl: string | null;
}

/** Others may write while a list is compared anew; at last the editor is asked to look again. */
const TRIES = 3;

/**
 * Writes what is settled of an import, if it still is what was shown. QuestionsOpen, ChangedMeanwhile; what
 * changed is kept then.
 */
export async function commitList(
  store: Store,
  id: string,
  { by, leaveOutOpen, sourceTitle, sourceUrl }: CommitOptions,
  work: ImportWork,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    work.signal.throwIfAborted();
    const shape = await readImport(store, id);
    if (!shape) throw new UnknownImport(id);
    if (shape.counts.open > 0 && !leaveOutOpen) throw new QuestionsOpen(shape.counts.open);
    const facts = await factsAsShown(store, shape, work);
    if (shape.event && !facts.event) throw new UnknownEvent("The event is no longer on record.");
    work.step("WRITING", shape.counts.rows);
    try {
      await writeList(store, {
        shape,
        facts,
        rows: importRows(store, id),
        source: { title: sourceTitle ?? usualTitle(shape.kind, facts.event), url: sourceUrl },
        by,
        signal: work.signal,
        onRows: (done) => work.progress(ROWS_SHARE * (done / Math.max(1, shape.counts.rows)), done),
      });
      return;
    } catch (error) {
      if (!(error instanceof FactsMoved)) throw error;
    }
  }
  throw new ImportNotOpen("Others are changing facts all the time just now: try again in a moment.");
}

/** What is kept beside the facts is written after the last row and takes about as long. */
const ROWS_SHARE = 0.6;

/** The facts that the rows were compared with; compared anew where they have changed, which has to come to the same. */
async function factsAsShown(store: Store, shape: ImportShape, work: ImportWork): Promise<KnownFacts> {
  const { id, form, columns, decisions, kind, event } = shape;
  if (!form) throw new ImportNotOpen("The file was not read to its end: upload it again.");
  if ((await store.revision()) === shape.revision) {
    const facts = await readKnownFacts(store, kind, event);
    if (facts.revision === shape.revision) return facts;
  }
  work.step("COMPARING", shape.counts.rows);
  const { compared, facts } = await compareImport(store, shape, { form, columns, decisions }, work);
  const changed = await changedRows(store, id, compared);
  await keepComparison(store, {
    id,
    version: shape.version,
    form,
    decisions,
    revision: facts.revision,
    state: changed.length > 0 ? "PREVIEW" : "COMMITTING",
    changedRows: changed,
    compared,
  });
  if (changed.length > 0) throw new ChangedMeanwhile(changed);
  return facts;
}

/** Rows that are about something else than was shown, or would write more. */
async function changedRows(store: Store, id: string, compared: Compared): Promise<number[]> {
  const shown = new Map<number, { about: string; effects: readonly string[] }>();
  for await (const rows of importRows(store, id))
    for (const row of rows) shown.set(row.row, { about: aboutOf(row), effects: row.effects });
  return compared.rows.flatMap(({ content }) =>
    (unpack(content) as PreviewRow[]).flatMap((row) => {
      const before = shown.get(row.row);
      const isSame =
        before?.about === aboutOf(row) && row.effects.every((effect) => before.effects.includes(effect));
      return isSame ? [] : [row.row];
    }),
  );
}

function aboutOf({ slots, regionAgs, event, open }: PreviewRow): string {
  const whom = slots.map(({ slot, match, id, sameAsRow }) => [slot, match, id, sameAsRow]);
  return JSON.stringify([whom, regionAgs, event, open]);
}
