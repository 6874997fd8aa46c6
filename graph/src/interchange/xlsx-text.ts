import { writableText } from "./writable-text.ts";

/** No cell of a workbook holds more characters. */
export const LONGEST_CELL = 32_767;
const LONGEST_SHEET_NAME = 31;

/** The text as it can stand in a cell: with what XML can hold, no longer than a cell can be, and never read as an escape. */
export function xlsxText(text: string): string {
  // XML would make a line feed of a carriage return anyway.
  const plain = writableText(text).replace(/\r\n?/g, "\n");
  // Spreadsheets read _x0041_ as "A"; _x005F_ is the underscore itself.
  return cut(plain).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** A name that a sheet may bear: short, without the signs of a reference, not one that Excel keeps for itself. */
export function sheetName(name: string, taken: readonly string[] = []): string {
  const allowed = writableText(name)
    .replace(/[\\/*?:[\]\s]+/g, " ")
    .slice(0, LONGEST_SHEET_NAME)
    .replace(/\p{Cs}/gu, "")
    .replace(/^[' ]+|[' ]+$/g, "");
  const free = allowed === "" || /^history$/i.test(allowed) ? "Table" : allowed;
  const same = (other: string) => other.toLowerCase() === free.toLowerCase();
  return taken.some(same) ? `${free.slice(0, LONGEST_SHEET_NAME - 2)} 2` : free;
}

function cut(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  // Not between the halves of a pair.
  return `${text.slice(0, LONGEST_CELL - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
