import type { RowSource } from "../row-source.ts";
import { Merges } from "./merges.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readMerges } from "./sheet-end.ts";
import { readSheetRows } from "./sheet-rows.ts";
import { openWorkbook } from "./workbook.ts";

export interface WorkbookUpload {
  dateSystem: 1900 | 1904;
  sources: RowSource[];
}

/** The sheets of a workbook, each to be read as rows of plain text; ImportRefused where it is no workbook. */
export async function openSheets(bytes: Uint8Array): Promise<WorkbookUpload> {
  const workbook = await openWorkbook(bytes);
  const sharedStrings = await readSharedStrings(workbook.zip, workbook.sharedStrings);
  const sources = workbook.sheets.map(({ name, hidden, part }): RowSource => {
    const hiddenColumns = new Set<number>();
    let merges: ReturnType<typeof readMerges> | undefined;
    return {
      name,
      hidden,
      hiddenColumns: () => hiddenColumns,
      async read(heard) {
        merges ??= readMerges(workbook.zip, part);
        const context = { workbook, sharedStrings, merges: new Merges(await merges), hiddenColumns };
        await readSheetRows(part, context, heard);
      },
    };
  });
  return { dateSystem: workbook.dateSystem, sources };
}
