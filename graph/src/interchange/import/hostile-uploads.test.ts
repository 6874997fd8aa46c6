import { expect, test } from "vitest";
import { ImportRefused, type RefusalOf } from "./import-refused.ts";
import { LIMITS } from "./limits.ts";
import { madeWorkbook, madeZip, sheetXml, tableOf } from "./made-files.ts";
import { readRows } from "./read-rows.ts";
import { readTable } from "./read-table.ts";
import { readUpload } from "./read-upload.ts";

const HEADER = ["Organisation", "Ort"];
const GOOD = sheetXml([HEADER, ["Caritas", "Celle"]]);
const repeated = (text: string, megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, text);

const refused: [what: string, file: () => Uint8Array, refusal: RefusalOf | RefusalOf["code"]][] = [
  ["nothing at all", () => new Uint8Array(), "EMPTY_FILE"],
  ["blank lines", () => Buffer.from("\n\n;;\n"), "EMPTY_FILE"],
  [
    "a header alone",
    () => Buffer.from("Titel\nOrganisation;Ort\n\n"),
    { code: "ONLY_HEADER", data: { headerRow: 2 } },
  ],
  [
    "bytes that are no text",
    () => Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
    "BINARY_FILE",
  ],
  [
    "a PDF called .csv",
    () => Buffer.from("%PDF-1.7\n1 0 obj"),
    { code: "BINARY_FILE", data: { type: "PDF" } },
  ],
  ["an old .xls", () => Buffer.concat([oldOffice(), Buffer.alloc(2048)]), "OLD_XLS"],
  [
    "a workbook behind a password",
    () => Buffer.concat([oldOffice(), Buffer.alloc(1024), Buffer.from("EncryptedPackage", "utf16le")]),
    "ENCRYPTED",
  ],
  ["a web page called .xls", () => Buffer.from("<html><table><tr><td>Caritas"), "WEB_PAGE"],
  ["a zip archive of other files", () => madeZip([{ name: "a.txt", content: "a" }]), "NOT_A_WORKBOOK"],
  [
    "a table of LibreOffice",
    () => madeZip([{ name: "content.xml", content: "<a/>" }]),
    { code: "OTHER_WORKBOOK", data: { type: "ods" } },
  ],
  ["a workbook cut off", () => madeWorkbook(GOOD).subarray(0, 700), "BROKEN_WORKBOOK"],
  ["XML that does not close", () => madeWorkbook("<worksheet><sheetData><row>"), "BROKEN_WORKBOOK"],
  [
    "entities that multiply",
    () =>
      madeWorkbook(
        `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${GOOD.replace("Caritas", "&b;")}`,
      ),
    "XML_WITH_DTD",
  ],
  [
    "an entity from a file, behind a long comment",
    () => madeWorkbook(`<!--${" ".repeat(200_000)}--><!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet/>`),
    "XML_WITH_DTD",
  ],
  [
    "shared texts with entities",
    () =>
      madeWorkbook(GOOD, [
        {
          name: "xl/sharedStrings.xml",
          content: '<!DOCTYPE s [<!ENTITY e "x">]><sst><si><t>&e;</t></si></sst>',
        },
      ]),
    "XML_WITH_DTD",
  ],
  [
    "a sheet that says it unpacks to 3 GB",
    () => madeZip([...bookParts(), { name: "xl/worksheets/sheet1.xml", content: GOOD, declares: 3e9 }]),
    "ZIP_BOMB",
  ],
  [
    "a sheet that unpacks to more than it says",
    () => madeZip([...bookParts(), { name: "xl/worksheets/sheet1.xml", content: GOOD, declares: 10 }]),
    "ZIP_BOMB",
  ],
  [
    "27 MB of empty rows in 30 kB",
    () => madeWorkbook(`<worksheet><sheetData>${repeated("<row/>    ", 27)}</sheetData></worksheet>`),
    "ZIP_BOMB",
  ],
  [
    "an archive with 6,000 entries",
    () => madeZip(Array.from({ length: 6_000 }, (_, at) => ({ name: `f${at}`, content: "" }))),
    "ZIP_BOMB",
  ],
  [
    "a 5 MB cell in a text",
    () => Buffer.from(`Organisation;Ort\nCaritas;${"x".repeat(5e6)}\n`),
    "CELL_TOO_LONG",
  ],
  [
    "a 5 MB cell in quotes",
    () => Buffer.from(`Organisation;Ort\nCaritas;"${"x".repeat(5e6)}"\n`),
    "CELL_TOO_LONG",
  ],
  [
    "a 5 MB cell in a sheet",
    () => madeWorkbook(sheetXml([HEADER, ["Caritas", "x".repeat(5e6)]])),
    "CELL_TOO_LONG",
  ],
  [
    "2 million columns",
    () => Buffer.from(`${"Organisation;".repeat(2e6)}\nCaritas;Celle\n`),
    { code: "TOO_MANY_COLUMNS", data: { limit: LIMITS.columns, row: 1 } },
  ],
  [
    "2 million empty columns",
    () => Buffer.from(`Organisation;Ort\nCaritas${";".repeat(2e6)}\n`),
    "TOO_MANY_COLUMNS",
  ],
  [
    "a cell in column ZZZZ",
    () => madeWorkbook('<worksheet><sheetData><row><c r="ZZZZ1"><v>1</v></c></row></sheetData></worksheet>'),
    "TOO_MANY_COLUMNS",
  ],
  [
    "more rows than allowed",
    () => Buffer.from(`Organisation;Ort\n${"A;\n".repeat(LIMITS.rows)}`),
    "TOO_MANY_ROWS",
  ],
  ["10 million empty rows", () => Buffer.from(`Organisation;Ort\n${"\n".repeat(1e7)}A;B`), "TOO_MANY_ROWS"],
  [
    "row 10 million",
    () => madeWorkbook('<worksheet><sheetData><row r="10000000"/></sheetData></worksheet>'),
    "TOO_MANY_ROWS",
  ],
  [
    "a quote that does not end",
    () => Buffer.from('Organisation;Ort\nCaritas;Celle\n"Verein;Celle\nAWO;Celle\n'),
    { code: "BROKEN_QUOTES", data: { line: 3, row: 3 } },
  ],
  [
    "a quote that ends in another row",
    () =>
      Buffer.from(
        'Organisation;Ort;Art\n"Haus am\nMarkt";Celle;Haus\n"Verein;Celle;Verein\nAWO;Celle;Verband\n"DRK";Celle;Verband\n',
      ),
    { code: "BROKEN_QUOTES", data: { line: 4, row: 3 } },
  ],
];

function oldOffice(): Buffer {
  return Buffer.from("d0cf11e0a1b11ae1", "hex");
}

function bookParts() {
  return [
    {
      name: "xl/workbook.xml",
      content: '<workbook xmlns:r="r"><sheets><sheet name="L" r:id="r1"/></sheets></workbook>',
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content:
        '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
  ];
}

const silent = { head() {}, rows() {} };

test.each(refused)("%s is refused", async (_, file, refusal) => {
  const error = await readTable(file(), { kind: "attendance" }, silent).catch((reason: unknown) => reason);
  if (!(error instanceof ImportRefused)) throw error ?? new Error("it was read");
  if (typeof refusal === "string") expect(error.code).toBe(refusal);
  else expect(error.refusal).toEqual(refusal);
});

// Filling the memory takes long on a busy machine.
test("the thread tells why it refuses; what takes too much memory ends the thread alone", async () => {
  const options = { fileName: "liste.csv", kind: "attendance" } as const;
  const refusal = (file: Uint8Array) => readUpload(file, options).catch(({ refusal }) => refusal);
  expect(await refusal(Buffer.from('Organisation;Ort\n"Caritas;Celle\n'))).toEqual({
    code: "BROKEN_QUOTES",
    data: { line: 2, row: 2 },
  });
  expect(await refusal(new Uint8Array(LIMITS.upload + 1))).toMatchObject({ code: "TOO_LARGE" });
  // Two million tags, each within the other, are kept until they close.
  expect(await refusal(madeWorkbook("<aaaaaaaa>".repeat(2e6)))).toEqual({
    code: "TOO_MUCH_MEMORY",
    data: { limit: LIMITS.memory },
  });
}, 120_000);

test("what no cell can hold is taken out and told; formulas, scripts and Cypher stay plain text", async () => {
  const names = [
    '=HYPERLINK("http://x.example","Verein")',
    "+cmd|' /C calc'!A0 Verein",
    "<script>alert(1)</script> Verein",
    "Verein'}) DETACH DELETE n //",
    "__proto__ Verein",
    "Ver\u0000ein\u202E Nord\u200B",
    "Verein e\u0301",
  ];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const text = [
    "Organisation;__proto__;constructor;toString",
    ...names.map((name) => `${quoted(name)};a;b;c`),
  ];
  const table = await tableOf(Buffer.from(text.join("\n")), "attendance");
  expect(table.columns.map(({ header, field }) => [header, field])).toEqual([
    ["Organisation", "name"],
    ["__proto__", null],
    ["constructor", null],
    ["toString", null],
  ]);
  const rows = readRows(table, table.columns, "attendance");
  expect(rows.map(({ name }) => name)).toEqual([...names.slice(0, 5), "Verein Nord", "Verein é"]);
  expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    [],
    [],
    [],
    [],
    [],
    ["CHARACTERS_REMOVED"],
    [],
  ]);
  expect(Object.prototype).not.toHaveProperty("polluted");
});

test("a lone surrogate in a workbook is taken out", async () => {
  const file = madeWorkbook(sheetXml([HEADER, ["Verein _xD800_ Nord", "Celle"]]));
  const table = await tableOf(file, "partners");
  expect(readRows(table, table.columns, "partners")[0]?.name).toBe("Verein Nord");
});

test("the reading ends at once when it is given up", async () => {
  const stop = new AbortController();
  const reading = readUpload(Buffer.from(`Organisation;Ort\n${"Verein;Celle\n".repeat(150_000)}`), {
    fileName: "x.csv",
    kind: "attendance",
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(reading).rejects.toThrow("given up");
});
