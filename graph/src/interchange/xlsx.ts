import { once } from "node:events";
import { PassThrough } from "node:stream";
import ExcelJS from "exceljs";
import type { SourceNote, Table } from "./table.ts";
import { writeSourceSheet } from "./xlsx-source-sheet.ts";
import { writeTableSheet } from "./xlsx-table-sheet.ts";
import { sheetName } from "./xlsx-text.ts";

/**
 * The table as a workbook, in chunks as they come about, with a second sheet that says where it comes from.
 * Who stops reading stops the writing; more rows than a sheet holds are an error.
 */
export async function* xlsxChunks(table: Table, source: SourceNote): AsyncGenerator<Uint8Array, void, void> {
  const stop = new AbortController();
  const output = new PassThrough();
  write(output, table, source, stop.signal).catch((reason: unknown) =>
    output.destroy(reason instanceof Error ? reason : new Error(String(reason))),
  );
  try {
    for await (const chunk of output) yield chunk;
  } finally {
    stop.abort();
    output.destroy();
  }
}

async function write(output: PassThrough, table: Table, source: SourceNote, stopped: AbortSignal) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true });
  workbook.creator = "Bündnisgraph";
  workbook.lastModifiedBy = workbook.creator;
  const name = sheetName(table.name);
  await writeTableSheet(workbook, name, table, () => breath(output, stopped));
  writeSourceSheet(workbook, sheetName(source.name, [name]), source);
  await workbook.commit();
}

/** Lets the packing and the reader catch up: exceljs itself takes rows faster than either. */
async function breath(output: PassThrough, stopped: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  stopped.throwIfAborted();
  if (output.writableNeedDrain) await once(output, "drain", { signal: stopped });
}
