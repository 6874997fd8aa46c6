import type { TableColumn } from "@buendnisgraph/graph/interchange/table";
import { type ExportList, read, type Words } from "./list.ts";

/** The figures in the order of their columns; a share is 0 to 1. */
const FIGURES: readonly { name: string; header: Words }[] = [
  { name: "recorded", header: { de: "Belegte Partner", en: "Partners on record" } },
  { name: "present", header: { de: "davon anwesend", en: "of these present" } },
  { name: "stated", header: { de: "Anwesende laut Quelle", en: "Attendance as stated" } },
  { name: "newPartners", header: { de: "Erstmals belegt", en: "First on record" } },
  { name: "newShare", header: { de: "Anteil erstmals belegt", en: "Share first on record" } },
  { name: "returningPartners", header: { de: "Wiedergekommen", en: "Came back" } },
  { name: "firstMeetings", header: { de: "Erste Begegnungen", en: "First meetings" } },
  { name: "counties", header: { de: "Landkreise", en: "Counties" } },
  { name: "newCounties", header: { de: "davon erstmals", en: "of these for the first time" } },
  { name: "retained", header: { de: "Später wieder belegt", en: "On record again later" } },
  { name: "markets", header: { de: "Märkte", en: "Markets" } },
  { name: "stands", header: { de: "Stände laut Quelle", en: "Stands as stated" } },
  { name: "exhibitors", header: { de: "Partner mit Stand", en: "Partners with a stand" } },
  { name: "groups", header: { de: "Foren und Arbeitsgruppen", en: "Forums and working groups" } },
  { name: "problems", header: { de: "Hemmnisse", en: "Problems" } },
  { name: "proposals", header: { de: "Vorschläge", en: "Proposals" } },
  { name: "measures", header: { de: "Maßnahmen danach", en: "Measures after it" } },
];

const NAMES = FIGURES.map(({ name }) => name).join(" ");

type Figures = Readonly<Record<string, number | null>>;

interface Event {
  id: string;
  title: string;
  startsOn: string | null;
  datePrecision: string;
}

const LENGTH_OF_DATE: Readonly<Record<string, number>> = { DAY: 10, MONTH: 7, YEAR: 4, UNKNOWN: 0 };

const text = (de: string, en: string) => ({ header: { de, en }, type: "text" as const });
const numbers = FIGURES.map(({ header }): { header: Words; type: TableColumn["type"] } => ({
  header,
  type: "number",
}));

/** Some events side by side, one a row. */
export const compareExport: ExportList = {
  title: { de: "Vergleich von Veranstaltungen", en: "Comparison of events" },
  query: `query ($ids: [ID!]!, $asOf: Date) {
    compareEvents(ids: $ids, asOf: $asOf) { events { event { id title startsOn datePrecision } figures { ${NAMES} } } }
  }`,
  columns: [
    text("Titel", "Title"),
    { header: { de: "Beginn", en: "Begins" }, type: "date" },
    ...numbers,
    { header: { de: "Eintrag", en: "Entry" }, type: "link" },
  ],
  rows: ({ compareEvents }: { compareEvents: { events: { event: Event; figures: Figures }[] } }, _, origin) =>
    compareEvents.events.map(({ event, figures }) => [
      event.title,
      event.startsOn?.slice(0, LENGTH_OF_DATE[event.datePrecision] ?? 0) || null,
      ...FIGURES.map(({ name }) => figures[name] ?? null),
      `${origin}/events/${event.id}`,
    ]),
};

/** Who was at several of the compared events, one partner and event a row. */
export const compareSharedExport: ExportList = {
  title: { de: "Bei mehreren dabei", en: "At several of them" },
  query: `query ($ids: [ID!]!, $asOf: Date) {
    compareEvents(ids: $ids, asOf: $asOf) { atSeveral(first: 500) { partner { id name } events { id title startsOn datePrecision } } }
  }`,
  columns: [
    text("Partner", "Partner"),
    text("Veranstaltung", "Event"),
    { header: { de: "Beginn", en: "Begins" }, type: "date" },
    { header: { de: "Eintrag", en: "Entry" }, type: "link" },
  ],
  rows: (
    {
      compareEvents,
    }: {
      compareEvents: { atSeveral: { partner: { id: string; name: string }; events: Event[] }[] };
    },
    _,
    origin,
  ) =>
    compareEvents.atSeveral.flatMap(({ partner, events }) =>
      events.map((event) => [
        partner.name,
        event.title,
        event.startsOn?.slice(0, LENGTH_OF_DATE[event.datePrecision] ?? 0) || null,
        `${origin}/partners/${partner.id}`,
      ]),
    ),
};

interface Group {
  key: string;
  name: { de: string; en: string | null } | null;
  events: { id: string }[];
  partners: number;
  spreads: Readonly<Record<string, { median: number } | null>>;
}

const KEY_WORDS: Readonly<Record<string, Words>> = {
  CENTRAL: { de: "zentral", en: "central" },
  REGIONAL: { de: "regional", en: "regional" },
  NONE: { de: "ohne Angabe", en: "not recorded" },
};

/** Groups of events side by side: of each figure the median. */
export const compareGroupsExport: ExportList = {
  title: { de: "Vergleich nach Gruppen", en: "Comparison of groups" },
  query: `query ($by: EventGrouping!, $kinds: [EventKind!], $asOf: Date) {
    compareGroups(by: $by, kinds: $kinds, asOf: $asOf) {
      groups { key name { de en } events { id } partners spreads { ${FIGURES.map(({ name }) => `${name} { median }`).join(" ")} } }
    }
  }`,
  columns: [
    text("Gruppe", "Group"),
    { header: { de: "Veranstaltungen", en: "Events" }, type: "number" },
    { header: { de: "Partner insgesamt", en: "Partners in all" }, type: "number" },
    ...FIGURES.map(({ header: { de, en } }) => ({
      header: { de: `${de} (Median)`, en: `${en} (median)` },
      type: "number" as const,
    })),
  ],
  rows: ({ compareGroups }: { compareGroups: { groups: Group[] } }, language) =>
    compareGroups.groups.map(({ key, name, events, partners, spreads }) => [
      name ? read(name, language) : (KEY_WORDS[key]?.[language] ?? key),
      events.length,
      partners,
      ...FIGURES.map((figure) => spreads[figure.name]?.median ?? null),
    ]),
};
