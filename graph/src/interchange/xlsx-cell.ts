import type { Cell } from "exceljs";
import { looksLikeFormula } from "./formula-guard.ts";
import type { ColumnType, TableCell } from "./table.ts";
import { xlsxText } from "./xlsx-text.ts";

const LONGEST_ADDRESS = 2_079;
const LINK_FONT = { color: { argb: "FF0B6E6E" }, underline: true };
/** Excel counts a 29 February 1900 that never was: days before it would be off by one. */
const FIRST_SAFE_DAY = Date.UTC(1900, 2, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);

/** Puts a value into a cell: numbers, whole dates and web addresses as what they are, all else as a typed string. Tells whether it became a link. */
export function fillCell(cell: Cell, value: TableCell, type: ColumnType, linksLeft: number): boolean {
  if (value === null || value === "") return false;
  if (typeof value === "number") {
    cell.value = value;
    return false;
  }
  const day = type === "date" ? wholeDay(value) : null;
  if (day) {
    cell.value = day;
    cell.numFmt = "yyyy-mm-dd";
    return false;
  }
  const address = type === "link" && linksLeft > 0 ? webAddress(value) : null;
  if (address) {
    cell.value = { text: xlsxText(value), hyperlink: address };
    cell.font = LINK_FONT;
    return true;
  }
  cell.value = xlsxText(value);
  // It is a string already; the format keeps it one when a reader edits the cell.
  if (looksLikeFormula(value)) cell.numFmt = "@";
  return false;
}

/** The address where it is one of the web and short enough for a workbook: `javascript:` and `file:` lead nowhere. */
export function webAddress(text: string): string | null {
  if (!/^\s*https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return /^https?:$/.test(protocol) && href.length <= LONGEST_ADDRESS ? href : null;
}

/** The day of a whole ISO date that is in the calendar; spreadsheets know no months or years alone. */
function wholeDay(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  const time = day.getTime();
  if (Number.isNaN(time) || time < FIRST_SAFE_DAY || time > LAST_DAY) return null;
  return day.toISOString().startsWith(text) ? day : null;
}
