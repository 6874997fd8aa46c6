import type { ImportRow } from "../../interchange/import/import-row.ts";
import type { ProblemCode } from "../../interchange/import/problems.ts";
import type { Column, RowNote, SheetRow } from "../../interchange/import/uploaded-table.ts";
import type { TablePart } from "./packed-table.ts";

/**
 * What of a table may be kept while an editor looks at it: without columns, rows and parts of cells that are about
 * persons. What was taken out of a cell stays out when the rows are read again, and the remark on it stays.
 */
export function withoutPersons(
  sheetRows: readonly SheetRow[],
  columns: readonly Column[],
  rows: readonly ImportRow[],
): TablePart {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const at = new Map(columns.map((column) => [column.index, column]));
  const kept: SheetRow[] = [];
  const setAside: ImportRow[] = [];
  for (const sheetRow of sheetRows) {
    const read = byNumber.get(sheetRow.row);
    if (read?.problems.some(({ code }) => NOT_KEPT.has(code))) setAside.push(read);
    else kept.push(cleaned(sheetRow, at, read));
  }
  return { rows: kept, setAside };
}

/** A remark below a list is where "Kontakt: Frau Meier, 0511 …" stands. */
const NOT_KEPT: ReadonlySet<ProblemCode> = new Set(["PRIVATE_PERSON", "NOTE_ROW"]);

const SAMPLED = 5;

/** The columns with samples of what may be kept. */
export function sampled(columns: readonly Column[], rows: readonly SheetRow[]): Column[] {
  return columns.map((column) => {
    const sample = new Set<string>();
    for (const { cells } of rows) {
      const cell = cells[column.index];
      if (cell) sample.add(cell);
      if (sample.size === SAMPLED) break;
    }
    return { ...column, sample: column.dropped ? [] : [...sample] };
  });
}

const TAKEN_OUT: ReadonlySet<ProblemCode> = new Set([
  "PERSON_DROPPED",
  "PHONE_DROPPED",
  "PERSONAL_EMAIL_DROPPED",
  "ADDRESS_DROPPED",
]);

function cleaned(
  sheetRow: SheetRow,
  columns: ReadonlyMap<number, Column>,
  read: ImportRow | undefined,
): SheetRow {
  const taken = read?.problems.filter(({ code }) => TAKEN_OUT.has(code)) ?? [];
  const cells = sheetRow.cells.map((cell, index) => {
    const column = columns.get(index);
    if (!column || column.dropped) return "";
    return taken.some(({ field }) => field !== null && field === column.field)
      ? textOf(read, column.field)
      : cell;
  });
  const remarks = taken.map(({ code, field }): RowNote => ({ code, column: columnOf(columns, field) }));
  const notes = [...(sheetRow.notes ?? []), ...remarks];
  return { row: sheetRow.row, cells, ...(notes.length > 0 ? { notes } : {}) };
}

function columnOf(columns: ReadonlyMap<number, Column>, field: Column["field"]): number | null {
  return [...columns.values()].find((column) => field !== null && column.field === field)?.index ?? null;
}

/** The field as it was read. */
function textOf(read: ImportRow | undefined, field: Column["field"]): string {
  const value: unknown =
    field === null ? null : Object.entries(read ?? {}).find(([name]) => name === field)?.[1];
  return Array.isArray(value) ? value.join("; ") : typeof value === "string" ? value : "";
}
