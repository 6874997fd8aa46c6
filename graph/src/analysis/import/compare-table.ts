import type { ImportRow } from "../../interchange/import/import-row.ts";
import { readRows } from "../../interchange/import/read-rows.ts";
import type { Column, SheetRow, UploadedTable } from "../../interchange/import/uploaded-table.ts";
import type { Decisions, EffectCounts, ImportCounts, ImportKind, ReadForm } from "../../model/imports.ts";
import { pack, unpack } from "../../model/packed.ts";
import { matchIndex } from "../matching/match-index.ts";
import type { KnownFacts } from "./known-facts.ts";
import { preview } from "./preview.ts";
import type { AskedPlace, PreviewRow } from "./preview-row.ts";
import { type SetAside, sampled, withoutPersons } from "./without-persons.ts";

/** A list to be compared: as it was just read, or as it is kept. */
export interface CompareTask {
  kind: ImportKind;
  columns: Column[];
  form: ReadForm;
  table: { fresh: SheetRow[] } | { kept: readonly string[] };
  facts: KnownFacts;
  decisions: Decisions;
}

export interface Compared {
  /** The table as it may be kept, packed; null where it was kept already. */
  table: string[] | null;
  columns: Column[];
  rows: { content: string; rows: readonly Pick<PreviewRow, "row" | "action" | "open">[] }[];
  questions: AskedPlace[];
  counts: ImportCounts;
  effects: EffectCounts;
  /** Rows that stood for persons, of which nothing is kept. */
  setAside: number;
}

const ROWS_A_PART = 1_000;

/** Reads the rows of a table, compares them with what is on record, and packs both. `onProgress` hears 0 to 1. */
export function compareTable(task: CompareTask, onProgress: (share: number) => void = () => {}): Compared {
  const { kind, columns, form, facts, decisions } = task;
  const { sheetRows, setAside } =
    "fresh" in task.table ? { sheetRows: task.table.fresh, setAside: [] } : fromKept(task.table.kept);
  const table: UploadedTable = { ...form, columns, rows: sheetRows };
  const rows: ImportRow[] = readRows(table, columns, kind);
  onProgress(0.25);
  const kept = "fresh" in task.table ? withoutPersons(sheetRows, columns, rows) : null;
  const found = preview({
    kind,
    rows: inOrder([...rows, ...setAside]),
    facts,
    decisions,
    partnerIndex: (places) => matchIndex(places, []),
    onRow: (done) => {
      if (done % ROWS_A_PART === 0) onProgress(0.3 + (0.5 * done) / rows.length);
    },
  });
  onProgress(0.85);
  return {
    table: kept && packTable(kept),
    columns: sampled(columns, kept?.rows ?? sheetRows),
    rows: chunks(found.rows).map((part) => ({
      content: pack(part, 1),
      rows: part.map(({ row, action, open }) => ({ row, action, open })),
    })),
    questions: found.questions,
    counts: found.counts,
    effects: found.effects,
    setAside: (kept?.setAside ?? setAside).length,
  };
}

function inOrder(rows: ImportRow[]): ImportRow[] {
  return rows.sort((a, b) => a.row - b.row);
}

interface KeptPart {
  rows: SheetRow[];
  setAside: SetAside[];
}

function packTable({ rows, setAside }: KeptPart): string[] {
  const parts: KeptPart[] = chunks(rows).map((part) => ({ rows: part, setAside: [] }));
  return [...parts, { rows: [], setAside }].map((part) => pack(part, 1));
}

function fromKept(parts: readonly string[]) {
  const read = parts.map((part) => unpack(part) as KeptPart);
  return {
    sheetRows: read.flatMap(({ rows }) => rows),
    setAside: read.flatMap(({ setAside }) => setAside),
  };
}

function chunks<Value>(values: readonly Value[]): Value[][] {
  const parts: Value[][] = [];
  for (let start = 0; start < values.length; start += ROWS_A_PART)
    parts.push(values.slice(start, start + ROWS_A_PART));
  return parts;
}
