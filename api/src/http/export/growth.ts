import type { ExportList } from "./list.ts";

const NUMBERS = [
  ["partners", "Partner belegt", "Partners on record"],
  ["recorded", "Partner an diesem Schritt", "Partners at this step"],
  ["newPartners", "davon erstmals", "of these new"],
  ["returningPartners", "davon wieder", "of these returning"],
  ["retainedShare", "Anteil, der später wieder belegt ist", "Share on record again later"],
  ["ties", "Verbindungen", "Ties"],
  ["newTies", "neue Verbindungen", "New ties"],
  ["density", "Dichte", "Density"],
  ["meanDegree", "Verbindungen je Partner", "Mean degree"],
  ["giantComponentShare", "Anteil der größten Komponente", "Share of the largest component"],
  ["clustering", "Clusterkoeffizient", "Clustering coefficient"],
  ["twoModeClustering", "Clusterkoeffizient (zwei Arten von Knoten)", "Two-mode clustering"],
  ["crossRegionShare", "Anteil über Kreisgrenzen", "Cross-county share"],
  ["eiRegion", "E-I-Index (Kreis)", "E-I index (county)"],
  ["crossKindShare", "Anteil über Arten von Partnern", "Cross-kind share"],
  ["eiKind", "E-I-Index (Art)", "E-I index (kind)"],
  ["countiesCovered", "Kreise mit belegten Partnern", "Counties covered"],
  ["supportersStated", "Unterstützende laut Quelle", "Supporters as stated"],
  ["undated", "Teilnahmen ohne Datum (nicht gezählt)", "Participations without a date (left out)"],
] as const;

interface Data {
  growth: (Record<(typeof NUMBERS)[number][0], number | null> & {
    date: string;
    uncertain: boolean;
    event: { id: string; shortLabel: string } | null;
  })[];
}

/** The growth of the network, one step a row. */
export const growthExport: ExportList = {
  title: { de: "Wachstum", en: "Growth" },
  query: `
    query ($filter: NetworkFilter, $by: GrowthStep, $from: Date, $to: Date) {
      growth(filter: $filter, by: $by, from: $from, to: $to) {
        date uncertain event { id shortLabel } ${NUMBERS.map(([name]) => name).join(" ")}
      }
    }`,
  columns: [
    { header: { de: "Beginn", en: "Begins" }, type: "date" },
    { header: { de: "Veranstaltung", en: "Event" }, type: "text" },
    { header: { de: "Kennung", en: "Id" }, type: "text" },
    ...NUMBERS.map(([, de, en]) => ({ header: { de, en }, type: "number" as const })),
    { header: { de: "Reihenfolge unsicher", en: "Order uncertain" }, type: "text" },
  ],
  rows: ({ growth }: Data, language) =>
    growth.map((point) => [
      point.date,
      point.event?.shortLabel ?? null,
      point.event?.id ?? null,
      ...NUMBERS.map(([name]) => point[name]),
      point.uncertain ? (language === "de" ? "ja" : "yes") : null,
    ]),
};
