import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { randomTexts } from "./random-texts.ts";
import type { Table, TableCell, TableRow } from "./table.ts";
import { xlsxChunks } from "./xlsx.ts";
import { LONGEST_CELL, sheetName, xlsxText } from "./xlsx-text.ts";

const SOURCE = {
  name: "Quelle",
  lines: [
    ["Titel", "Partner im Bündnis"],
    ["Filter", "=Region & Thema"],
    ["Link", "https://example.org/?a=1&b=2"],
  ],
} as const;

async function readBack(table: Table): Promise<ExcelJS.Workbook> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of xlsxChunks(table, SOURCE)) chunks.push(chunk);
  const workbook = new ExcelJS.Workbook();
  const bytes = Buffer.concat(chunks);
  // exceljs brings a Buffer type of its own.
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

const COLUMNS: Table["columns"] = [
  { header: "Name", type: "text" },
  { header: "Zahl", type: "number" },
  { header: "Tag", type: "date" },
  { header: "Netz", type: "link" },
];

async function sheetOf(rows: Table["rows"]): Promise<ExcelJS.Worksheet> {
  const [sheet] = (await readBack({ name: "Partner", columns: COLUMNS, rows })).worksheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const readValue = async (cells: TableCell[], column: number) =>
  (await sheetOf([cells])).getRow(2).getCell(column).value;

test("numbers, days and links are what they are; the header is bold, stays in sight and filters", async () => {
  const sheet = await sheetOf([
    ["Verein", -5.25, "2017-03-06", "https://example.org/?a=1&b=2"],
    [null, null, null, null],
    ["Land", 0, "2017-03", "javascript:alert(1)"],
  ]);
  expect(sheet.getRow(1).values).toEqual([undefined, "Name", "Zahl", "Tag", "Netz"]);
  expect(sheet.getCell("A1").font?.bold).toBe(true);
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(sheet.autoFilter).toBe("A1:D4");
  expect(sheet.getCell("B2").value).toBe(-5.25);
  expect(sheet.getCell("C2").value).toEqual(new Date("2017-03-06T00:00:00Z"));
  expect(sheet.getCell("D2").value).toMatchObject({ hyperlink: "https://example.org/?a=1&b=2" });
  expect(sheet.getCell("A4").value).toBe("Land");
  expect(sheet.getCell("B4").value).toBe(0);
  expect(sheet.getCell("C4").value).toBe("2017-03");
  expect(sheet.getCell("D4").value).toBe("javascript:alert(1)");
  expect(sheet.getColumn(2).width).toBe(8);
  expect(sheet.getColumn(4).width).toBe("https://example.org/?a=1&b=2".length + 3);
});

test("the second sheet says where the table comes from", async () => {
  const sheet = (await readBack({ name: "Quelle", columns: COLUMNS, rows: [] })).worksheets[1];
  expect(sheet?.name).toBe("Quelle 2");
  expect(sheet?.getCell("A1").value).toBe("Titel");
  expect(sheet?.getCell("B2").value).toBe("=Region & Thema");
  expect(sheet?.getCell("B3").value).toMatchObject({ hyperlink: "https://example.org/?a=1&b=2" });
});

test("no text becomes a formula, and every cell is read back as it was written", async () => {
  const texts = randomTexts(2_000);
  const sheet = await sheetOf(texts.map((text) => [text, text, text, text]));
  texts.forEach((text, index) => {
    for (const column of [1, 2, 3, 4]) {
      const cell = sheet.getRow(index + 2).getCell(column);
      expect(cell.formula, JSON.stringify(text)).toBeUndefined();
      const plain = xlsxText(text);
      if (plain.trim() === plain) expect(cell.text).toBe(plain);
    }
  });
});

test("what looks like an escape is escaped, and what a cell cannot hold is left out", async () => {
  expect(await readValue(["_x0041_ _x00zz_"], 1)).toBe("_x005F_x0041_ _x00zz_");
  expect(await readValue(["a\u0000b\uD800c\uFFFEd"], 1)).toBe("abcd");
  const long = await readValue([`${"x".repeat(LONGEST_CELL - 2)}𝒳${"y".repeat(9)}`], 1);
  expect(long).toBe(`${"x".repeat(LONGEST_CELL - 2)}…`);
});

test("days that no spreadsheet knows stay text", async () => {
  for (const text of ["1899-12-31", "2017-02-30", "2017"])
    expect(await readValue([null, null, text], 3)).toBe(text);
});

test("a sheet gets a name that it may bear", () => {
  expect(sheetName("Partner: [alle] / 2017?")).toBe("Partner alle 2017");
  expect(sheetName("x".repeat(40)).length).toBe(31);
  expect(sheetName("''")).toBe("Table");
  expect(sheetName("History")).toBe("Table");
});

test("what goes wrong with the rows reaches the reader", async () => {
  async function* rows(): AsyncGenerator<TableRow> {
    yield ["a"];
    throw new Error("the store is gone");
  }
  await expect(sheetOf(rows())).rejects.toThrow("the store is gone");
});

test("who stops reading stops the writing", async () => {
  let [asked, ended] = [0, false];
  async function* rows(): AsyncGenerator<TableRow> {
    try {
      while (true) yield [`Zeile ${++asked} ${Math.random()}`, asked, "2017-03-06", null];
    } finally {
      ended = true;
    }
  }
  const chunks = xlsxChunks({ name: "t", columns: COLUMNS, rows: rows() }, SOURCE);
  await chunks.next();
  await chunks.return();
  await expect.poll(() => ended).toBe(true);
});
