import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { type CsvDialect, csvChunks } from "./csv.ts";
import { randomTexts } from "./random-texts.ts";
import type { Table, TableRow } from "./table.ts";

const DIALECTS = [
  { dialect: "excel", delimiter: ";" },
  { dialect: "rfc4180", delimiter: "," },
] as const;

/** What a spreadsheet could run: the signs after all that it may skip. An apostrophe keeps it from that. */
const RUNS = /^[\p{White_Space}\p{Cf}"„]*[=+\-@＝＋－＠]/u;

async function csvOf(table: Table, dialect: CsvDialect): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of csvChunks(table, dialect)) chunks.push(chunk);
  return new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(Buffer.concat(chunks));
}

function textTable(texts: readonly string[]): Table {
  return {
    name: "t",
    columns: [
      { header: "=A", type: "text" },
      { header: "B", type: "link" },
    ],
    rows: texts.map((text) => [text, text]),
  };
}

const MIXED: Table = {
  name: "t",
  columns: [
    { header: "Name", type: "text" },
    { header: "Zahl", type: "number" },
    { header: "Tag", type: "date" },
  ],
  rows: [['Müller "& Söhne"; GmbH', -5.25, "2017-03-06"], [null, Number.NaN, "2017-03"], ["zu kurz"]],
};

test("for Excel: byte order mark, semicolons, decimal commas, CRLF", async () => {
  expect(await csvOf(MIXED, "excel")).toBe(
    [
      '\uFEFF"Name";"Zahl";"Tag"',
      '"Müller ""& Söhne""; GmbH";-5,25;"2017-03-06"',
      ';;"2017-03"',
      '"zu kurz";;',
      "",
    ].join("\r\n"),
  );
});

test("by RFC 4180: commas, decimal points, CRLF, no mark", async () => {
  expect(await csvOf(MIXED, "rfc4180")).toBe(
    [
      '"Name","Zahl","Tag"',
      '"Müller ""& Söhne""; GmbH",-5.25,"2017-03-06"',
      ',,"2017-03"',
      '"zu kurz",,',
      "",
    ].join("\r\n"),
  );
});

test.each(DIALECTS)("$dialect: no text becomes a formula, and every cell is read back", async (asked) => {
  const texts = randomTexts(3_000);
  const csv = await csvOf(textTable(texts), asked.dialect);
  const rows = parse(csv, { bom: true, delimiter: asked.delimiter, record_delimiter: "\r\n" }) as string[][];
  expect(rows.length).toBe(texts.length + 1);
  expect(rows.flat().filter((cell) => RUNS.test(cell))).toEqual([]);
  // But for apostrophes and what no file holds, the texts are the same.
  const bare = (text: string) => text.replace(/'|(?![\t\r\n])\p{Cc}|\p{Cs}|\uFFFE/gu, "");
  expect(rows.slice(1).map(([cell]) => bare(cell ?? ""))).toEqual(texts.map(bare));
});

test.each(DIALECTS)(
  "$dialect: no formula even where separators and quotes are misread",
  async ({ dialect }) => {
    const csv = await csvOf(textTable(randomTexts(3_000)), dialect);
    for (const split of [/[;\r\n]/, /[,\r\n]/, /[\t\r\n]/, /[;,\t\r\n]/])
      expect(csv.split(split).filter((cell) => RUNS.test(cell))).toEqual([]);
  },
);

test("rows that come one by one are written as they come", async () => {
  let asked = 0;
  async function* rows(): AsyncGenerator<TableRow> {
    while (true) yield [`Zeile ${++asked}`, null, null];
  }
  const chunks = csvChunks({ ...MIXED, rows: rows() }, "rfc4180");
  for (let read = 0; read < 3; read++) await chunks.next();
  expect(asked).toBeLessThan(2_000);
  await chunks.return();
});
