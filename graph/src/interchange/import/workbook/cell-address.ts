/** A range of a sheet; rows from 1, columns from 0, ends included. */
export interface CellRange {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** "B7" as row 7 and column 1; undefined where the text is no address. */
export function parseAddress(text: string): { row: number; column: number } | undefined {
  let at = 0;
  let column = 0;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90 || at > 3) break;
    column = column * 26 + (letter - 64);
  }
  const row = Number(text.slice(at));
  return column > 0 && Number.isInteger(row) && row > 0 ? { row, column: column - 1 } : undefined;
}

/** "A1:C3"; undefined where the text is no range. */
export function parseRange(text: string): CellRange | undefined {
  const [first = "", last = first] = text.split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  return from && to && from.row <= to.row && from.column <= to.column
    ? { firstRow: from.row, lastRow: to.row, firstColumn: from.column, lastColumn: to.column }
    : undefined;
}
