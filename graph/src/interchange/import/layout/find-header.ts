import type { ImportKind } from "../fields.ts";
import type { SheetRow } from "../uploaded-table.ts";
import { looksLikeValue } from "./cell-content.ts";
import { headerMeaning } from "./header-meaning.ts";
import type { HeaderMeaning } from "./header-words.ts";

/** The header of a table, and where in the first rows its own rows begin. */
export interface FoundHeader {
  /** As a spreadsheet shows it; 0: there is none. */
  row: number;
  /** How much like a header it is; sheets of a workbook are compared by it. */
  score: number;
  headers: string[];
  /** The lower of two rows alone, where the header has two: what a column is called within its group. */
  own: string[] | null;
  /** The index, among the rows looked at, of the first row below. */
  below: number;
}

const ROWS_LOOKED_AT = 80;
const LEAST_SCORE = 1.4;
const NAMES: ReadonlySet<HeaderMeaning> = new Set(["name", "BARE_NAME", "title", "a", "b", "text", "by"]);

/** The row with the headers: known words, no values, as wide as the rows below. */
export function findHeader(rows: readonly SheetRow[], kind: ImportKind): FoundHeader {
  const width = usualWidth(rows);
  let best: { index: number; score: number } | null = null;
  rows.slice(0, ROWS_LOOKED_AT).forEach(({ cells }, index) => {
    const score = headerScore(cells, kind, width);
    // A later row must be clearly more of a header: pages may begin with the same one again.
    if (score >= LEAST_SCORE && (!best || score > best.score + 0.6)) best = { index, score };
  });
  return best ? withLowerPart(rows, best, kind) : { row: 0, score: 0, headers: [], own: null, below: 0 };
}

/** How many words of a header a row of cells holds. */
export function headerWordsIn(cells: readonly string[], kind: ImportKind): number {
  return cells.filter((cell) => cell !== "" && headerMeaning(cell, kind).sureness >= 0.7).length;
}

function headerScore(cells: readonly string[], kind: ImportKind, width: number): number {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0) return 0;
  let score = 0;
  let known = 0;
  let named = 0;
  let values = 0;
  for (const cell of filled) {
    const { meaning, sureness } = headerMeaning(cell, kind);
    if (looksLikeValue(cell)) values++;
    else if (!meaning) score -= 0.15;
    else {
      known++;
      if (NAMES.has(meaning)) named = Math.max(named, sureness);
      score += sureness * (meaning === "UNUSED" ? 0.5 : 1);
    }
  }
  score += named * 0.6 - values;
  // A lone word is a header only where the list has one column.
  if (width <= 1 && filled.length === 1) return named >= 0.75 ? LEAST_SCORE + named : 0;
  if (known < 2) return named >= 0.95 && values === 0 && filled.length >= width ? LEAST_SCORE : 0;
  return filled.length * 2 < width ? score / 2 : score;
}

/** The number of filled cells that most rows have. */
export function usualWidth(rows: readonly SheetRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    const filled = cells.filter((cell) => cell !== "").length;
    counts.set(filled, (counts.get(filled) ?? 0) + 1);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0] as [number, number])[0];
}

/**
 * A header may have two rows: groups above ("Kontakt"), names of columns below, some only above. Where the row
 * below, or the one above, says more of the columns, both are read together.
 */
function withLowerPart(
  rows: readonly SheetRow[],
  { index, score }: { index: number; score: number },
  kind: ImportKind,
): FoundHeader {
  const upper = rows[index];
  if (!upper) return { row: 0, score: 0, headers: [], own: null, below: 0 };
  const lower = rows[index + 1];
  if (lower && lower.row === upper.row + 1 && isLowerPart(upper.cells, lower.cells, kind))
    return {
      row: lower.row,
      score,
      headers: joined(upper.cells, lower.cells),
      own: lower.cells,
      below: index + 2,
    };
  const above = rows[index - 1];
  if (above && above.row === upper.row - 1 && isGroups(above.cells, upper.cells, kind))
    return {
      row: upper.row,
      score,
      headers: joined(above.cells, upper.cells),
      own: upper.cells,
      below: index + 1,
    };
  return { row: upper.row, score, headers: [...upper.cells], own: null, below: index + 1 };
}

/** Names columns that the row above leaves open or only groups, and holds nothing but names of columns. */
function isLowerPart(upper: readonly string[], lower: readonly string[], kind: ImportKind): boolean {
  const filled = lower.flatMap((cell, column) => (cell === "" ? [] : [column]));
  if (filled.length === 0 || filled.some((column) => looksLikeValue(lower[column] ?? ""))) return false;
  const adds = filled.filter((column) => (lower[column] ?? "") !== (upper[column] ?? ""));
  if (adds.length === 0 || adds.some((column) => headerMeaning(lower[column] ?? "", kind).sureness < 0.75))
    return false;
  return adds.some((column) => (upper[column] ?? "") === "");
}

/** Holds words over columns whose own names stand below, at least one of them over several. */
function isGroups(above: readonly string[], header: readonly string[], kind: ImportKind): boolean {
  const filled = above.flatMap((cell, column) => (cell === "" ? [] : [column]));
  if (filled.length < 2 || filled.some((column) => looksLikeValue(above[column] ?? ""))) return false;
  const missing = filled.filter((column) => (header[column] ?? "") === "");
  if (missing.length > 0) return missing.every((column) => headerMeaning(above[column] ?? "", kind).meaning);
  return filled.every((column) => (above[column] ?? "").length < 40 && !/:$/.test(above[column] ?? ""));
}

/** The names of both rows; a group's name is said of the columns right of it too, up to the next. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  let group = "";
  return Array.from({ length: width }, (_, column) => {
    const above = upper[column] ?? "";
    const below = lower[column] ?? "";
    if (above !== "") group = above;
    if (below === "" || below === above) return above;
    return group === "" ? below : `${group} ${below}`;
  });
}
