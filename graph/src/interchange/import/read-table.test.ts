import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { encoded, madeWorkbook, tableOf } from "./made-files.ts";
import { readRows } from "./read-rows.ts";
import type { UploadedTable } from "./uploaded-table.ts";

const fields = ({ columns }: UploadedTable) => columns.map(({ field, dropped }) => field ?? dropped);
const names = (table: UploadedTable) =>
  readRows(table, table.columns, "attendance").flatMap(({ row, name, refused, problems }) =>
    refused ? [[row, problems.map(({ code }) => code).join()]] : [[row, name]],
  );

test.each([
  ["utf-8", false, "utf-8"],
  ["utf-8", true, "utf-8-bom"],
  ["windows-1252", false, "windows-1252"],
  ["utf-16le", true, "utf-16le"],
  ["utf-16le", false, "utf-16le"],
  ["utf-16be", true, "utf-16be"],
  ["utf-16be", false, "utf-16be"],
] as const)("%s, byte order mark %s, with each delimiter", async (encoding, mark, found) => {
  for (const delimiter of [";", ",", "\t"])
    for (const lineEnd of ["\r\n", "\n", "\r"]) {
      const rows = [
        ["Teilnehmende der Konferenz, vorläufig"],
        ["Einrichtung", "PLZ", "Ort"],
        ['"Verein „Brücke“ – Süd, Ost; West"', "26122", "Oldenburg"],
        ["Straßenfest 5 € e. V.", "1067", "Dresden"],
      ];
      const text = rows.map((row) => row.join(delimiter)).join(lineEnd);
      const table = await tableOf(encoded(text, encoding, mark), "attendance");
      expect(table).toMatchObject({ encoding: found, delimiter, sheet: null, sheets: [], headerRow: 2 });
      expect(readRows(table, table.columns, "attendance")).toMatchObject([
        { row: 3, name: "Verein „Brücke“ – Süd, Ost; West", postcode: "26122", place: "Oldenburg" },
        { row: 4, name: "Straßenfest 5 € e. V.", postcode: "01067", place: "Dresden" },
      ]);
    }
});

test("row numbers are a spreadsheet's: line breaks in quotes and `sep=` do not shift them, empty rows count", async () => {
  const text =
    'sep=|\r\nVerein|Ort\r\n"Haus der\r\nKulturen"|Celle\r\n\r\nVerein "Mitte" e. V.|Celle\r\n"Chor "Nord""|Celle\r\n';
  const table = await tableOf(Buffer.from(text), "attendance");
  expect(table).toMatchObject({ delimiter: "|", headerRow: 1 });
  expect(names(table)).toEqual([
    [2, "Haus der Kulturen"],
    [4, 'Verein "Mitte" e. V.'],
    [5, 'Chor "Nord"'],
  ]);
});

test("what other programs did to a text: DOS letters, letters read twice, rows quoted as a whole", async () => {
  const dos = Buffer.from("Tr\x84ger;Ort\nF\x94rderverein S\x81d;Wolfsb\x81ttel\n", "latin1");
  const fromDos = await tableOf(dos, "attendance");
  expect(fromDos.encoding).toBe("cp850");
  expect(names(fromDos)).toEqual([[2, "Förderverein Süd"]]);

  const twice = new TextDecoder("latin1").decode(Buffer.from("Verein Göttingen"));
  const mended = await tableOf(Buffer.from(`Verein;Ort\n${twice};x\nMüllverein;Düren`), "attendance");
  expect(readRows(mended, mended.columns, "attendance")).toMatchObject([
    { name: "Verein Göttingen", problems: [{ code: "LETTERS_MENDED", field: "name" }] },
    { name: "Müllverein", place: "Düren", problems: [] },
  ]);

  const wrapped = await tableOf(
    Buffer.from('"Verein;Ort;Landkreis"\n"Caritas;Lingen;EL"\n"""Haus; Hof"";Celle;CE"\n'),
    "attendance",
  );
  expect(wrapped.delimiter).toBe(";");
  expect(names(wrapped)).toEqual([
    [2, "Caritas"],
    [3, "Haus; Hof"],
  ]);
});

test("German and English headers in any order, with line breaks, colons, endings of gender and typing errors", async () => {
  const read = async (header: string, row = "a;b;c;d;e;f;g;h") =>
    fields(await tableOf(Buffer.from(`${header}\n${row}`), "attendance"));
  expect(
    await read(
      'Ort:;"Organi-\nsation *";Ansprechpartner*in;"E-Mail-\nAdresse";Telefonnr.;Bemerkungen;Stand-Nr.;Lfd. Nr.',
    ),
  ).toEqual(["place", "name", "PERSON_NAME", "email", "PHONE", "REMARKS", "stand", null]);
  expect(
    await read(
      "Vorname;Name;Name der Einrichtung / Firma;Art der Organisation;LK / kreisfreie Stadt;Geburtsdatum;Straße;Funktion",
    ),
  ).toEqual(["PERSON_NAME", "PERSON_NAME", "name", "category", "county", "PERSON_DETAIL", "ADDRESS", "role"]);
  expect(
    await read(
      "Ort der Einrichtung;Art d. Organisation;Name (Organisation);Telefon der Ansprechperson;Name/Vorname;Anm.;Kfz-Kz.;Tag der Veranstaltung",
    ),
  ).toEqual(["place", "category", "name", "PHONE", "PERSON_NAME", "REMARKS", "county", "date"]);
  expect(
    await read("Town/City;ZIP code;Name of organisation;Contact person;Phone;Home page;Booth no.;Date"),
  ).toEqual(["place", "postcode", "name", "PERSON_NAME", "PHONE", "website", "stand", "date"]);
  expect(
    await read("Organsiation;Landkries;Webseiet;Katgorie;E-Mail der Ansprechperson;Fax;Unterschrift;Plz."),
  ).toEqual(["name", "county", "website", "category", "PERSON_EMAIL", "PHONE", "PERSON_DETAIL", "postcode"]);
});

test("a bare Name is the partner's, or a person's, by what stands in it and beside it", async () => {
  const read = async (text: string) => fields(await tableOf(Buffer.from(text), "attendance"));
  expect(await read("Name;Ort\nBäckerei Müller;Celle\nCaritas;Celle")).toEqual(["name", "place"]);
  expect(await read("Name;Institution\nMüller;Caritas\nSchulz;AWO")).toEqual(["PERSON_NAME", "name"]);
  expect(await read("Name;Ort\nAnna Meier;Celle\nAli Kaya;Celle")).toEqual(["PERSON_NAME", "place"]);
  expect(await read("Name;Träger\nProjekt Brücke;Caritas\nSprachcafé Süd;Caritas")).toEqual(["name", null]);
});

test("without a header, columns are guessed by what is in them", async () => {
  const table = await tableOf(
    Buffer.from(
      "Caritasverband Hildesheim,Anna Meier,31134,Hildesheim,info@caritas-hi.de,05121 16770\nStadt Hildesheim,Uwe Kurz,31134,Hildesheim,stadt@hildesheim.de,05121 3010\n",
    ),
    "attendance",
  );
  expect(table.headerRow).toBe(0);
  expect(fields(table)).toEqual(["name", "PERSON_NAME", "postcode", "place", "email", "PHONE"]);
  expect(table.columns[1]?.sample).toEqual([]);
  expect(table.rows).toHaveLength(2);
});

async function workbookBytes(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("a workbook as it comes: several sheets, titles, header of two rows, merged and hidden cells, totals, notes", async () => {
  const bytes = await workbookBytes((workbook) => {
    workbook
      .addWorksheet("Hinweise")
      .addRows([["Organisation: bitte ausschreiben"], ["Ort: ohne Postleitzahl"]]);
    const list = workbook.addWorksheet("Zusagen");
    list.addRows([
      ["Regionalkonferenz – Liste der Zusagen"],
      ["Stand:", new Date("2016-09-01")],
      [],
      ["Nr.", "Institution", "Ansprechperson", "", "Sitz", "", "am"],
      ["", "", "Name", "Telefon", "PLZ", "Ort", ""],
      [1, "Stadt Oldenburg", "S. Kurz", "0441 1", 26122, "Oldenburg", new Date("2016-09-01")],
      [2, "Landkreis Ammerland", "U. Lang", "04488 2", 26655, "Westerstede", new Date("2016-09-02")],
      ["Vereine"],
      [3, "IBIS e. V.", "M. Klein", "", 1067, "Dresden", new Date("2016-09-01")],
      [4, "", "A. Groß", "", 1067, "Dresden", new Date("2016-09-02")],
      ["Nr.", "Institution", "Name", "Telefon", "PLZ", "Ort", "am"],
      [5, "Frau Dr. Meier"],
      ["Summe", { formula: "COUNTA(B6:B12)" }],
      [],
      ["* angefragt"],
    ]);
    for (const range of ["A1:G1", "A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:G5", "A8:G8", "B9:B10"])
      list.mergeCells(range);
    list.getRow(7).hidden = true;
    list.getColumn(4).hidden = true;
    const old = workbook.addWorksheet("Alt", { state: "hidden" });
    old.addRows([
      ["Organisation", "Ort"],
      ...Array.from({ length: 90 }, (_, at) => [`Verein ${at}`, "Celle"]),
    ]);
  });
  const table = await tableOf(bytes, "attendance");
  expect(table).toMatchObject({
    encoding: "xlsx",
    delimiter: null,
    sheet: "Zusagen",
    sheets: ["Hinweise", "Zusagen", "Alt"],
    headerRow: 5,
  });
  expect(fields(table)).toEqual([null, "name", "PERSON_NAME", "PHONE", "postcode", "place", "date"]);
  expect(table.columns.map(({ hidden }) => hidden).indexOf(true)).toBe(3);
  expect(names(table)).toEqual([
    [6, "Stadt Oldenburg"],
    [7, "Landkreis Ammerland"],
    [8, "SECTION_ROW"],
    [9, "IBIS e. V."],
    [10, "IBIS e. V."],
    [11, "REPEATED_HEADER"],
    [12, "PRIVATE_PERSON"],
    [13, "TOTAL_ROW"],
    [15, "NOTE_ROW"],
  ]);
  const [first, second, , third] = readRows(table, table.columns, "attendance");
  expect(first).toMatchObject({ postcode: "26122", date: "2016-09-01", datePrecision: "DAY", problems: [] });
  expect(second?.problems.map(({ code }) => code)).toEqual(["HIDDEN_ROW"]);
  expect(third).toMatchObject({ postcode: "01067", place: "Dresden" });
  expect((await tableOf(bytes, "attendance", "Alt")).rows).toHaveLength(90);
});

test("what a workbook's numbers mean: days of both systems, months, years, digits with zeros; formulas only by their last value", async () => {
  const fill = (workbook: ExcelJS.Workbook) => {
    const sheet = workbook.addWorksheet("Liste");
    sheet.addRows([
      ["Verein", "Datum", "Kreis", "PLZ", "Kategorie"],
      ["Tag", new Date("2016-02-29"), 3454, 1067, { formula: 'A2&"!"', result: "Ergebnis" }],
      ["Monat", new Date("2016-03-01"), 3454000, 26122, { formula: 'HYPERLINK("http://x.example")' }],
      [
        "Jahr",
        new Date("2016-01-01"),
        "EL",
        "26122",
        { richText: [{ text: "Wohlfahrts" }, { text: "verband" }] },
      ],
      ["Nackte Zahl", 42445, "Reg. Hannover", "D-26122", { text: "Link", hyperlink: "https://a.example" }],
      ["Nur ein Jahr", 2017, "", "", { error: "#REF!" }],
    ]);
    const formats = ["dd.mm.yyyy", "mmmm yyyy", "yyyy"];
    formats.forEach((format, at) => {
      sheet.getCell(at + 2, 2).numFmt = format;
    });
  };
  for (const date1904 of [false, true]) {
    const bytes = await workbookBytes((workbook) => {
      workbook.properties.date1904 = date1904;
      fill(workbook);
    });
    const table = await tableOf(bytes, "attendance");
    const rows = readRows(table, table.columns, "attendance");
    expect(rows.map(({ date, datePrecision }) => [date, datePrecision])).toEqual([
      ["2016-02-29", "DAY"],
      ["2016-03-01", "MONTH"],
      ["2016-01-01", "YEAR"],
      // 1,462 days lie between the two systems.
      [date1904 ? "2020-03-17" : "2016-03-16", "DAY"],
      ["2017-01-01", "YEAR"],
    ]);
    expect(rows.map(({ county, postcode, category }) => [county, postcode, category])).toEqual([
      ["03454", "01067", "Ergebnis"],
      ["03454000", "26122", null],
      ["EL", "26122", "Wohlfahrtsverband"],
      ["Reg. Hannover", "26122", "Link"],
      [null, null, null],
    ]);
    expect(rows.map(({ problems }) => problems.map(({ code }) => code).join())).toEqual([
      "",
      "FORMULA_WITHOUT_VALUE",
      "",
      "",
      "CELL_ERROR",
    ]);
  }
});

test("a workbook of another hand: prefixes, no cell addresses, shared texts with readings, escapes, a hidden row", async () => {
  const sheet =
    '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>Ort</x:t></x:is></x:c></x:row>' +
    '<x:row r="4" hidden="1"><x:c r="A4" t="s"><x:v>1</x:v></x:c><x:c r="B4" t="str"><x:f>1</x:f><x:v>Celle</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const shared =
    "<sst><si><t>Verein</t></si><si><r><t>Haus_x000D_ </t></r><r><t>Nord</t></r><rPh><t>no</t></rPh></si></sst>";
  const table = await tableOf(
    madeWorkbook(sheet, [{ name: "xl/sharedStrings.xml", content: shared }]),
    "partners",
  );
  expect(names(table)).toEqual([[4, "Haus Nord"]]);
});
