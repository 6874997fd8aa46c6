import type { stream } from "exceljs";
import type { SourceNote } from "./table.ts";
import { fillCell } from "./xlsx-cell.ts";
import { xlsxText } from "./xlsx-text.ts";

const MOST_LINKS = 1_000;

/** Writes the sheet that says where the table comes from: a line each, its key in bold, addresses as links. */
export function writeSourceSheet(
  workbook: stream.xlsx.WorkbookWriter,
  name: string,
  source: SourceNote,
): void {
  const sheet = workbook.addWorksheet(name);
  sheet.columns = [{ width: 24 }, { width: 100 }];
  source.lines.forEach(([key, value], index) => {
    const line = sheet.getRow(index + 1);
    const [left, right] = [line.getCell(1), line.getCell(2)];
    left.value = xlsxText(key);
    left.font = { bold: true };
    left.alignment = { vertical: "top" };
    fillCell(right, value, "link", index < MOST_LINKS ? 1 : 0);
    right.alignment = { wrapText: true, vertical: "top" };
    line.commit();
  });
  sheet.commit();
}
