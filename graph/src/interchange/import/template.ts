import type { SourceNote, Table } from "../table.ts";
import { FIELDS, type Field, type ImportKind } from "./fields.ts";

export type TemplateLanguage = "de" | "en";

/** A list to fill in and bring back: its table has headers alone; its note explains them and shows an example, on a sheet of its own that is never read. */
export interface Template {
  table: Table;
  note: SourceNote;
}

/** How a column is called, what goes into it, and what that looks like. */
interface Explained {
  header: string;
  meaning: string;
  example: string;
}

/** The template of a kind of list. `xlsxChunks` and `csvChunks` of the interchange make a file of it. */
export function templateOf(kind: ImportKind, language: TemplateLanguage): Template {
  const words = WORDS[language];
  const explained = FIELDS[kind].map((field): Explained => {
    const [header, meaning, example] = words.fields[`${kind}.${field}`] ??
      words.fields[field] ?? [field, "", ""];
    return { header, meaning, example };
  });
  return {
    table: {
      name: words.names[kind],
      // Text, so that a spreadsheet leaves postcodes and keys their zeros.
      columns: explained.map(({ header }) => ({ header, type: "text" })),
      rows: [],
    },
    note: {
      name: words.note,
      lines: [
        [words.note, words.notRead],
        ...explained.map(
          ({ header, meaning, example }) => [header, `${meaning} ${words.like} ${example}`] as const,
        ),
        [words.persons, words.noPersons],
      ],
    },
  };
}

type FieldWords = Readonly<
  Partial<
    Record<Field | `${ImportKind}.${Field}`, readonly [header: string, meaning: string, example: string]>
  >
>;

interface TemplateWords {
  names: Record<ImportKind, string>;
  note: string;
  notRead: string;
  like: string;
  persons: string;
  noPersons: string;
  fields: FieldWords;
}

const WORDS: Record<TemplateLanguage, TemplateWords> = {
  de: {
    names: {
      attendance: "Teilnahmen",
      stands: "Stände",
      partners: "Partner",
      conferences: "Konferenzen",
      collaborations: "Zusammenarbeit",
      proposals: "Vorschläge",
    },
    note: "Beispiel",
    notRead: "Dieses Blatt erklärt die Spalten und zeigt ausgedachte Beispiele. Es wird nicht eingelesen.",
    like: "Beispiel:",
    persons: "Personen",
    noPersons:
      "Bitte keine Namen, Telefonnummern oder E-Mail-Adressen von Personen. Was davon in der Liste steht, wird weggelassen.",
    fields: {
      name: [
        "Organisation",
        "Voller Name der Organisation, der Initiative oder des Unternehmens. Ohne ihn gilt die Zeile nicht.",
        "Musterverein Beispielstadt e. V.",
      ],
      category: ["Kategorie", "Verein, Behörde, Kirche, Unternehmen …", "Verein"],
      place: ["Ort", "Sitz.", "Beispielstadt"],
      county: [
        "Landkreis",
        "Name, Kfz-Kennzeichen oder Amtlicher Gemeindeschlüssel (AGS).",
        "LK Emsland, EL oder 03454",
      ],
      postcode: ["PLZ", "Fünf Ziffern.", "49808"],
      email: ["E-Mail", "Eine Adresse der Organisation, nicht einer Person.", "info@musterverein.example"],
      website: ["Website", "", "www.musterverein.example"],
      role: ["Rolle", "Wie der Partner dabei war; leer: Teilnahme.", "Veranstaltet"],
      stand: ["Stand", "Nummer oder Platz auf dem Markt der Möglichkeiten.", "12"],
      date: ["Datum", "Tag, Monat oder Jahr.", "16.03.2016, 03/2016 oder 2016"],
      title: ["Titel", "Ohne ihn gilt die Zeile nicht.", "Regionalkonferenz Beispielland"],
      start: ["Beginn", "Tag, Monat oder Jahr.", "16.03.2016"],
      end: ["Ende", "Leer, wo die Konferenz einen Tag dauert.", "17.03.2016"],
      kind: ["Art", "", "Konferenz"],
      scope: ["Ebene", "Zentral oder regional.", "regional"],
      topics: ["Themen", "Mehrere durch Semikolon getrennt.", "Sprache; Arbeit"],
      attendance: ["Teilnehmerzahl", "Wie die Quelle sie nennt.", "rund 350"],
      a: ["Partner A", "Beide Namen sind nötig.", "Musterverein Beispielstadt e. V."],
      b: ["Partner B", "", "Stadt Beispielstadt"],
      since: ["Seit", "Tag, Monat oder Jahr.", "2016"],
      until: ["Bis", "Leer, wo sie andauert.", "31.12.2018"],
      "collaborations.text": ["Gegenstand", "Woran beide arbeiten.", "Sprachkurse am Abend"],
      text: ["Vorschlag", "Wortlaut. Ohne ihn gilt die Zeile nicht.", "Mehr Sprachkurse am Abend"],
      event: ["Veranstaltung", "Wo er vorgebracht wurde.", "Regionalkonferenz Beispielland"],
      by: [
        "Eingebracht von",
        "Partner, mehrere durch Semikolon getrennt.",
        "Musterverein Beispielstadt e. V.",
      ],
      topic: ["Thema", "", "Sprache"],
      "proposals.kind": ["Art", "Vorschlag, Forderung oder gutes Beispiel.", "Vorschlag"],
    },
  },
  en: {
    names: {
      attendance: "Attendance",
      stands: "Stands",
      partners: "Partners",
      conferences: "Conferences",
      collaborations: "Collaborations",
      proposals: "Proposals",
    },
    note: "Example",
    notRead: "This sheet explains the columns and shows made-up examples. It is not read.",
    like: "Example:",
    persons: "Persons",
    noPersons:
      "No names, telephone numbers or e-mail addresses of persons, please. What the list holds of them is left out.",
    fields: {
      name: [
        "Organisation",
        "Full name of the organisation, initiative or company. Without it the row does not count.",
        "Musterverein Beispielstadt e. V.",
      ],
      category: ["Category", "Association, authority, church, company …", "Association"],
      place: ["Place", "Where it is based.", "Beispielstadt"],
      county: ["County", "Name, number-plate code or official municipality key.", "LK Emsland, EL or 03454"],
      postcode: ["Postcode", "Five digits.", "49808"],
      email: ["E-mail", "An address of the organisation, not of a person.", "info@musterverein.example"],
      website: ["Website", "", "www.musterverein.example"],
      role: ["Role", "How the partner took part; empty: participation.", "Organiser"],
      stand: ["Stand", "Number or place at the market of opportunities.", "12"],
      date: ["Date", "Day, month or year.", "16.03.2016, 03/2016 or 2016"],
      title: ["Title", "Without it the row does not count.", "Regional conference Beispielland"],
      start: ["Start", "Day, month or year.", "2016-03-16"],
      end: ["End", "Empty where the conference lasts one day.", "2016-03-17"],
      kind: ["Kind", "", "Conference"],
      scope: ["Scope", "Central or regional.", "regional"],
      topics: ["Topics", "Several joined by semicolons.", "Language; work"],
      attendance: ["Attendance", "As the source states it.", "about 350"],
      a: ["Partner A", "Both names are needed.", "Musterverein Beispielstadt e. V."],
      b: ["Partner B", "", "Stadt Beispielstadt"],
      since: ["Since", "Day, month or year.", "2016"],
      until: ["Until", "Empty where it goes on.", "2018-12-31"],
      "collaborations.text": ["Description", "What both work on.", "Language courses in the evening"],
      text: [
        "Proposal",
        "Its wording. Without it the row does not count.",
        "More language courses in the evening",
      ],
      event: ["Event", "Where it was put forward.", "Regional conference Beispielland"],
      by: ["Proposed by", "Partners, several joined by semicolons.", "Musterverein Beispielstadt e. V."],
      topic: ["Topic", "", "Language"],
      "proposals.kind": ["Kind", "Proposal, demand or good practice.", "Proposal"],
    },
  },
};
