import type { Field } from "./fields.ts";
import type { ProblemCode } from "./problems.ts";

/** An upload as a table: what it came as, what its columns hold, and its rows below the header. */
export interface UploadedTable {
  /** A UTF-16 without a byte order mark is told by its zero bytes. */
  encoding: Encoding;
  /** "," ";" or "\t"; null for a workbook, and for a text with one column. */
  delimiter: string | null;
  /** The sheet that was read; null for a text. */
  sheet: string | null;
  /** All sheets of the workbook in their order, hidden ones with them; none for a text. */
  sheets: string[];
  /** As a spreadsheet shows it, from 1; 0 where no header was found and the columns were guessed by what is in them. */
  headerRow: number;
  /** The system of the workbook's dates: a bare 42445 is another day in each. */
  dateSystem: 1900 | 1904;
  columns: Column[];
  /** Without empty rows. They still hold what personal columns said: keep them no longer than the import lasts. */
  rows: SheetRow[];
}

export type Encoding = "utf-8" | "utf-8-bom" | "windows-1252" | "utf-16le" | "utf-16be" | "cp850" | "xlsx";

export interface Column {
  /** From 0: where the column's cell stands in `SheetRow.cells`. */
  index: number;
  /** As the file writes it, on one line; "" where it has none. */
  header: string;
  /** What the column is taken for; null: it is not read. */
  field: Field | null;
  /** Why the column is left out, where it is for the sake of persons. A column with a field has none. */
  dropped: DropReason | null;
  /** Whether the spreadsheet hides the column. It is read as any other. */
  hidden: boolean;
  /** Up to five of its values; none of a dropped column. */
  sample: string[];
}

/**
 * PERSON_NAME names of persons, PERSON_DETAIL what else tells of one (salutation, title, date of birth, occupation, signature),
 * PERSON_EMAIL, PHONE any telephone or fax number, ADDRESS streets, REMARKS free remarks, in which anything may stand.
 */
export type DropReason = "PERSON_NAME" | "PERSON_DETAIL" | "PERSON_EMAIL" | "PHONE" | "ADDRESS" | "REMARKS";

export interface SheetRow {
  /** As a spreadsheet shows it, from 1. */
  row: number;
  /** Plain text, one per column; a cell may be missing at the end. Days are written as 2016-03-16. */
  cells: string[];
  /** What was noticed in reading, where something was. */
  notes?: RowNote[];
  /** The last column over which the row's only filled cell is merged, where it is. */
  mergedTo?: number;
}

/** Something about a cell, or about the whole row where `column` is null. */
export interface RowNote {
  code: ProblemCode;
  column: number | null;
}
