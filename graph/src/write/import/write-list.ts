import type { KnownFacts } from "../../analysis/import/known-facts.ts";
import { isWritten } from "../../analysis/import/outcome.ts";
import type { PreviewRow } from "../../analysis/import/preview-row.ts";
import type { ImportKind, ImportShape } from "../../model/imports.ts";
import type { Store } from "../../store/store.ts";
import { type Author, type Changed, recordChange } from "../change/record-change.ts";
import { citeSource } from "../cite-source.ts";
import { NewIds } from "../new-id.ts";
import { markCommitted } from "./keep-import.ts";
import { writeCollaborationRows } from "./write-collaborations.ts";
import { writeEventRows } from "./write-events.ts";
import { writePartnerRows } from "./write-partners.ts";
import { writeProposalRows } from "./write-proposals.ts";
import type { WritePart } from "./writing.ts";

/** Facts have changed since the rows were compared with them. */
export class FactsMoved extends Error {}

/** What the facts of a list rest on, as readers see it. */
export interface ListSource {
  title: string;
  /** Null where it has no public address. */
  url: string | null;
}

export interface ListToWrite {
  shape: ImportShape;
  /** What its rows were compared with. */
  facts: KnownFacts;
  rows: AsyncIterable<readonly PreviewRow[]>;
  source: ListSource;
  by: Author;
  signal?: AbortSignal;
  onRows?: (done: number) => void;
}

const WRITERS: Record<ImportKind, WritePart> = {
  attendance: writePartnerRows,
  stands: writePartnerRows,
  partners: writePartnerRows,
  conferences: writeEventRows,
  collaborations: writeCollaborationRows,
  proposals: writeProposalRows,
};

/** Facts that are written at once: few enough for the memory of both sides, enough for speed. */
const ROWS_AT_ONCE = 4_000;

/**
 * Writes all settled rows as one change that names the import, and marks it committed, all in one transaction.
 * FactsMoved where the facts are no longer those that the rows were compared with.
 */
export async function writeList(store: Store, list: ListToWrite): Promise<Changed<void>> {
  const { shape, facts, source, by, signal, onRows } = list;
  const about = { kind: "IMPORT", by, title: source.title, import: shape.id } as const;
  const changed = await recordChange(store, about, async (draft, { run, flush }) => {
    const [meta] = await run<{ revision: number }>(REVISION);
    // This write has counted itself already.
    if (meta?.revision !== facts.revision + 1) throw new FactsMoved();
    const newIds = new NewIds(run);
    let cited: string | undefined;
    const made = new Map<string, string>();
    const eventDays = new Map(facts.events.map(({ id, startsOn }) => [id, startsOn]));
    let done = 0;
    for await (const rows of inLots(list.rows)) {
      signal?.throwIfAborted();
      const settled = rows.filter(isWritten);
      if (settled.length > 0) {
        cited ??= await citeSource(draft, run, { url: source.url, title: source.title }, newIds);
        const { event, topics } = facts;
        const writing = { draft, run, kind: shape.kind, cited, newIds, made, event, eventDays, topics };
        await WRITERS[shape.kind](writing, settled);
        await flush();
      }
      done += rows.length;
      onRows?.(done);
    }
    await markCommitted(run, shape.id, cited !== undefined);
  });
  // Where nothing changes nothing is written: that too is committed.
  if (changed.change === null) await markCommitted((...args) => store.keep(...args), shape.id, false);
  return changed;
}

async function* inLots(parts: AsyncIterable<readonly PreviewRow[]>): AsyncGenerator<PreviewRow[]> {
  let lot: PreviewRow[] = [];
  for await (const rows of parts) {
    lot.push(...rows);
    if (lot.length >= ROWS_AT_ONCE) {
      yield lot;
      lot = [];
    }
  }
  if (lot.length > 0) yield lot;
}

const REVISION = `
MATCH (meta:Meta {id: 'meta'})
RETURN meta.revision AS revision`;
