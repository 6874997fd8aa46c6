import { createHash } from "node:crypto";
import { foldWord } from "../../model/words.ts";
import type { ImportKind } from "./fields.ts";
import type { Column } from "./uploaded-table.ts";

/** What is remembered of a column: its field or why it was dropped. */
export type RememberedColumn = Pick<Column, "field" | "dropped">;

/**
 * The same for files with the same headers, in any order: what to remember choices of columns by. Capitals,
 * signs and spaces do not count; how often a header comes does.
 */
export function fingerprint(headers: readonly string[], kind: ImportKind): string {
  const keys = columnKeys(headers).toSorted();
  return createHash("sha256")
    .update(JSON.stringify([kind, ...keys]))
    .digest("hex");
}

/** A key for each column by which its choice is found again in a file with the same fingerprint: its header, and which of that header it is. */
export function columnKeys(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const folded = foldWord(header.normalize("NFKC")).replace(/[^\p{L}\p{N}]+/gu, "");
    const before = seen.get(folded) ?? 0;
    seen.set(folded, before + 1);
    return `${folded}#${before + 1}`;
  });
}

/** The columns with what is remembered of them, by `columnKeys`. */
export function withRemembered(
  columns: readonly Column[],
  remembered: ReadonlyMap<string, RememberedColumn>,
): Column[] {
  const keys = columnKeys(columns.map(({ header }) => header));
  return columns.map((column, index) => {
    const choice = remembered.get(keys[index] ?? "");
    if (!choice) return column;
    const { field, dropped } = choice;
    return { ...column, field, dropped, sample: dropped ? [] : column.sample };
  });
}
