import { FIELDS } from "../../interchange/import/fields.ts";
import type { Column } from "../../interchange/import/uploaded-table.ts";
import type { Field, ImportKind } from "../../model/imports.ts";

/** What an editor says a column holds; null: not to be read. */
export interface ColumnChoice {
  index: number;
  field: Field | null;
}

/** The choice cannot be meant; the message says why. */
export class BadColumns extends Error {}

/** The columns as chosen; a field that moves to another column leaves the one that had it. BadColumns. */
export function mapColumns(
  columns: readonly Column[],
  choices: readonly ColumnChoice[],
  kind: ImportKind,
): Column[] {
  const fields: readonly string[] = FIELDS[kind];
  const chosen = new Map<number, Field | null>();
  for (const { index, field } of choices) {
    if (!columns.some((column) => column.index === index))
      throw new BadColumns(`There is no column ${index}; the file has ${columns.length}, from 0.`);
    if (field !== null && !fields.includes(field))
      throw new BadColumns(`Lists of this kind have no field "${field}". They have: ${fields.join(", ")}.`);
    if (field !== null && [...chosen.values()].includes(field))
      throw new BadColumns(`Two columns cannot both hold "${field}".`);
    chosen.set(index, field);
  }
  const taken = new Set(chosen.values());
  return columns.map((column) => {
    const field = chosen.get(column.index);
    if (field === undefined)
      return column.field !== null && taken.has(column.field) ? { ...column, field: null } : column;
    return field === null ? { ...column, field } : { ...column, field, dropped: null };
  });
}

/** Which columns are to be read now whose cells were left out, so that the file itself is needed. */
export function columnsNotKept(before: readonly Column[], now: readonly Column[]): number[] {
  const dropped = new Set(before.filter((column) => column.dropped !== null).map(({ index }) => index));
  return now.filter(({ index, field }) => field !== null && dropped.has(index)).map(({ index }) => index);
}
