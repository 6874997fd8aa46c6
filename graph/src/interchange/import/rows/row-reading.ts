import { type DateRead, readDate } from "../cells/read-date.ts";
import { onOneLine } from "../clean-text.ts";
import { FIELDS, type Field, type ImportKind } from "../fields.ts";
import { type Problem, type Refusal, refuses } from "../problems.ts";
import { remembering } from "../remember.ts";
import type { Column, SheetRow } from "../uploaded-table.ts";
import { CellReader } from "./clean-cell.ts";
import { isHeaderAgain, isNote, isSection, isTotal } from "./row-refusals.ts";

const LONGEST_DATE = 80;

const dateOf = {
  1900: remembering((cell) => readDate(cell, 1900)),
  1904: remembering((cell) => readDate(cell, 1904)),
};

/** What the rows of a table have in common. */
export interface Reading {
  columns: readonly Column[];
  byField: ReadonlyMap<Field, Column>;
  headers: readonly string[];
  /** The field without which a row says nothing. */
  key: Field;
  /** What a cell says of when. */
  dateOf: (cell: string) => DateRead;
}

export function readingOf(columns: readonly Column[], kind: ImportKind, dateSystem: 1900 | 1904): Reading {
  const byField = new Map<Field, Column>();
  for (const column of columns)
    if (column.field && !byField.has(column.field)) byField.set(column.field, column);
  const headers: string[] = [];
  for (const { index, header } of columns) headers[index] = header;
  return {
    columns,
    byField,
    headers: Array.from(headers, (header) => header ?? ""),
    key: FIELDS[kind][0],
    dateOf: (cell) => dateOf[dateSystem](cell.slice(0, LONGEST_DATE)),
  };
}

/** One row while it is read. */
export class RowReading {
  readonly row: number;
  readonly cells: readonly string[];
  readonly reader = new CellReader();
  readonly reading: Reading;

  constructor(sheetRow: SheetRow, reading: Reading) {
    this.row = sheetRow.row;
    this.cells = sheetRow.cells;
    this.reading = reading;
    this.#hear(sheetRow);
    const refusal = this.#refusalOfRow(sheetRow);
    if (refusal) this.refuse(refusal);
  }

  /** The field's cell as it was written; "" where no column holds it. */
  cell(field: Field): string {
    const column = this.reading.byField.get(field);
    return column ? (this.cells[column.index] ?? "") : "";
  }

  text(field: Field): string | null {
    const cell = this.cell(field);
    return cell === "" ? null : this.reader.text(cell, field);
  }

  refuse(code: Refusal): void {
    this.reader.tell(code, code === "EMPTY_NAME" ? this.reading.key : null);
  }

  get refused(): boolean {
    return this.reader.problems.some(refuses);
  }

  /** Of a refused row, why it is refused, and nothing else. */
  get problems(): readonly Problem[] {
    const { problems } = this.reader;
    if (problems.length === 0) return NO_PROBLEMS;
    return this.refused ? problems.filter(refuses) : problems;
  }

  #hear({ notes = [] }: SheetRow): void {
    for (const { code, column } of notes) {
      if (column === null) this.reader.tell(code, null);
      const field = this.reading.columns.find(({ index }) => index === column)?.field;
      if (field) this.reader.tell(code, field);
    }
  }

  /** What the row as a whole is, where it is none of the list. */
  #refusalOfRow({ cells, mergedTo }: SheetRow): Refusal | null {
    const filled = cells.filter((cell) => cell !== "");
    const [first = ""] = filled;
    const name = onOneLine((this.cell(this.reading.key) || first).slice(0, 400));
    if (isHeaderAgain(cells, this.reading.headers)) return "REPEATED_HEADER";
    const others = filled.filter((cell) => cell !== first);
    if (isTotal(name) || (isTotal(onOneLine(first.slice(0, 100))) && others.every(isCount)))
      return "TOTAL_ROW";
    if (filled.length === 1 && mergedTo !== undefined && this.#headersUpTo(mergedTo) > 1)
      return isNote(name) ? "NOTE_ROW" : "SECTION_ROW";
    // Where the list has one column, a lone cell is nothing special.
    const alone = filled.length === 1 && this.reading.headers.length > 1;
    if (isNote(name) && (alone || filled.length <= 2)) return "NOTE_ROW";
    return alone && isSection(name) ? "SECTION_ROW" : null;
  }

  #headersUpTo(column: number): number {
    const first = this.cells.findIndex((cell) => cell !== "");
    return this.reading.headers.slice(first, column + 1).filter((header) => header !== "").length;
  }
}

const NO_PROBLEMS: readonly Problem[] = [];

function isCount(cell: string): boolean {
  return /^[\d.,\s]*$/.test(cell) || isTotal(cell);
}
