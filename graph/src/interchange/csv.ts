import { stringify } from "csv-stringify/sync";
import { guardAgainstFormulas } from "./formula-guard.ts";
import { cellAt, type Table, type TableCell, type TableRow } from "./table.ts";
import { writableText } from "./writable-text.ts";

/**
 * `excel`: as a German Excel opens it by a double click – byte order mark, semicolons, decimal commas.
 * `rfc4180`: as programs read it – commas and decimal points. Both are UTF-8 with CRLF.
 */
export type CsvDialect = "excel" | "rfc4180";

const DIALECTS: Record<CsvDialect, { mark: string; delimiter: string; decimal: string }> = {
  excel: { mark: "\uFEFF", delimiter: ";", decimal: "," },
  rfc4180: { mark: "", delimiter: ",", decimal: "." },
};
const ROWS_PER_CHUNK = 500;

/** The table as CSV in UTF-8, some hundred rows at a time. Text that could become a formula is guarded; numbers stay numbers. */
export async function* csvChunks(table: Table, dialect: CsvDialect): AsyncGenerator<Uint8Array, void, void> {
  const { mark, delimiter, decimal } = DIALECTS[dialect];
  const encoder = new TextEncoder();
  const encode = (rows: readonly TableRow[]) =>
    encoder.encode(
      stringify([...rows], {
        delimiter,
        record_delimiter: "windows",
        // All text in quotes: a spreadsheet set to another separator keeps most cells whole.
        quoted_string: true,
        cast: { number: (value) => String(value).replace(".", decimal) },
      }),
    );
  const write = (row: TableRow) => table.columns.map((_, column) => csvCell(cellAt(row, column)));

  if (mark) yield encoder.encode(mark);
  let waiting: TableRow[] = [table.columns.map(({ header }) => csvCell(header))];
  for await (const row of table.rows) {
    waiting.push(write(row));
    if (waiting.length < ROWS_PER_CHUNK) continue;
    yield encode(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield encode(waiting);
}

function csvCell(cell: TableCell): TableCell {
  return typeof cell === "string" ? guardAgainstFormulas(writableText(cell)) : cell;
}
