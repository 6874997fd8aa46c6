import { type ExportList, read } from "./list.ts";

interface Region {
  id: string;
  name: string;
}

interface Data {
  coverage: {
    regions: Region[];
    above: Region[];
    topics: { id: string; name: { de: string; en: string | null } }[];
    cells: {
      regionId: string;
      topicId: string;
      partners: number;
      events: number;
      conferences: number;
      perHundredThousand: number | null;
      lastActivity: string | null;
    }[];
  };
}

/** Regions against topics, one cell a row, the empty ones too. */
export const coverageExport: ExportList = {
  title: { de: "Regionen und Themen", en: "Regions and topics" },
  query: `
    query ($level: RegionLevel, $asOf: Date) {
      coverage(level: $level, asOf: $asOf) {
        regions { id name }
        above { id name }
        topics { id name { de en } }
        cells { regionId topicId partners events conferences perHundredThousand lastActivity }
      }
    }`,
  columns: [
    { header: { de: "Region", en: "Region" }, type: "text" },
    { header: { de: "Schlüssel", en: "Key" }, type: "text" },
    { header: { de: "Thema", en: "Topic" }, type: "text" },
    { header: { de: "Belegte Partner", en: "Partners on record" }, type: "number" },
    { header: { de: "Partner je 100.000", en: "Partners per 100,000" }, type: "number" },
    { header: { de: "Belegte Veranstaltungen", en: "Events on record" }, type: "number" },
    { header: { de: "davon Konferenzen", en: "of these conferences" }, type: "number" },
    { header: { de: "Zuletzt", en: "Latest" }, type: "date" },
  ],
  rows: ({ coverage }: Data, language) => {
    const regions = new Map([...coverage.above, ...coverage.regions].map(({ id, name }) => [id, name]));
    const topics = new Map(coverage.topics.map(({ id, name }) => [id, read(name, language)]));
    return coverage.cells.map((cell) => [
      regions.get(cell.regionId) ?? cell.regionId,
      cell.regionId,
      topics.get(cell.topicId) ?? cell.topicId,
      cell.partners,
      cell.perHundredThousand === null ? null : Number(cell.perHundredThousand.toFixed(2)),
      cell.events,
      cell.conferences,
      cell.lastActivity,
    ]);
  },
};
