import type { Level } from "../../model/organisation-names.ts";
import { type Evidence, NO_EVIDENCE } from "./compare-places.ts";
import type { KnownBody } from "./known-body.ts";
import type { PlaceWords } from "./place-words.ts";
import type { Denomination, NameReading, Territory } from "./read-partner-name.ts";

/** Below this nothing more needs to be looked at: no evidence raises a score. */
const ENOUGH_AGAINST = 0.25;

/**
 * What level, legal form, territory, denomination and number say: a body of another kind is another partner.
 * Ends where the score, with what stood before, is low enough.
 */
export function compareKinds(
  words: PlaceWords,
  a: NameReading,
  bodyA: KnownBody,
  b: NameReading,
  bodyB: KnownBody,
  before: number,
): Evidence[] {
  const found: Evidence[] = [];
  let score = before;
  for (const kind of KINDS) {
    const one = kind(a, b, words, bodyA, bodyB);
    if (one === NO_EVIDENCE) continue;
    found.push(one);
    score *= one.factor;
    if (score < ENOUGH_AGAINST) break;
  }
  return found;
}

type CompareKind = (
  a: NameReading,
  b: NameReading,
  words: PlaceWords,
  bodyA: KnownBody,
  bodyB: KnownBody,
) => Evidence;

function compareLevels(
  a: NameReading,
  b: NameReading,
  words: PlaceWords,
  bodyA: KnownBody,
  bodyB: KnownBody,
): Evidence {
  const levelsA = levelsOf(a);
  const levelsB = levelsOf(b);
  const [one = null] = levelsA;
  const [other = null] = levelsB;
  const reason = { code: "OTHER_LEVEL", a: one, b: other } as const;
  if (one === null && other === null) return NO_EVIDENCE;
  if (one !== null && other !== null) {
    const shared = [...levelsA].some((level) => levelsB.has(level));
    return shared ? NO_EVIDENCE : { factor: 0.2, contradicts: true, reasons: [reason] };
  }
  const [level, unlevelled, body] = one !== null ? [one, b, bodyB] : [other, a, bodyA];
  const factor = level === null ? 1 : withoutLevel(words, level, unlevelled, body);
  return factor === 1 ? NO_EVIDENCE : { factor, contradicts: false, reasons: [reason] };
}

/** A town or county that a body works for is its level where it names none. */
function levelsOf({ levels, territories, words }: NameReading): ReadonlySet<Level> {
  if (levels.size > 0 || words[0]?.startsWith("=")) return levels;
  if (territories.has("COUNTY") && territories.has("TOWN")) return new Set<Level>(["COUNTY", "TOWN"]);
  return levels;
}

/** How well a name without a level stands for one of that level. */
function withoutLevel(
  words: PlaceWords,
  level: Level,
  { state, germany, places }: NameReading,
  body: KnownBody,
): number {
  const place = places[0] ?? body.town;
  const named = place === null || place === undefined ? undefined : words.named.get(place);
  switch (level) {
    case "FEDERAL":
      return germany || (place === null && !state) ? 0.84 : 0.3;
    case "STATE":
      return state ? 1 : 0.35;
    case "COUNTY":
      return places.length === 0 && state ? 0.3 : 0.72;
    case "TOWN":
      return state ? 0.3 : 0.75;
    case "LOCAL":
      return named?.isCounty ? 0.45 : 0.62;
    case "DISTRICT":
      // Weser-Ems names a district by itself.
      return (places.length === 0 && !state) || (named?.isCounty && !named.isTown) ? 0.7 : 0.45;
    case "DIOCESE":
      return 0.45;
  }
}

function compareForms({ form: a }: NameReading, { form: b }: NameReading): Evidence {
  if (a === null || b === null || a === b) return NO_EVIDENCE;
  const reasons = [{ code: "OTHER_LEGAL_FORM", a, b }] as const;
  const near = NEAR_FORMS[[a, b].sort().join(" ")];
  return near === undefined
    ? { factor: 0.2, contradicts: true, reasons }
    : { factor: near, contradicts: false, reasons };
}

/** Forms that are often written for each other, or follow each other. */
const NEAR_FORMS: Readonly<Record<string, number>> = {
  "CHARITABLE_COMPANY COMPANY": 0.84,
  "COMPANY PARTNERSHIP": 0.6,
  // A company that changed its form; its former name is the same partner.
  "PARTNERSHIP STOCK_COMPANY": 0.55,
  "COMPANY STOCK_COMPANY": 0.42,
  "COMPANY FOUNDING": 0.8,
  "ASSOCIATION FOUNDING": 0.8,
};

function compareTerritories(a: NameReading, b: NameReading): Evidence {
  const one = a.territories;
  const other = b.territories;
  const countyToo = (reading: NameReading) =>
    reading.around || reading.territories.has("COUNTY") || reading.levels.has("COUNTY");
  if (a.around !== b.around && !(countyToo(a) && countyToo(b)))
    return { factor: 0.3, contradicts: true, reasons: [{ code: "OTHER_TERRITORY" }] };
  const itself = a.words[0]?.startsWith("=") || b.words[0]?.startsWith("=");
  if (itself || (one.size === 0 && other.size === 0)) return NO_EVIDENCE;
  const reasons = [{ code: "OTHER_TERRITORY" }] as const;
  if (one.size > 0 && other.size > 0)
    return [...one].some((territory) => other.has(territory))
      ? NO_EVIDENCE
      : { factor: 0.2, contradicts: true, reasons };
  const named: ReadonlySet<Territory> = one.size > 0 ? one : other;
  const ofTwins = [...a.places, ...b.places].some((place) => place === "oldenburg" || place === "osnabruck");
  const bothPlaced = a.places.length > 0 && b.places.length > 0;
  return named.has("COUNTY") && !named.has("TOWN") && ofTwins && bothPlaced
    ? { factor: 0.3, contradicts: true, reasons }
    : { factor: 0.97, contradicts: false, reasons: [] };
}

function compareDenominations(
  { denominations: a }: NameReading,
  { denominations: b }: NameReading,
): Evidence {
  if (a.size === 0 || b.size === 0) return NO_EVIDENCE;
  const family = (one: ReadonlySet<Denomination>) =>
    one.has("CATHOLIC") ? "CATHOLIC" : one.has("FREE") ? "FREE" : "PROTESTANT";
  const apart =
    family(a) !== family(b) ||
    (a.has("LUTHERAN") && b.has("REFORMED")) ||
    (a.has("REFORMED") && b.has("LUTHERAN"));
  return apart ? { factor: 0.2, contradicts: true, reasons: [{ code: "OTHER_DENOMINATION" }] } : NO_EVIDENCE;
}

function compareNumbers({ numbers: a }: NameReading, { numbers: b }: NameReading): Evidence {
  const alike = a.length === b.length && a.every((number) => b.includes(number));
  if (alike) return NO_EVIDENCE;
  const reasons = [{ code: "OTHER_NUMBER", a, b }] as const;
  return a.length > 0 && b.length > 0
    ? { factor: 0.2, contradicts: true, reasons }
    : { factor: 0.6, contradicts: false, reasons };
}

/** Germany against the state, the state against a town in it, or one of them left unsaid. */
function compareAreas(a: NameReading, b: NameReading): Evidence {
  const reason = { code: "OTHER_LEVEL", a: areaOf(a), b: areaOf(b) } as const;
  if (a.state === b.state) return NO_EVIDENCE;
  const [ofState, other] = a.state ? [a, b] : [b, a];
  const samePlaces =
    ofState.places.length > 0 && ofState.places.every((place) => other.places.includes(place));
  if (samePlaces) return NO_EVIDENCE;
  if (other.germany && !ofState.germany) return { factor: 0.2, contradicts: true, reasons: [reason] };
  if (other.places.length > 0) return { factor: 0.35, contradicts: false, reasons: [reason] };
  return { factor: 0.8, contradicts: false, reasons: [reason] };
}

function areaOf({ state, germany, places }: NameReading): string | null {
  return state ? "STATE" : germany ? "FEDERAL" : places.length > 0 ? "LOCAL" : null;
}

/** A project is an initiative of its own beside its carrier. */
function compareProjects(a: NameReading, b: NameReading): Evidence {
  if ((a.project === null) === (b.project === null)) return NO_EVIDENCE;
  const [title, other] = a.project !== null ? [a.project, b.words] : [b.project ?? [], a.words];
  return title.some((word) => other.includes(word))
    ? NO_EVIDENCE
    : { factor: 0.2, contradicts: true, reasons: [{ code: "PROJECT_OF_CARRIER" }] };
}

const KINDS: readonly CompareKind[] = [
  compareLevels,
  compareForms,
  compareTerritories,
  compareDenominations,
  compareNumbers,
  compareAreas,
  compareProjects,
];
