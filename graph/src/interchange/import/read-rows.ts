import type { ImportKind } from "./fields.ts";
import type { RowOfKind } from "./import-row.ts";
import { forget } from "./remember.ts";
import { collaborationRow, conferenceRow, proposalRow } from "./rows/other-rows.ts";
import { partnerRow } from "./rows/partner-row.ts";
import { RowReading, readingOf } from "./rows/row-reading.ts";
import type { Column, UploadedTable } from "./uploaded-table.ts";

const READERS: { [Kind in ImportKind]: (row: RowReading) => RowOfKind[Kind] } = {
  attendance: partnerRow,
  stands: partnerRow,
  partners: partnerRow,
  conferences: conferenceRow,
  collaborations: collaborationRow,
  proposals: proposalRow,
};

/**
 * The table's rows by what the columns, as the editor may have corrected them, hold; persons and their contact data taken out.
 * 100,000 rows take seconds: who answers requests meanwhile reads some thousand at a time.
 */
export function readRows<Kind extends ImportKind>(
  table: Pick<UploadedTable, "rows" | "dateSystem">,
  columns: readonly Column[],
  kind: Kind,
): RowOfKind[Kind][] {
  const reading = readingOf(columns, kind, table.dateSystem);
  const read = READERS[kind];
  try {
    return table.rows.map((row) => read(new RowReading(row, reading)));
  } finally {
    forget();
  }
}
