import { randomBytes } from "node:crypto";
import type { Compared } from "../../analysis/import/compare-table.ts";
import type { RefusalOf } from "../../interchange/import/import-refused.ts";
import {
  type Decisions,
  type ImportKind,
  type ImportState,
  NO_ROWS,
  NOTHING_DECIDED,
  type ReadForm,
} from "../../model/imports.ts";
import { pack } from "../../model/packed.ts";
import { tallyOf } from "../../read/imports.ts";
import type { Store, WriteTransaction } from "../../store/store.ts";
import { wholeNumber } from "../../store/whole-number.ts";

export interface NewImport {
  kind: ImportKind;
  event: string | null;
  fileName: string;
  /** Id of the account; null for a command. */
  by: string | null;
}

/** Begins an import whose file is about to be read; answers with its id. */
export async function beginImport(store: Store, { kind, event, fileName, by }: NewImport): Promise<string> {
  const at = new Date().toISOString();
  const id = `import-${at.slice(0, 10)}-${randomBytes(5).toString("hex")}`;
  await store.keep(BEGIN, {
    properties: {
      id,
      kind,
      event,
      fileName,
      by,
      state: "READING",
      createdAt: at,
      changedAt: at,
      counts: JSON.stringify(NO_ROWS),
      decisions: JSON.stringify(NOTHING_DECIDED),
    },
  });
  return id;
}

export interface KeptComparison {
  id: string;
  /** The version it was computed from: where it is another by now, somebody was faster. */
  version: number;
  form: ReadForm;
  decisions: Decisions;
  revision: number;
  /** In which the import goes on. */
  state: "PREVIEW" | "COMMITTING";
  changedRows: readonly number[];
  compared: Compared;
}

/** Keeps what was compared, in place of what was before. False where the import has gone on since. */
export async function keepComparison(store: Store, kept: KeptComparison): Promise<boolean> {
  const { id, version, form, state, decisions, revision, changedRows, compared } = kept;
  const rows = await store.keep<{ id: string }>(KEEP_COMPARISON, {
    id,
    version: wholeNumber(version),
    keepTable: compared.table === null,
    properties: {
      state,
      changedAt: new Date().toISOString(),
      form: JSON.stringify(form),
      columns: JSON.stringify(compared.columns),
      counts: JSON.stringify(compared.counts),
      effects: JSON.stringify(compared.effects),
      setAside: wholeNumber(compared.setAside),
      decisions: JSON.stringify(decisions),
      revision: wholeNumber(revision),
      changedRows: changedRows.slice(0, ROWS_NAMED).map((row) => wholeNumber(row)),
    },
    parts: [
      ...(compared.table ?? []).map((content, position) => ({
        of: "TABLE",
        position: wholeNumber(position),
        content,
      })),
      ...compared.rows.map(({ content, rows }, position) => ({
        of: "ROWS",
        position: wholeNumber(position),
        content,
        tally: JSON.stringify(tallyOf(rows)),
        firstRow: wholeNumber(rows[0]?.row ?? 0),
        lastRow: wholeNumber(rows.at(-1)?.row ?? 0),
      })),
      { of: "QUESTIONS", position: wholeNumber(0), content: pack(compared.questions, 1) },
    ],
  });
  return rows.length > 0;
}

const ROWS_NAMED = 100;

/** The file could not be read. */
export async function keepRefusal(store: Store, id: string, refusal: RefusalOf): Promise<void> {
  const state: ImportState = "REFUSED";
  const at = new Date().toISOString();
  await store.keep(SET_STATE, { id, state, at, refusal: JSON.stringify(refusal) });
}

/** Sets the state and nothing else. */
export async function setState(store: Store, id: string, state: ImportState): Promise<void> {
  await store.keep(SET_STATE, { id, state, at: new Date().toISOString(), refusal: null });
}

/** Given up: its rows are forgotten. */
export async function forgetImport(store: Store, id: string): Promise<void> {
  await setState(store, id, "CANCELLED");
  await store.keep(FORGET_PARTS, { id, of: ["TABLE", "ROWS", "QUESTIONS"] });
}

/** In the transaction that writes its facts: the table is no longer needed, what became of the rows stays. */
export async function markCommitted(
  run: WriteTransaction["run"],
  id: string,
  changed: boolean,
): Promise<void> {
  await run(MARK_COMMITTED, { id, at: new Date().toISOString(), changed });
  await run(FORGET_PARTS, { id, of: ["TABLE"] });
}

/** How long an import that nobody commits is kept. */
const DAYS_KEPT = 14;

/** Forgets imports that nobody committed, and files that were refused or given up, after some time. */
export async function forgetOldImports(store: Store, now = Date.now()): Promise<void> {
  const before = new Date(now - DAYS_KEPT * 86_400_000).toISOString();
  await store.keep(FORGET_OLD, { before });
}

const BEGIN = `
CREATE (i:Import)
SET i = $properties, i.version = 1`;

/** The first SET takes the lock, so that the version that is then read is the latest. */
const KEEP_COMPARISON = `
MATCH (i:Import {id: $id})
SET i.lockedAt = timestamp()
WITH i
WHERE i.version = $version
CALL (i) {
  OPTIONAL MATCH (i)-[:HAS_PART]->(old:ImportPart)
  WHERE NOT ($keepTable AND old.of = 'TABLE')
  DETACH DELETE old
  RETURN count(*) AS gone
}
SET i += $properties, i.version = i.version + 1
WITH i
CALL (i) {
  UNWIND $parts AS part
  CREATE (i)-[:HAS_PART]->(kept:ImportPart)
  SET kept = part
  RETURN count(*) AS come
}
RETURN i.id AS id`;

const SET_STATE = `
MATCH (i:Import {id: $id})
SET i.state = $state, i.changedAt = $at, i.refusal = coalesce($refusal, i.refusal), i.version = i.version + 1`;

const FORGET_PARTS = `
MATCH (:Import {id: $id})-[:HAS_PART]->(part:ImportPart)
WHERE part.of IN $of
DETACH DELETE part`;

/** One change a write: its revision names it. */
const MARK_COMMITTED = `
MATCH (i:Import {id: $id})
OPTIONAL MATCH (meta:Meta {id: 'meta'})
SET i.state = 'COMMITTED', i.changedAt = $at, i.version = i.version + 1, i.changedRows = [],
  i.change = CASE WHEN $changed THEN 'change-' + toString(meta.revision) ELSE null END`;

const FORGET_OLD = `
MATCH (i:Import)
WHERE i.changedAt < $before AND i.state IN ['READING', 'PREVIEW', 'REFUSED', 'CANCELLED']
  AND NOT EXISTS { MATCH (w:ImportWork {id: i.id}) WHERE w.until > timestamp() }
OPTIONAL MATCH (i)-[:HAS_PART]->(part:ImportPart)
DETACH DELETE part
WITH DISTINCT i
DETACH DELETE i`;
