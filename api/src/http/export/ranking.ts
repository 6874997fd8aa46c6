import { type ExportList, KIND_WORDS } from "./list.ts";

interface Data {
  ranking: {
    rank: number;
    value: number;
    partner: { id: string; name: string; kind: string; place: string | null };
  }[];
}

/** Partners by one metric. */
export const rankingExport: ExportList = {
  title: { de: "Rangliste", en: "Ranking" },
  query: `
    query ($by: Centrality!, $filter: NetworkFilter, $asOf: Date) {
      ranking(by: $by, filter: $filter, asOf: $asOf, first: 200) { rank value partner { id name kind place } }
    }`,
  columns: [
    { header: { de: "Rang", en: "Rank" }, type: "number" },
    { header: { de: "Partner", en: "Partner" }, type: "text" },
    { header: { de: "Art", en: "Kind" }, type: "text" },
    { header: { de: "Ort", en: "Place" }, type: "text" },
    { header: { de: "Wert", en: "Value" }, type: "number" },
    { header: { de: "Eintrag", en: "Entry" }, type: "link" },
  ],
  rows: ({ ranking }: Data, language, origin) =>
    ranking.map(({ rank, value, partner }) => [
      rank,
      partner.name,
      KIND_WORDS[partner.kind]?.[language] ?? partner.kind,
      partner.place,
      value,
      `${origin}/partners/${partner.id}`,
    ]),
};
