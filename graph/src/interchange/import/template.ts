import type { SourceNote, Table } from "../table.ts";
import { FIELDS, type Field, type ImportKind } from "./fields.ts";

export type TemplateLanguage = "de" | "en";

/** An empty list of the kind, with the headers that are read without a doubt. */
export function templateOf(kind: ImportKind, language: TemplateLanguage): { table: Table; note: SourceNote } {
  const fields: readonly Field[] = FIELDS[kind];
  const words = fields.map((field) => (OF_KIND[kind]?.[field] ?? WORDS[field])[language]);
  const german = language === "de";
  return {
    table: {
      name: german ? "Liste" : "List",
      columns: words.map(({ header }) => ({ header, type: "text" })),
      rows: [],
    },
    note: {
      name: german ? "Hinweise" : "Notes",
      lines: [
        ...words.map(({ header, note }) => [header, note] as const),
        german
          ? ["Personen", "Namen, Telefonnummern und E-Mail-Adressen von Personen werden nicht übernommen."]
          : ["Persons", "Names, telephone numbers and e-mail addresses of persons are not taken in."],
      ],
    },
  };
}

interface Word {
  header: string;
  note: string;
}
type Words = Record<TemplateLanguage, Word>;

function words(de: [header: string, note: string], en: [header: string, note: string]): Words {
  return { de: { header: de[0], note: de[1] }, en: { header: en[0], note: en[1] } };
}

const DATE_DE = "01.02.2016, auch nur Monat (02.2016) oder Jahr (2016)";
const DATE_EN = "2016-02-01, or only a month (2016-02) or year (2016)";

const WORDS: Record<Field, Words> = {
  name: words(
    [
      "Organisation",
      "Name der Organisation, der Initiative oder des Unternehmens; ohne ihn geht keine Zeile",
    ],
    ["Organisation", "name of the organisation, initiative or company; no row goes without it"],
  ),
  category: words(
    ["Art", "Verein, Kommune, Kammer, Unternehmen …"],
    ["Category", "Verein, Kommune, Kammer …"],
  ),
  place: words(["Ort", "Gemeinde, auch mit Postleitzahl davor"], ["Town", "municipality"]),
  county: words(
    ["Landkreis", "Name, AGS (03454) oder Kfz-Kennzeichen (EL); „Hannover, Region“ wie „Region Hannover“"],
    ["County", "name, AGS (03454) or number plate (EL)"],
  ),
  postcode: words(["PLZ", "Fünf Ziffern"], ["Postcode", "five digits"]),
  email: words(["E-Mail", "Adresse der Organisation, nicht einer Person"], ["E-mail", "of the organisation"]),
  website: words(["Website", "https://…"], ["Website", "https://…"]),
  role: words(
    ["Rolle", "Teilnahme, Vortrag, Podium, Stand …; leer: Teilnahme"],
    ["Role", "participant, speaker …"],
  ),
  stand: words(
    ["Stand", "Nummer oder ja, wo es einen Stand gab"],
    ["Stand", "number, or yes where there was one"],
  ),
  date: words(["Datum", DATE_DE], ["Date", DATE_EN]),
  title: words(["Titel", "Ohne ihn geht keine Zeile"], ["Title", "no row goes without it"]),
  start: words(["Beginn", DATE_DE], ["Start", DATE_EN]),
  end: words(["Ende", DATE_DE], ["End", DATE_EN]),
  kind: words(["Art", "Konferenz, Dialog, Jobmesse, Treffen …"], ["Kind", "conference, dialogue, meeting …"]),
  scope: words(["Ebene", "zentral oder regional"], ["Scope", "central or regional"]),
  topics: words(["Themen", "Durch Semikolon getrennt"], ["Topics", "separated by semicolons"]),
  attendance: words(["Teilnehmende", "Wie angegeben, „rund 350“"], ["Attendance", "as stated, “about 350”"]),
  a: words(["Partner A", "Name wie im Bündnisgraph"], ["Partner A", "name"]),
  b: words(["Partner B", "Name wie im Bündnisgraph"], ["Partner B", "name"]),
  since: words(["Seit", DATE_DE], ["Since", DATE_EN]),
  until: words(["Bis", DATE_DE], ["Until", DATE_EN]),
  text: words(["Beschreibung", "Woran gemeinsam gearbeitet wird"], ["Description", "what they work on"]),
  event: words(["Veranstaltung", "Titel, Tag oder Kennung"], ["Event", "title, day or id"]),
  by: words(
    ["Eingebracht von", "Partner, durch Semikolon getrennt"],
    ["By", "partners, separated by semicolons"],
  ),
  topic: words(["Thema", "Ein Handlungsfeld"], ["Topic", "a field of action"]),
};

/** Fields whose word depends on the list. */
const OF_KIND: Partial<Record<ImportKind, Partial<Record<Field, Words>>>> = {
  proposals: {
    text: words(["Vorschlag", "Ohne ihn geht keine Zeile"], ["Proposal", "no row goes without it"]),
    kind: words(
      ["Art", "Vorschlag, Forderung oder gutes Beispiel"],
      ["Kind", "proposal, demand, good practice"],
    ),
  },
};
