import type { AskedPlace, PreviewRow } from "../analysis/import/preview-row.ts";
import type { ImportAction, ImportProgress, ImportShape, ImportState, ImportStep } from "../model/imports.ts";
import { foldName } from "../model/names.ts";
import { unpack } from "../model/packed.ts";
import type { Store } from "../store/store.ts";
import { wholeNumber } from "../store/whole-number.ts";

/** An import without its rows; undefined where none has the id. */
export async function readImport(store: Store, id: string): Promise<ImportShape | undefined> {
  const [kept] = await store.read<KeptImport>(IMPORT, { id });
  return kept && shapeOf(kept);
}

/** The latest first, and how many there are. */
export async function listImports(
  store: Store,
  skip: number,
  first: number,
): Promise<{ imports: ImportShape[]; total: number }> {
  const [kept, [count]] = await Promise.all([
    store.read<KeptImport>(IMPORTS, { skip: wholeNumber(skip), first: wholeNumber(first) }),
    store.read<{ total: number }>(COUNT_IMPORTS),
  ]);
  return { imports: kept.map(shapeOf), total: count?.total ?? 0 };
}

export interface RowFilter {
  /** Null: all. */
  actions: readonly ImportAction[] | null;
  /** Only what has something to settle. */
  open: boolean;
  /** Only what says this, in any spelling of capitals and accents, or has this number; null: all. */
  text: string | null;
}

/** One page of the rows that fit, in the order of the file, and how many fit; reads the parts that hold them. */
export async function readImportRows(
  store: Store,
  id: string,
  filter: RowFilter,
  skip: number,
  first: number,
): Promise<{ rows: PreviewRow[]; total: number }> {
  if (filter.text !== null) return searchRows(store, id, filter, skip, first);
  const parts = await store.read<{ position: number; tally: string }>(ROW_PARTS, { id });
  const wanted: number[] = [];
  let total = 0;
  for (const { position, tally } of parts) {
    const fitting = countFitting(JSON.parse(tally), filter);
    if (total < skip + first && total + fitting > skip) wanted.push(position);
    total += fitting;
  }
  const before = parts
    .filter(({ position }) => position < (wanted[0] ?? 0))
    .reduce((sum, { tally }) => sum + countFitting(JSON.parse(tally), filter), 0);
  const rows = (await rowsOfParts(store, id, wanted)).filter((row) => fits(row, filter));
  return { rows: rows.slice(skip - before, skip - before + first), total };
}

/** What rows say is not in the tallies: all parts are looked through, one after the other. */
async function searchRows(store: Store, id: string, filter: RowFilter, skip: number, first: number) {
  const found: PreviewRow[] = [];
  let total = 0;
  for await (const part of importRows(store, id))
    for (const row of part) {
      if (!fits(row, filter) || !says(row, filter.text ?? "")) continue;
      if (total >= skip && found.length < first) found.push(row);
      total++;
    }
  return { rows: found, total };
}

function says({ row, name, values }: PreviewRow, text: string): boolean {
  const sought = foldName(text);
  const texts = Object.entries(values).flatMap(([field, value]) =>
    field === "problems" || field.endsWith("Precision") ? [] : [value].flat(),
  );
  return (
    String(row) === text.trim() ||
    [name, ...texts].some((one) => typeof one === "string" && foldName(one).includes(sought))
  );
}

/** One row by its number. */
export async function readImportRow(store: Store, id: string, row: number): Promise<PreviewRow | undefined> {
  const [part] = await store.read<{ position: number }>(PART_OF_ROW, { id, row });
  if (!part) return undefined;
  return (await rowsOfParts(store, id, [part.position])).find((one) => one.row === row);
}

/** All rows, a part at a time. */
export async function* importRows(store: Store, id: string): AsyncGenerator<PreviewRow[]> {
  const parts = await store.read<{ position: number }>(ROW_PARTS, { id });
  for (const { position } of parts) yield await rowsOfParts(store, id, [position]);
}

/** The places that its rows have to be asked about. */
export async function readPlaceQuestions(store: Store, id: string): Promise<AskedPlace[]> {
  const [part] = await store.read<{ content: string }>(QUESTIONS, { id });
  return part ? (unpack(part.content) as AskedPlace[]) : [];
}

/** The table as it is kept: packed parts in their order. */
export async function readTableParts(store: Store, id: string): Promise<string[]> {
  const parts = await store.read<{ content: string }>(TABLE_PARTS, { id });
  return parts.map(({ content }) => content);
}

async function rowsOfParts(store: Store, id: string, positions: readonly number[]): Promise<PreviewRow[]> {
  if (positions.length === 0) return [];
  const parts = await store.read<{ content: string }>(CONTENTS, { id, positions });
  return parts.flatMap(({ content }) => unpack(content) as PreviewRow[]);
}

function fits({ action, open }: PreviewRow, filter: RowFilter): boolean {
  return (filter.actions?.includes(action) ?? true) && (!filter.open || open);
}

/** How many rows a part has of each action, those with something to settle apart. */
export type Tally = Partial<Record<ImportAction | `${ImportAction} open`, number>>;

export function tallyOf(rows: readonly Pick<PreviewRow, "action" | "open">[]): Tally {
  const tally: Tally = {};
  for (const { action, open } of rows) {
    const key = open ? (`${action} open` as const) : action;
    tally[key] = (tally[key] ?? 0) + 1;
  }
  return tally;
}

function countFitting(tally: Tally, { actions, open }: RowFilter): number {
  return Object.entries(tally).reduce((sum, [key, count]) => {
    const action = key.replace(/ open$/, "") as ImportAction;
    const fitting = (actions?.includes(action) ?? true) && (!open || key.endsWith(" open"));
    return fitting ? sum + count : sum;
  }, 0);
}

interface KeptImport {
  kept: Record<string, unknown>;
  work: KeptWork | null;
  undone: boolean;
}

export interface KeptWork {
  step: ImportStep;
  done: number;
  of: number;
  share: number;
  /** Milliseconds since 1970. */
  stepBegan: number;
  until: number;
}

function shapeOf({ kept, work, undone }: KeptImport): ImportShape {
  const state = kept["state"] as ImportState;
  const isWorked = work !== null && work.until > Date.now();
  const works = state === "READING" || state === "COMMITTING";
  const read = (name: string) => (kept[name] === undefined ? null : JSON.parse(String(kept[name])));
  return {
    id: String(kept["id"]),
    kind: kept["kind"] as ImportShape["kind"],
    state: state === "COMMITTED" && undone ? "UNDONE" : state,
    event: (kept["event"] as string | undefined) ?? null,
    fileName: String(kept["fileName"]),
    by: (kept["by"] as string | undefined) ?? null,
    createdAt: String(kept["createdAt"]),
    changedAt: String(kept["changedAt"]),
    form: read("form"),
    columns: read("columns") ?? [],
    counts: read("counts"),
    effects: read("effects") ?? {},
    setAside: Number(kept["setAside"] ?? 0),
    decisions: read("decisions"),
    revision: (kept["revision"] as number | undefined) ?? null,
    changedRows: (kept["changedRows"] as number[] | undefined) ?? [],
    version: Number(kept["version"]),
    refusal: read("refusal"),
    change: (kept["change"] as string | undefined) ?? null,
    progress: works && isWorked ? progressOf(work) : null,
    interrupted: works && !isWorked,
  };
}

function progressOf({ step, done, of, share, stepBegan }: KeptWork): ImportProgress {
  const passed = Date.now() - stepBegan;
  const tellable = share > 0.02 && passed > 1_000;
  return {
    step,
    done,
    of,
    share,
    secondsLeft: tellable ? Math.ceil((passed * (1 - share)) / share / 1_000) : null,
  };
}

const IMPORT = `
MATCH (i:Import {id: $id})
OPTIONAL MATCH (w:ImportWork {id: $id})
OPTIONAL MATCH (c:Change {id: i.change})
RETURN properties(i) AS kept, properties(w) AS work, c.undoneBy IS NOT NULL AS undone`;

const IMPORTS = `
MATCH (i:Import)
WHERE i.createdAt IS NOT NULL
WITH i
ORDER BY i.createdAt DESC
SKIP $skip LIMIT $first
OPTIONAL MATCH (w:ImportWork {id: i.id})
OPTIONAL MATCH (c:Change {id: i.change})
RETURN properties(i) AS kept, properties(w) AS work, c.undoneBy IS NOT NULL AS undone
ORDER BY i.createdAt DESC`;

const COUNT_IMPORTS = `
MATCH (i:Import)
RETURN count(i) AS total`;

const ROW_PARTS = `
MATCH (:Import {id: $id})-[:HAS_PART]->(part:ImportPart {of: 'ROWS'})
RETURN part.position AS position, part.tally AS tally
ORDER BY position`;

const CONTENTS = `
MATCH (:Import {id: $id})-[:HAS_PART]->(part:ImportPart {of: 'ROWS'})
WHERE part.position IN $positions
RETURN part.content AS content
ORDER BY part.position`;

const PART_OF_ROW = `
MATCH (:Import {id: $id})-[:HAS_PART]->(part:ImportPart {of: 'ROWS'})
WHERE part.firstRow <= $row <= part.lastRow
RETURN part.position AS position`;

const QUESTIONS = `
MATCH (:Import {id: $id})-[:HAS_PART]->(part:ImportPart {of: 'QUESTIONS'})
RETURN part.content AS content`;

const TABLE_PARTS = `
MATCH (:Import {id: $id})-[:HAS_PART]->(part:ImportPart {of: 'TABLE'})
RETURN part.content AS content
ORDER BY part.position`;
