import { addressOf, type ExportList, joined, read } from "./list.ts";

interface Data {
  events: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: {
      id: string;
      title: string;
      kind: string;
      scope: string | null;
      startsOn: string | null;
      endsOn: string | null;
      datePrecision: string;
      place: string | null;
      region: { id: string; name: string } | null;
      topics: { name: { de: string; en: string | null } }[];
      attendance: number | null;
      recordedPartners: number;
      sources: { url: string | null; title: string | null; publisher: string }[];
    }[];
  };
}

const LENGTH_OF_DATE: Readonly<Record<string, number>> = { DAY: 10, MONTH: 7, YEAR: 4, UNKNOWN: 0 };

/** The events of a list; a date as exact as the sources give it. */
export const eventsExport: ExportList = {
  title: { de: "Veranstaltungen", en: "Events" },
  query: `
    query ($filter: EventFilter, $asOf: Date, $after: String) {
      events(filter: $filter, asOf: $asOf, first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id title kind scope startsOn endsOn datePrecision place
          region { id name }
          topics { name { de en } }
          attendance recordedPartners
          sources { url title publisher }
        }
      }
    }`,
  columns: [
    { header: { de: "Titel", en: "Title" }, type: "text" },
    { header: { de: "Art", en: "Kind" }, type: "text" },
    { header: { de: "Reichweite", en: "Scope" }, type: "text" },
    { header: { de: "Beginn", en: "Begins" }, type: "date" },
    { header: { de: "Ende", en: "Ends" }, type: "date" },
    { header: { de: "Ort", en: "Place" }, type: "text" },
    { header: { de: "Kreis", en: "County" }, type: "text" },
    { header: { de: "Kreisschlüssel (AGS)", en: "County key (AGS)" }, type: "text" },
    { header: { de: "Themen", en: "Topics" }, type: "text" },
    { header: { de: "Anwesende laut Quelle", en: "Attendance as stated" }, type: "number" },
    { header: { de: "Belegte Partner", en: "Partners on record" }, type: "number" },
    { header: { de: "Eintrag", en: "Entry" }, type: "link" },
    { header: { de: "Quellen", en: "Sources" }, type: "text" },
  ],
  rows: ({ events }: Data, language, origin) =>
    events.nodes.map((event) => {
      const length = LENGTH_OF_DATE[event.datePrecision] ?? 0;
      return [
        event.title,
        event.kind,
        event.scope,
        event.startsOn?.slice(0, length) || null,
        event.endsOn?.slice(0, length) || null,
        event.place,
        event.region?.name ?? null,
        event.region?.id ?? null,
        joined(event.topics.map(({ name }) => read(name, language))),
        event.attendance,
        event.recordedPartners,
        `${origin}/events/${event.id}`,
        joined(event.sources.map(addressOf)),
      ];
    }),
  next: ({ events }: Data) => (events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null),
};
