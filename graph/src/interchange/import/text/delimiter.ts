import { ImportRefused } from "../import-refused.ts";
import { CsvRecords } from "./csv-records.ts";

const DELIMITERS = [";", ",", "\t"] as const;
const RECORDS_LOOKED_AT = 300;
/** `sep=;` on a first line of its own: Excel takes the sign and shows the line to nobody. */
const SEPARATOR_LINE = /^"?sep=(.)"?[ \t]*(?:\r\n|\r|\n|$)/i;

/** How a text is split: `start` is where its first row begins. */
export interface Splitting {
  delimiter: string | null;
  start: number;
  /** Whether each row is quoted as a whole, as if it were one cell. */
  wrapped: boolean;
}

/**
 * The sign between the cells, found over many lines; `headerWords` tells how many words of a header a row
 * holds. A text in which no sign splits the rows alike has one column.
 */
export function detectDelimiter(head: string, headerWords: (cells: string[]) => number): Splitting {
  const named = SEPARATOR_LINE.exec(head);
  if (named?.[1]) return { delimiter: named[1], start: named[0].length, wrapped: false };
  const scored = DELIMITERS.map((delimiter) => {
    const { records, tooWide } = recordsOf(head, delimiter);
    return { delimiter, tooWide, score: evenness(records, headerWords) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 0) return { delimiter: best.delimiter, start: 0, wrapped: false };
  const inside = delimiterInside(head, headerWords);
  if (inside) return { delimiter: inside, start: 0, wrapped: true };
  return { delimiter: scored.find(({ tooWide }) => tooWide)?.delimiter ?? null, start: 0, wrapped: false };
}

/** The sign between the cells of rows that a spreadsheet took for one cell each, and quoted as such. */
function delimiterInside(head: string, headerWords: (cells: string[]) => number): string | null {
  const { records } = recordsOf(head, null);
  if (!/^\s*"/.test(head) || records.length < 2) return null;
  const rows = records.map(([cell = ""]) => cell).join("\n");
  const { delimiter, wrapped } = detectDelimiter(`${rows}\n`, headerWords);
  return wrapped ? null : delimiter;
}

/** The cells of a row that was quoted as a whole. */
export function unwrapped(cells: readonly string[], delimiter: string): string[] {
  const [cell = ""] = cells;
  const [record] = new CsvRecords(delimiter).add(cell.replace(/[\r\n]+/g, " "), true);
  return record?.cells ?? [];
}

function recordsOf(head: string, delimiter: string | null): { records: string[][]; tooWide: boolean } {
  const records: string[][] = [];
  let tooWide = false;
  try {
    // The head may end within a row; what is not whole is not looked at.
    for (const { cells } of new CsvRecords(delimiter).add(head, false)) {
      if (cells.length > 0) records.push(cells);
      if (records.length >= RECORDS_LOOKED_AT) break;
    }
    if (records.length === 0)
      for (const { cells } of new CsvRecords(delimiter).add(head, true)) records.push(cells);
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    tooWide = error.code === "TOO_MANY_COLUMNS";
  }
  return { records, tooWide };
}

/** Above 0 where many rows have the same number of cells, more than one; header words count most. */
function evenness(records: readonly string[][], headerWords: (cells: string[]) => number): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const cells of records) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    if (cells.length > 1) most = Math.max(most, headerWords(cells));
  }
  const several = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const alike = Math.max(0, ...counts.values());
  const share = records.length === 0 ? 0 : (several + alike) / (2 * records.length);
  // A comma within the words of a single column splits a row here and there.
  if (most < 2 && share < 0.5) return 0;
  return share + 2 * most;
}
