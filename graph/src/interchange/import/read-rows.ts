import type { ImportKind } from "./fields.ts";
import type { RowOfKind } from "./import-row.ts";
import type { Column, UploadedTable } from "./uploaded-table.ts";

/** The table's rows by what the columns, as the editor may have corrected them, hold; persons and their contact data taken out. */
export function readRows<Kind extends ImportKind>(
  _table: UploadedTable,
  _columns: readonly Column[],
  _kind: Kind,
): RowOfKind[Kind][] {
  throw new Error("reading rows is being built");
}
