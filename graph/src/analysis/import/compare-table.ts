import type { ImportRow } from "../../interchange/import/import-row.ts";
import { readRows } from "../../interchange/import/read-rows.ts";
import type { Column, SheetRow } from "../../interchange/import/uploaded-table.ts";
import type { Decisions, EffectCounts, ImportCounts, ImportKind } from "../../model/imports.ts";
import { pack, unpack } from "../../model/packed.ts";
import { matchIndex } from "../matching/match-index.ts";
import type { KnownFacts } from "./known-facts.ts";
import { ROWS_A_PART, type TablePart } from "./packed-table.ts";
import { preview } from "./preview.ts";
import type { AskedPlace, PreviewRow } from "./preview-row.ts";
import { sampled, withoutPersons } from "./without-persons.ts";

/** A list to be compared. */
export interface CompareTask {
  kind: ImportKind;
  columns: Column[];
  dateSystem: 1900 | 1904;
  /** The packed parts of its table. */
  table: readonly string[];
  /** The table was just read and still holds persons; else it is as it is kept. */
  isFresh: boolean;
  facts: KnownFacts;
  decisions: Decisions;
}

export interface Compared {
  /** The table as it may be kept, packed; null where it was kept already. */
  table: string[] | null;
  columns: Column[];
  rows: ComparedPart[];
  questions: AskedPlace[];
  counts: ImportCounts;
  effects: EffectCounts;
  /** Rows that stood for persons, of which nothing is kept. */
  setAside: number;
}

export interface ComparedPart {
  /** PreviewRow[], packed. */
  content: string;
  rows: Pick<PreviewRow, "row" | "action" | "open">[];
}

/** Of all the work: rows are found, then it is said what they would do. */
const FINDING = 0.7;

/** Reads the rows of a table part by part, compares them with what is on record, and packs them again. `onProgress` hears 0 to 1. */
export function compareTable(task: CompareTask, onProgress: (share: number) => void = () => {}): Compared {
  const { kind, columns, table, isFresh, facts, decisions } = task;
  const kept: string[] = [];
  const first: SheetRow[] = [];
  let setAside = 0;
  function* parts(): Generator<ImportRow[]> {
    for (const [at, packed] of table.entries()) {
      const part = unpack(packed) as TablePart;
      const rows: ImportRow[] = readRows({ rows: part.rows, dateSystem: task.dateSystem }, columns, kind);
      const clean = isFresh ? withoutPersons(part.rows, columns, rows) : part;
      if (isFresh) kept.push(pack(clean, 1));
      if (first.length < ROWS_A_PART) first.push(...clean.rows);
      setAside += clean.setAside.length;
      yield isFresh ? rows : inOrder([...rows, ...part.setAside]);
      onProgress((FINDING * (at + 1)) / table.length);
    }
  }
  const rows: ComparedPart[] = [];
  const { questions, counts, effects } = preview({
    kind,
    parts: parts(),
    facts,
    decisions,
    partnerIndex: (places) => matchIndex(places, []),
    onPart: (part) => {
      rows.push({
        content: pack(part, 1),
        rows: part.map(({ row, action, open }) => ({ row, action, open })),
      });
      onProgress(FINDING + ((1 - FINDING) * rows.length) / table.length);
    },
  });
  return {
    table: isFresh ? kept : null,
    columns: sampled(columns, first),
    rows,
    questions,
    counts,
    effects,
    setAside,
  };
}

function inOrder(rows: ImportRow[]): ImportRow[] {
  return rows.sort((a, b) => a.row - b.row);
}
