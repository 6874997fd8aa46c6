import { expect, test } from "vitest";
import type { ImportKind } from "./fields.ts";
import { tableOf } from "./made-files.ts";
import { readRows } from "./read-rows.ts";

async function rowsOf<Kind extends ImportKind>(kind: Kind, header: string, rows: readonly string[]) {
  const table = await tableOf(Buffer.from([header, ...rows].join("\n")), kind);
  return readRows(table, table.columns, kind);
}

const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code);

test.each([
  ["NOBODY", ["N. N.", "n.n.", "-", "./.", "keine Angabe", "k. A.", "entfällt", "unbekannt", "???", "xxx"]],
  [
    "PRIVATE_PERSON",
    [
      "privat",
      "Privatperson",
      "als Privatperson",
      "Private Person",
      "privat (Helferkreis)",
      "Frau Dr. Meier",
      "Herr Schmidt",
      "Familie Yılmaz",
      '"Müller, Anna"',
      "Anna Müller",
      "MÜLLER Anna",
      "A. Müller",
      "Prof. Dr.-Ing. Hans-Peter von Berg",
      "Ahmad Al Hassan",
      "Bürgermeisterin Schmidt",
      "Rechtsanwalt Dr. Krause",
      "Anna Halberstadt",
      "Bürgerin",
      "Ehrenamtliche Helferin",
      "freie Dolmetscherin",
      "Frau Meier Tel. 0441 123456",
      "anna und peter meier",
    ],
  ],
  [
    "TOTAL_ROW",
    [
      "Summe",
      "Gesamt: 80",
      "Anzahl: 80",
      "Total 12",
      "insgesamt 80 Teilnehmende",
      "80 Organisationen",
      "Stände gesamt: 5",
      "Anzahl der Einrichtungen: 7",
    ],
  ],
  [
    "NOTE_ROW",
    ["* angefragt", "Stand: 12.03.2016", "Quelle: Anmeldungen", "Hinweis: vorläufig", "Seite 1 von 3"],
  ],
  ["SECTION_ROW", ["Kommunen", "Vereine und Verbände:", "B", "II. Wirtschaft"]],
])("%s", async (code, names) => {
  const rows = await rowsOf("attendance", "Organisation;Ort", [
    "Caritas;Celle",
    "AWO;Celle",
    "DRK;Celle",
    ...names.map((name) => `${name};`),
  ]);
  expect(rows.map(({ refused }) => refused)).toEqual([false, false, false, ...names.map(() => true)]);
  const told = rows.slice(3).map((row, at) => [names[at], ...codes(row)]);
  expect(told).toEqual(names.map((name) => [name, code]));
});

test("organisations that look like persons, totals or nobody stay", async () => {
  const names = [
    "Friedrich-Ebert-Stiftung",
    "Anna-Stiftung",
    "Bäckerei Müller",
    "Arztpraxis Dr. Meier",
    "Walter-Gropius-Schule",
    "Paul-Gerhardt-Haus",
    "Wilhelm Meier Bau",
    "Lipinski GmbH",
    "Frau und Beruf",
    "St. Martin",
    "Café Anna",
    "Gesamtschule Ost",
    "Privatgymnasium Celle",
    "Private Hochschule Göttingen",
    "Bürgerinitiative Nord",
    "Verein 2000 e. V.",
    "50+ Initiative",
    "KIND Hörgeräte",
    "Total Tankstelle Nord",
    "Stadt Oldenburg",
    "Netzwerk „Frau & Wirtschaft“",
    "Jugendzentrum B 72",
    "TSV Bramsche von 1878 e. V.",
  ];
  const rows = await rowsOf(
    "attendance",
    "Organisation;Ort",
    names.map((name) => `"${name.replaceAll('"', '""')}";Celle`),
  );
  expect(rows.map(({ name, problems }) => [name, problems])).toEqual(names.map((name) => [name, []]));
});

test("persons, telephone numbers and streets are taken out of a name and told", async () => {
  const cases: [cell: string, name: string, told: string[]][] = [
    ["Caritasverband, Frau Meier, Tel. 0441 123456", "Caritasverband", ["PHONE_DROPPED", "PERSON_DROPPED"]],
    ["Caritas Celle (Anna Meier)", "Caritas Celle", ["PERSON_DROPPED"]],
    ["Anna Meier (Caritas Celle)", "Caritas Celle", ["PERSON_DROPPED"]],
    ["AWO Kreisverband – Herr Dr. Schmidt", "AWO Kreisverband", ["PERSON_DROPPED"]],
    ["Kita Sonne z. Hd. Frau Schulz", "Kita Sonne", ["PERSON_DROPPED"]],
    ["Jobcenter Emsland\nHerr Müller\n05931/12345", "Jobcenter Emsland", ["PHONE_DROPPED", "PERSON_DROPPED"]],
    ["Rotary Club Aurich | Uwe Janssen (Präsident)", "Rotary Club Aurich", ["PERSON_DROPPED"]],
    ["DRK Meppen, Meier, Anna", "DRK Meppen", ["PERSON_DROPPED"]],
    ["Verein Nord e. V., Musterstraße 5, 26122 Oldenburg", "Verein Nord e. V.", ["ADDRESS_DROPPED"]],
    ["VHS Celle, vhs@celle.example, +49 5141 1234567", "VHS Celle", ["PHONE_DROPPED"]],
  ];
  const rows = await rowsOf(
    "attendance",
    "Organisation;Art",
    cases.map(([cell]) => `"${cell}";x`),
  );
  expect(rows.map((row, at) => [cases[at]?.[0], row.name, codes(row)])).toEqual(cases);
  expect(rows[8]).toMatchObject({ postcode: "26122", place: "Oldenburg" });
  expect(rows[9]?.email).toBe("vhs@celle.example");
  expect(JSON.stringify(rows)).not.toMatch(/Meier|Müller|Schulz|Janssen|123456|12345\b/);
});

test("addresses of persons are dropped and told, those of organisations stay", async () => {
  const of = async (addresses: readonly string[]) =>
    (
      await rowsOf(
        "attendance",
        "Organisation;Ort;E-Mail",
        addresses.map((address) => `Verein Brücke Nord;Lingen;${address}`),
      )
    ).map((row) => [row.email, codes(row).join()]);
  const persons = [
    "anna.meier@caritas.example",
    "a.meier@web.de",
    "meier@caritas.example",
    "anna@verein.example",
    "m.oeztuerk@awo.example",
    "annameier84@gmail.com",
    "b.schulz-integration@stadt.example",
  ];
  expect(await of(persons)).toEqual(persons.map(() => [null, "PERSONAL_EMAIL_DROPPED"]));
  const bodies = [
    "info@x.example",
    "kontakt@gmx.de",
    "poststelle@lk.example",
    "vhs@stadt.example",
    "integration@stadt.example",
    "verein-bruecke@web.de",
    "lingen@drk.example",
    "fachdienst-migration@lk.example",
    "bruecke@bruecke-nord.example",
  ];
  expect(await of(bodies)).toEqual(bodies.map((address) => [address, ""]));
  expect(await of(["Anna.Meier@x.example, INFO@x.example"])).toEqual([
    ["info@x.example", "PERSONAL_EMAIL_DROPPED"],
  ]);
  expect(await of(["nach Rückfrage"])).toEqual([[null, "EMAIL_UNREADABLE"]]);
});

test("dates as people write them; a day that is none is told and never moved", async () => {
  const dates: [text: string, date: string | null, precision: string, told: string][] = [
    ["16.03.2016", "2016-03-16", "DAY", ""],
    ["1.3.16", "2016-03-01", "DAY", ""],
    ["2016-03-16", "2016-03-16", "DAY", ""],
    ["Mittwoch, den 16. März 2016", "2016-03-16", "DAY", ""],
    ["16.03.2016 10:00 Uhr", "2016-03-16", "DAY", ""],
    ["March 16, 2016", "2016-03-16", "DAY", ""],
    ["42445", "2016-03-16", "DAY", ""],
    ["März 2016", "2016-03-01", "MONTH", ""],
    ["Mrz 16", "2016-03-01", "MONTH", ""],
    ["03/2016", "2016-03-01", "MONTH", ""],
    ["2016", "2016-01-01", "YEAR", ""],
    ["29.02.2016", "2016-02-29", "DAY", ""],
    ["30.02.2016", null, "UNKNOWN", "IMPOSSIBLE_DATE"],
    ["29.02.2015", null, "UNKNOWN", "IMPOSSIBLE_DATE"],
    ["31.04.2016", null, "UNKNOWN", "IMPOSSIBLE_DATE"],
    ["2016-13-01", null, "UNKNOWN", "IMPOSSIBLE_DATE"],
    ["00.00.0000", null, "UNKNOWN", "IMPOSSIBLE_DATE"],
    ["16.03.", null, "UNKNOWN", "DATE_WITHOUT_YEAR"],
    ["16.03.1216", null, "UNKNOWN", "DATE_OUT_OF_RANGE"],
    ["demnächst", null, "UNKNOWN", "DATE_UNREADABLE"],
    ["60", null, "UNKNOWN", "DATE_UNREADABLE"],
    ["unbekannt", null, "UNKNOWN", ""],
  ];
  const rows = await rowsOf(
    "attendance",
    "Organisation;Datum",
    dates.map(([text]) => `Caritas;${text}`),
  );
  expect(rows.map((row, at) => [dates[at]?.[0], row.date, row.datePrecision, codes(row).join()])).toEqual(
    dates,
  );
});

test("places with postcodes, whole addresses, keys and websites", async () => {
  const rows = await rowsOf("partners", "Verein;Anschrift;PLZ;AGS;Internet", [
    "A;26122 Oldenburg;;3454;www.a.example",
    "B;Musterstr. 5, D-49808 Lingen (Ems);;03454000;http://b.example/x",
    "C;Norden, 26506;;EL;javascript:alert(1)",
    'D;"Am Markt 1\n38640 Goslar";;Landkreis Goslar;',
    "E;Meppen, Landkreis Emsland;1067;3454.0;keine",
    "F;Emden;26721 Emden;;f.example",
    "G;Leer;unklar;;-",
  ]);
  expect(rows.map(({ place, postcode, county, website }) => [place, postcode, county, website])).toEqual([
    ["Oldenburg", "26122", "03454", "https://www.a.example"],
    ["Lingen (Ems)", "49808", "03454000", "http://b.example/x"],
    ["Norden", "26506", "EL", null],
    ["Goslar", "38640", "Landkreis Goslar", null],
    ["Meppen, Landkreis Emsland", "01067", "03454", null],
    ["Emden", "26721", null, "https://f.example"],
    ["Leer", null, null, null],
  ]);
  expect(rows.map((row) => codes(row).join())).toEqual([
    "",
    "ADDRESS_DROPPED",
    "WEBSITE_UNREADABLE",
    "ADDRESS_DROPPED",
    "",
    "",
    "POSTCODE_UNREADABLE",
  ]);
});

test("conferences, collaborations and proposals", async () => {
  const conferences = await rowsOf("conferences", "Titel;Datum;Ort;Thema;Teilnehmende (ca.)", [
    "Werkstatt;16.–17.03.2016;49808 Lingen;Sprache, Arbeit;rund 350",
    "Dialog;30.02.2018;;;viele",
    "Summe;;;;470",
  ]);
  expect(conferences).toMatchObject([
    {
      start: "2016-03-16",
      end: "2016-03-17",
      place: "Lingen",
      postcode: "49808",
      topics: ["Sprache", "Arbeit"],
      attendance: "rund 350",
      problems: [],
    },
    {
      start: null,
      startPrecision: "UNKNOWN",
      problems: [{ code: "IMPOSSIBLE_DATE" }, { code: "NUMBER_UNREADABLE" }],
    },
    { refused: true, problems: [{ code: "TOTAL_ROW" }] },
  ]);
  const collaborations = await rowsOf("collaborations", "Partner 1;Partner 2;seit;bis;Gegenstand", [
    "Caritas Lingen;Stadt Lingen;2016;;Kurse",
    "DRK (Frau Meier);AWO;05/2018;2017;",
    "DRK;privat;;;",
  ]);
  expect(collaborations).toMatchObject([
    {
      a: "Caritas Lingen",
      b: "Stadt Lingen",
      since: "2016-01-01",
      sincePrecision: "YEAR",
      until: null,
      text: "Kurse",
    },
    {
      a: "DRK",
      b: "AWO",
      since: "2018-05-01",
      until: null,
      problems: [{ code: "PERSON_DROPPED", field: "a" }, { code: "END_BEFORE_START" }],
    },
    { refused: true, problems: [{ code: "PRIVATE_PERSON", field: "b" }] },
  ]);
  const proposals = await rowsOf("proposals", "Vorschlag;Eingebracht von;Veranstaltung;Datum", [
    '"Mehr Kurse, auch abends (0441 1234567)";"Caritas; Anna Meier; DRK";Werkstatt;2016',
  ]);
  expect(proposals).toMatchObject([
    { text: "Mehr Kurse, auch abends", by: ["Caritas", "DRK"], event: "Werkstatt", datePrecision: "YEAR" },
  ]);
});

test("a correction of the columns is followed: a dropped one read, a field left out", async () => {
  const table = await tableOf(
    Buffer.from("Name;Einrichtung;Ort\nProjekt Brücke;Caritas;Celle"),
    "attendance",
  );
  const corrected = table.columns.map((column) => ({
    ...column,
    dropped: null,
    field: column.header === "Name" ? ("name" as const) : null,
  }));
  expect(readRows(table, corrected, "attendance")).toMatchObject([{ name: "Projekt Brücke", place: null }]);
});
