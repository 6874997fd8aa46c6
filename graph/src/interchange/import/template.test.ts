import { Buffer } from "node:buffer";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { csvChunks } from "../csv.ts";
import { xlsxChunks } from "../xlsx.ts";
import { FIELDS, IMPORT_KINDS } from "./fields.ts";
import { columnKeys, fingerprint, withRemembered } from "./fingerprint.ts";
import { tableOf } from "./made-files.ts";
import { templateOf } from "./template.ts";

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

test("every template, filled in and read back, has all its fields; empty it says that rows are missing", async () => {
  for (const kind of IMPORT_KINDS)
    for (const language of ["de", "en"] as const) {
      const { table, note } = templateOf(kind, language);
      const workbook = new ExcelJS.Workbook();
      const empty = await bytesOf(xlsxChunks(table, note));
      await expect(tableOf(empty, kind)).rejects.toThrow("ONLY_HEADER");
      await workbook.xlsx.load(new Uint8Array(empty).buffer);
      const row = FIELDS[kind].map((_, at) => `x${at}`);
      workbook.worksheets[0]?.addRow(row);
      const fromXlsx = await tableOf(new Uint8Array(await workbook.xlsx.writeBuffer()), kind);
      expect(fromXlsx).toMatchObject({ sheet: table.name, headerRow: 1 });
      expect(fromXlsx.columns.map(({ field }) => field)).toEqual(FIELDS[kind]);
      for (const dialect of ["excel", "rfc4180"] as const) {
        const head = await bytesOf(csvChunks(table, dialect));
        const line = Buffer.from(row.join(dialect === "excel" ? ";" : ","));
        const fromCsv = await tableOf(Buffer.concat([head, line]), kind);
        expect(fromCsv.columns.map(({ field }) => field)).toEqual(FIELDS[kind]);
      }
    }
});

test("the same headers in another order, other capitals and signs are the same list; each choice finds its column", async () => {
  const known = ["Name", "Ort:", "Name", "E-Mail"];
  expect(fingerprint(["e-mail", "NAME", "Ort", "Name "], "attendance")).toBe(
    fingerprint(known, "attendance"),
  );
  for (const other of [
    ["Name", "Ort", "E-Mail"],
    ["Name", "Ort", "Name", "Mail"],
  ])
    expect(fingerprint(other, "attendance")).not.toBe(fingerprint(known, "attendance"));
  expect(fingerprint(known, "stands")).not.toBe(fingerprint(known, "attendance"));

  const { columns } = await tableOf(Buffer.from("Ort;Verein;Zeichen\nCelle;Caritas;A"), "partners");
  const chosen = new Map(
    columnKeys(["Zeichen", "Verein", "Ort"]).map((key, at) => [
      key,
      [
        { field: "name", dropped: null },
        { field: null, dropped: "PERSON_NAME" },
        { field: "place", dropped: null },
      ][at],
    ]),
  );
  const again = withRemembered(columns, chosen as Parameters<typeof withRemembered>[1]);
  expect(again.map(({ field, dropped, sample }) => [field, dropped, sample])).toEqual([
    ["place", null, ["Celle"]],
    [null, "PERSON_NAME", []],
    ["name", null, ["A"]],
  ]);
});
