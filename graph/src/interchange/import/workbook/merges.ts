import { LIMITS } from "../limits.ts";
import type { CellRange } from "./cell-address.ts";

/**
 * The merged cells of a sheet as its rows are read downwards. What is merged over rows is said of each of
 * them; what is merged over columns is said of the first alone.
 */
export class Merges {
  readonly #byRow: CellRange[];
  #next = 0;
  /** Ranges that go on below, with their text. */
  #open: { range: CellRange; text: string }[] = [];

  constructor(ranges: readonly CellRange[]) {
    this.#byRow = ranges.toSorted((a, b) => a.firstRow - b.firstRow);
  }

  /** The last column over which the only filled cell of the row is merged; undefined where several are filled, or it is not. */
  across(row: number, cells: readonly string[]): number | undefined {
    if (this.#next >= this.#byRow.length) return undefined;
    const filled = cells.flatMap((cell, column) => (cell.trim() === "" ? [] : [column]));
    const [only] = filled;
    if (filled.length !== 1 || only === undefined) return undefined;
    for (let index = this.#next; index < this.#byRow.length; index++) {
      const range = this.#byRow[index];
      if (!range || range.firstRow > row) return undefined;
      if (range.firstRow === row && range.firstColumn === only && range.lastColumn > only)
        return range.lastColumn;
    }
    return undefined;
  }

  /** Writes into the row what cells above it say for it too; a row that is else empty stays so. */
  fillDown(row: number, cells: string[]): void {
    const isEmpty = cells.every((cell) => cell === "" || cell.trim() === "");
    this.#open = this.#open.filter(({ range }) => range.lastRow >= row);
    if (!isEmpty)
      for (const { range, text } of this.#open) {
        while (cells.length <= range.firstColumn) cells.push("");
        if (!cells[range.firstColumn]) cells[range.firstColumn] = text;
      }
    for (; this.#next < this.#byRow.length; this.#next++) {
      const range = this.#byRow[this.#next];
      if (!range || range.firstRow > row) return;
      const text = cells[range.firstColumn];
      if (range.firstRow === row && range.lastRow > row && text && this.#open.length < LIMITS.columns)
        this.#open.push({ range, text });
    }
  }
}
