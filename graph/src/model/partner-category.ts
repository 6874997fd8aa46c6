import { foldWord } from "./words.ts";

export type PartnerKind = "ORGANISATION" | "INITIATIVE" | "COMPANY";

/** What stands where a category is not known. */
export const NO_CATEGORY = "Sonstige";

/** Which of the three kinds a sort of body is (docs/decisions/003). */
export function kindOfCategory(category: string | null): PartnerKind {
  if (category === "Unternehmen") return "COMPANY";
  return category === "Initiative" || category === "Verein" ? "INITIATIVE" : "ORGANISATION";
}

/** The sort that a list's column says, in the words the alliance uses; else as it is written. */
export function categoryOfWord(word: string): string {
  const text = folded(word);
  return SORTS.find(([, words]) => words.test(text))?.[0] ?? word;
}

/** The sort that a name tells by itself, "Samtgemeinde Bersenbrück", "Muster GmbH"; null where it tells none. */
export function categoryOfName(name: string): string | null {
  const text = folded(name);
  return NAMED_SORTS.find(([, words]) => words.test(text))?.[0] ?? null;
}

function folded(text: string): string {
  return foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

type Sort = readonly [category: string, words: RegExp];

/** Sorts as columns name them, in German and English; words as `foldWord` writes them. */
const SORTS: readonly Sort[] = [
  ["Wohlfahrtsverband", /wohlfahrt|welfare/],
  ["Kirchengemeinde", /kirchengemeinde|pfarrei|parish/],
  ["Kirche", /^kirche|kirchenkreis|church|diozese|bistum/],
  ["Religionsgemeinschaft", /religionsgem|moschee|mosque|synagoge/],
  ["Kommunaler Spitzenverband", /spitzenverband/],
  ["Gewerkschaft", /gewerkschaft|trade union/],
  ["Arbeitgeberverband", /arbeitgeber|employer/],
  ["Kommune", /kommune|stadt|gemeinde|landkreis|municipal|local authority/],
  ["Behörde", /behorde|amt|verwaltung|ministerium|authority|agency/],
  ["Kammer", /kammer|chamber/],
  ["Hochschule", /hochschule|universit/],
  ["Schule", /schule|school/],
  ["Bildungsträger", /bildung|training|education/],
  ["Stiftung", /stiftung|foundation/],
  ["Unternehmen", /unternehmen|firma|betrieb|wirtschaft|company|business|enterprise|gmbh/],
  ["Verein", /verein|^ev$|^e v$|club|registered association/],
  ["Initiative", /initiative|projekt|project|ehrenamt/],
  ["Verband", /verband|verbande|federation|association/],
];

/** What names themselves tell; the first that fits. A carrier's welfare body before its legal form. */
const NAMED_SORTS: readonly Sort[] = [
  [
    "Wohlfahrtsverband",
    /\bcaritas|\bdiakoni(?:e|sches werk)|\bawo\b|arbeiterwohlfahrt|paritatisch|\bdrk\b|rotes kreuz|roten kreuzes|\basb\b|johanniter|malteser/,
  ],
  ["Kirchengemeinde", /kirchengemeinde|pfarrgemeinde|\bpfarrei\b/],
  ["Kirche", /kirchenkreis|landeskirche|\bbistum\b|dekanat\b|kirchenverband/],
  ["Stiftung", /stiftung\b/],
  ["Kammer", /\bihk\b|\bhwk\b|kammer\b/],
  ["Gewerkschaft", /\bver di\b|\bdgb\b|\big metall\b|gewerkschaft|\bgew\b/],
  ["Hochschule", /universitat|hochschule\b|\buni\b|\bhawk\b/],
  ["Bildungsträger", /volkshochschule|\bvhs\b|erwachsenenbildung|bildungswerk|bildungszentrum/],
  ["Schule", /schule\b|schulen\b|gymnasium|\bbbs\b|\bigs\b|\bkgs\b/],
  [
    "Behörde",
    /agentur fur arbeit|jobcenter|ministerium|landesamt|bundesamt|\bbamf\b|polizei|staatskanzlei|\bamt fur\b|gesundheitsamt|jugendamt/,
  ],
  ["Verein", /\be v\b|verein\b/],
  ["Unternehmen", /(?<!gemeinnutzige )\bgmbh\b|\bag$|\bkg\b|\bohg\b|\bse$|\bkgaa\b/],
  ["Kommune", /^(?:landkreis|lk|stadt|hansestadt|gemeinde|samtgemeinde|region hannover)\b/],
  ["Initiative", /initiative|netzwerk|arbeitskreis|runder tisch|bundnis|helferkreis|willkommens|cafe\b/],
  ["Verband", /verband\b|bund\b/],
];
