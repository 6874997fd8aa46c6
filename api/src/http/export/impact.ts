import { addressOf, type ExportList, joined, read } from "./list.ts";

interface Data {
  impact: {
    event: { id: string; title: string; startsOn: string | null } | null;
    steps: {
      id: string;
      stage: string;
      text: { de: string; en: string | null };
      on: string | null;
      ascribedTo: { name: string }[];
      amount: number | null;
      sources: { url: string | null; title: string | null; publisher: string }[];
    }[];
    links: { from: string; to: string; kind: string; statedBySource: boolean }[];
  }[];
}

const STAGE_WORDS: Readonly<Record<string, { de: string; en: string }>> = {
  GROUP: { de: "Arbeitsgruppe oder Forum", en: "Working group or forum" },
  PROBLEM: { de: "Hemmnis", en: "Problem" },
  PROPOSAL: { de: "Vorschlag", en: "Proposal" },
  ADOPTION: { de: "Aufgegriffen von", en: "Taken up by" },
  MEASURE: { de: "Maßnahme", en: "Measure" },
};

/** What came of the events, one step a row, with what it is linked to and who says so. */
export const impactExport: ExportList = {
  title: { de: "Wirkung", en: "Impact" },
  query: `
    query ($event: ID, $topic: ID, $adoptedBy: ID, $from: Date, $asOf: Date) {
      impact(event: $event, topic: $topic, adoptedBy: $adoptedBy, from: $from, asOf: $asOf, first: 100) {
        event { id title startsOn }
        steps { id stage text { de en } on ascribedTo { name } amount sources { url title publisher } }
        links { from to kind statedBySource }
      }
    }`,
  columns: [
    { header: { de: "Veranstaltung", en: "Event" }, type: "text" },
    { header: { de: "Stufe", en: "Stage" }, type: "text" },
    { header: { de: "Wortlaut", en: "Text" }, type: "text" },
    { header: { de: "Datum", en: "Date" }, type: "date" },
    { header: { de: "Zugeschrieben", en: "Ascribed to" }, type: "text" },
    { header: { de: "Betrag (Euro)", en: "Amount (euros)" }, type: "number" },
    { header: { de: "Geht zurück auf (Kennung)", en: "Goes back to (id)" }, type: "text" },
    { header: { de: "Zusammenhang", en: "Connection" }, type: "text" },
    { header: { de: "Kennung", en: "Id" }, type: "text" },
    { header: { de: "Quellen", en: "Sources" }, type: "text" },
  ],
  rows: ({ impact }: Data, language) =>
    impact.flatMap(({ event, steps, links }) =>
      steps.map((step) => {
        const back = links.filter(({ from }) => from === step.id);
        return [
          event?.title ?? null,
          STAGE_WORDS[step.stage]?.[language] ?? step.stage,
          read(step.text, language),
          step.on,
          joined(step.ascribedTo.map(({ name }) => name)),
          step.amount,
          joined(back.map(({ to }) => to)),
          joined(back.map(({ statedBySource }) => connection(statedBySource, language))),
          step.id,
          joined(step.sources.map(addressOf)),
        ];
      }),
    ),
};

function connection(stated: boolean, language: "de" | "en"): string {
  if (language === "de") return stated ? "sagt die Quelle selbst" : "folgte danach";
  return stated ? "the source says so itself" : "followed";
}
