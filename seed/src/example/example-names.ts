import type { Random } from "@buendnisgraph/graph/analysis/link-prediction/random";
import type { PartnerFact } from "@buendnisgraph/graph/model/facts";

type Kind = PartnerFact["kind"];

/** Sorts of made-up partners, how common each is, and how its name begins; no real organisation is called so. */
export const SORTS: readonly { kind: Kind; category: string; weight: number; names: readonly string[] }[] = [
  { kind: "INITIATIVE", category: "Initiative", weight: 22, names: ["Musterinitiative", "Beispielprojekt"] },
  { kind: "INITIATIVE", category: "Verein", weight: 16, names: ["Beispielverein", "Musterverein"] },
  { kind: "ORGANISATION", category: "Bildungsträger", weight: 10, names: ["Muster-Bildungswerk"] },
  { kind: "ORGANISATION", category: "Kommune", weight: 8, names: ["Musterkommune"] },
  { kind: "ORGANISATION", category: "Behörde", weight: 8, names: ["Beispielamt"] },
  { kind: "ORGANISATION", category: "Wohlfahrtsverband", weight: 8, names: ["Muster-Wohlfahrtsverband"] },
  { kind: "ORGANISATION", category: "Kirchengemeinde", weight: 7, names: ["Beispielgemeinde"] },
  { kind: "ORGANISATION", category: "Verband", weight: 5, names: ["Beispielverband"] },
  { kind: "ORGANISATION", category: "Kammer", weight: 3, names: ["Musterkammer"] },
  { kind: "ORGANISATION", category: "Gewerkschaft", weight: 2, names: ["Beispielgewerkschaft"] },
  { kind: "COMPANY", category: "Unternehmen", weight: 11, names: ["Musterbetrieb", "Beispielwerk"] },
];

const LEGAL_FORMS: Partial<Record<string, readonly string[]>> = {
  Verein: [" e. V."],
  Unternehmen: [" GmbH", " AG", ""],
  Bildungsträger: [" gGmbH", ""],
};

/** A name that nobody has and that says it is made up; the number makes it the only one. */
export function exampleName(
  sort: (typeof SORTS)[number],
  place: string,
  number: number,
  random: Random,
): string {
  const first = sort.names[Math.floor(random.next() * sort.names.length)] ?? "Beispiel";
  const forms = LEGAL_FORMS[sort.category] ?? [""];
  const form = forms[Math.floor(random.next() * forms.length)] ?? "";
  return `${first} ${place} ${number}${form}`;
}

/** Texts of the impact chain and of offers, made up of a topic and a place. */
export const TEXTS = {
  group: {
    de: (topic: string, place: string) => `Beispiel-Arbeitsgruppe ${topic} (${place})`,
    en: (topic: string, place: string) => `Example working group on ${topic} (${place})`,
  },
  problem: [
    {
      de: (topic: string) => `Beispielproblem: Wer zu „${topic}“ arbeitet, weiß nicht voneinander`,
      en: (topic: string) => `Example problem: those who work on ${topic} do not know of each other`,
    },
    {
      de: (topic: string) => `Beispielproblem: Für „${topic}“ fehlen Räume und Zeiten am Abend`,
      en: (topic: string) => `Example problem: rooms and evening hours for ${topic} are missing`,
    },
    {
      de: (topic: string) => `Beispielproblem: Förderung für „${topic}“ endet nach einem Jahr`,
      en: (topic: string) => `Example problem: funding for ${topic} ends after a year`,
    },
  ],
  proposal: [
    {
      de: (topic: string) => `Beispielvorschlag: Eine Ansprechstelle für „${topic}“ in jedem Landkreis`,
      en: (topic: string) => `Example proposal: one contact for ${topic} in every county`,
    },
    {
      de: (topic: string) => `Beispielvorschlag: Ein gemeinsames Verzeichnis der Angebote zu „${topic}“`,
      en: (topic: string) => `Example proposal: a shared directory of offers on ${topic}`,
    },
    {
      de: (topic: string) =>
        `Beispielvorschlag: Patenschaften zwischen Betrieben und Initiativen zu „${topic}“`,
      en: (topic: string) => `Example proposal: companies and initiatives pair up on ${topic}`,
    },
  ],
  measure: {
    de: (topic: string, place: string) => `Beispielmaßnahme des Landes zu „${topic}“ (${place})`,
    en: (topic: string, place: string) => `Example measure of the state on ${topic} (${place})`,
  },
  offer: {
    de: (topic: string) => `Beispielangebot: Räume und Beratung zu „${topic}“`,
    en: (topic: string) => `Example offer: rooms and advice on ${topic}`,
  },
  request: {
    de: (topic: string) => `Beispielgesuch: Ehrenamtliche für „${topic}“`,
    en: (topic: string) => `Example request: volunteers for ${topic}`,
  },
} as const;
