/** What a column holds: it decides how a spreadsheet shows its cells, never what is in them. */
export type ColumnType = "text" | "number" | "date" | "link";

export interface TableColumn {
  header: string;
  type: ColumnType;
}

/** Null: nothing is known. A date is written as in ISO 8601; one without a day ("2017-03") stays text. */
export type TableCell = string | number | null;

export type TableRow = readonly TableCell[];

/** Something to be taken away as a file. Rows that come one by one are written one by one and never held all at once. */
export interface Table {
  name: string;
  columns: readonly TableColumn[];
  rows: Iterable<TableRow> | AsyncIterable<TableRow>;
}

/** Where a table comes from, in the reader's language: title, filter, as of, revision, when made, sources, permalink. */
export interface SourceNote {
  /** "Quelle" or "Source". */
  name: string;
  lines: readonly (readonly [key: string, value: string])[];
}

/** The cell of a column; what is missing or no number that can be written is null. */
export function cellAt(row: TableRow, column: number): TableCell {
  const cell = row[column] ?? null;
  return typeof cell === "number" && !Number.isFinite(cell) ? null : cell;
}
