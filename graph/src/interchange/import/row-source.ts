import type { SheetRow } from "./uploaded-table.ts";

/** Hears some rows and which share of the sheet is read; says whether to go on. */
export type RowsHeard = (rows: SheetRow[], share: number) => boolean;

/** A sheet of a workbook, or a text, that can be read more than once. */
export interface RowSource {
  /** Null for a text. */
  name: string | null;
  hidden: boolean;
  read(heard: RowsHeard): Promise<void>;
  /** The columns that the spreadsheet hides; known once rows were read. */
  hiddenColumns(): ReadonlySet<number>;
}

/** The first rows of a source. */
export async function firstRows(source: RowSource, count: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  await source.read((more) => {
    for (const row of more) if (rows.length < count) rows.push(row);
    return rows.length < count;
  });
  return rows;
}
