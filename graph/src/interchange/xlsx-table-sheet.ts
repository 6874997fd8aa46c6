import type { stream, Worksheet } from "exceljs";
import { columnWidths } from "./column-widths.ts";
import { cellAt, type Table, type TableRow } from "./table.ts";
import { fillCell } from "./xlsx-cell.ts";
import { xlsxText } from "./xlsx-text.ts";

/** Excel drops a sheet's links where there are more, and tells the reader that the file is broken. */
const MOST_LINKS = 65_530;
const MOST_ROWS = 1_048_576;
/** Widths stand before the rows in the file: these rows are looked at for them. */
const ROWS_FOR_WIDTHS = 200;
const ROWS_PER_BREATH = 50;

/** Writes the table's sheet row by row: bold header that stays in sight, a filter for each column, widths by the content. */
export async function writeTableSheet(
  workbook: stream.xlsx.WorkbookWriter,
  name: string,
  table: Table,
  breath: () => Promise<void>,
): Promise<void> {
  const { columns } = table;
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  const pen = new SheetPen(sheet, table);
  let first: TableRow[] | null = [];
  for await (const row of table.rows) {
    if (first) {
      first.push(row);
      if (first.length < ROWS_FOR_WIDTHS) continue;
      pen.begin(first);
      first = null;
    } else pen.write(row);
    if (pen.rows % ROWS_PER_BREATH === 0) await breath();
  }
  if (first) pen.begin(first);
  if (columns.length > 0)
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: pen.rows, column: columns.length } };
  sheet.commit();
}

class SheetPen {
  /** Written so far, the header with them. */
  rows = 0;
  readonly #sheet: Worksheet;
  readonly #table: Table;
  #links = 0;

  constructor(sheet: Worksheet, table: Table) {
    this.#sheet = sheet;
    this.#table = table;
  }

  /** The header and the first rows. */
  begin(first: readonly TableRow[]): void {
    const { columns } = this.#table;
    this.#sheet.columns = columnWidths(columns, first).map((width) => ({ width }));
    const header = this.#sheet.addRow(columns.map((column) => xlsxText(column.header)));
    header.font = { bold: true };
    header.commit();
    this.rows++;
    for (const row of first) this.write(row);
  }

  write(row: TableRow): void {
    if (this.rows === MOST_ROWS) throw new RangeError(`A sheet holds no more than ${MOST_ROWS} rows.`);
    // An explicit place: a row in which nothing is known must not be skipped.
    const line = this.#sheet.getRow(++this.rows);
    this.#table.columns.forEach(({ type }, column) => {
      const linked = fillCell(line.getCell(column + 1), cellAt(row, column), type, MOST_LINKS - this.#links);
      if (linked) this.#links++;
    });
    line.commit();
  }
}
