import { cellAt, type TableColumn, type TableRow } from "./table.ts";

const NARROWEST = 8;
const WIDEST = 60;
/** For the arrow of the filter. */
const ROOM = 3;

/** How wide each column must be, in characters, for its header and the longest line of these rows: neither a slit nor the whole screen. */
export function columnWidths(columns: readonly TableColumn[], rows: readonly TableRow[]): number[] {
  return columns.map(({ header }, column) => {
    const widest = rows.reduce(
      (width, row) => Math.max(width, longestLine(String(cellAt(row, column) ?? ""))),
      longestLine(header),
    );
    return Math.min(WIDEST, Math.max(NARROWEST, widest + ROOM));
  });
}

function longestLine(text: string): number {
  return text
    .slice(0, 2_000)
    .split("\n")
    .reduce((longest, line) => Math.max(longest, line.length), 0);
}
