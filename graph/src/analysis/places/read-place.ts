import { postcodeIn } from "./county-keys.ts";
import { type KnownPlace, type PlaceIndex, placesOf, tableName } from "./place-index.ts";
import { isOneLetterOff, placeWords } from "./place-keys.ts";
import { readCounty } from "./read-county.ts";
import {
  candidateOf,
  countiesOf,
  countyCandidates,
  NO_READING,
  type PlaceReading,
  reading,
} from "./reading.ts";

/** What the cell of a place's column says: a municipality, a Samtgemeinde, a part of a town, with or without postcode or street. */
export function readPlace(index: PlaceIndex, cell: string): PlaceReading {
  const text = withoutAddress(cell);
  if (!/\p{L}/u.test(text)) return NO_READING;
  const county = countyAsPlace(index, text);
  return (
    wholePlace(index, text) ??
    (county?.doubt === null ? county : null) ??
    severalPlaces(index, text) ??
    county ??
    partOfTown(index, text) ??
    nearPlace(index, text)
  );
}

/** Of `Musterweg 3, 26122 Oldenburg` what follows the postcode. */
function withoutAddress(cell: string): string {
  const postcode = postcodeIn(cell);
  if (postcode === null) return cell.trim();
  const [before = "", after = ""] = cell.split(postcode, 2);
  return /\p{L}/u.test(after) ? after.trim() : before.replace(/[\s,]*(?:D\s?-\s?)?$/iu, "").trim();
}

/** The cell as one municipality; null where it is none. */
function wholePlace(index: PlaceIndex, text: string): PlaceReading | null {
  const words = placeWords(text);
  const [first = "", ...others] = words;
  const wanted = others.length > 0 ? KINDS.get(first) : undefined;
  const core = wanted ? others : words;
  const { found, rest, base } = placesOf(index, index.places, core);
  if (rest.length > 0 || found.length === 0) return elsewhereOf(index, core);
  const ofKind = wanted ? found.filter(({ kind }) => wanted.includes(kind)) : found;
  const candidates = (ofKind.length > 0 ? ofKind : found).map((one) => candidateOf(one));
  const elsewhere = index.elsewhere.get(base);
  const alone = core.join(" ") === base && wanted !== JOINT;
  return elsewhere && alone
    ? { ...reading(candidates), doubt: "ELSEWHERE", elsewhere: { name: text, postcodes: elsewhere } }
    : reading(candidates);
}

type Kinds = readonly KnownPlace["kind"][];
const TOWNS: Kinds = ["TOWN"];
const MUNICIPALITIES: Kinds = ["MUNICIPALITY", "TOWN"];
const JOINT: Kinds = ["SAMTGEMEINDE"];

const KINDS: ReadonlyMap<string, Kinds> = new Map([
  ..."stadt hansestadt landeshauptstadt universitaetsstadt kreisstadt"
    .split(" ")
    .map((word): [string, Kinds] => [word, TOWNS]),
  ..."gemeinde inselgemeinde einheitsgemeinde flecken gem"
    .split(" ")
    .map((word): [string, Kinds] => [word, MUNICIPALITIES]),
  ["samtgemeinde", JOINT],
  ["sg", JOINT],
]);

function elsewhereOf(index: PlaceIndex, words: readonly string[]): PlaceReading | null {
  const name = tableName(index, words.join(" "));
  const postcodes = index.elsewhere.get(name);
  return postcodes ? { ...NO_READING, elsewhere: { name, postcodes } } : null;
}

/** Names of counties and landscapes that no municipality has: Emsland, Wendland; or one that says it is a county. */
function countyAsPlace(index: PlaceIndex, text: string): PlaceReading | null {
  const words = placeWords(text);
  if (words.some((word) => /^(?:landkreis|lk|lkr|kreis|region|reg|raum)$/.test(word))) {
    const county = readCounty(index, text);
    return county.candidates.length > 0 ? county : null;
  }
  const key = tableName(index, words.join(" "));
  const landscape = index.landscapes.get(key);
  if (landscape) return reading(countyCandidates(index, landscape, "LANDSCAPE"));
  const { found, rest } = placesOf(index, index.countyNames, words);
  return found.length > 0 && rest.length === 0 ? reading(found.map((one) => candidateOf(one))) : null;
}

/** `Dorfmark (Bad Fallingbostel)`, `Brinkum, Stuhr`, `Celle / Gifhorn`: what all parts have in common, else all of them. */
function severalPlaces(index: PlaceIndex, text: string): PlaceReading | null {
  const parts = text
    .split(/[(),;/|]|\s+(?:und|OT|Ortsteil|bei|b\.|-|–)\s+/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2) return null;
  const readings = parts.map(
    (part) => wholePlace(index, part) ?? countyAsPlace(index, part) ?? partOfTown(index, part),
  );
  const known = readings.flatMap((one) => (one && one.candidates.length > 0 ? [one] : []));
  const abroad = readings.flatMap((one) =>
    one && one.candidates.length === 0 && one.elsewhere ? [one] : [],
  );
  if (parts.some(saysElsewhere) || abroad.length > 0) return abroadReading(known, abroad);
  const [first, ...others] = known;
  if (!first) return null;
  const shared = others.reduce(
    (counties, one) => counties.filter((ags) => countiesOf(one.candidates).includes(ags)),
    countiesOf(first.candidates),
  );
  const all = known.flatMap((one) => one.candidates);
  if (others.length > 0) {
    const common = all.filter(({ ags }) => shared.includes(ags));
    return common.length > 0 ? reading(common) : reading(all, "UNSURE");
  }
  // One known name with an unknown one: a village in brackets before its town, or a quarter after a well-known town.
  const position = readings.indexOf(first);
  const inBrackets = position > 0 && /\(/.test(text);
  return inBrackets || (position === 0 && isCentral(index, parts[0] ?? ""))
    ? first
    : { ...first, doubt: "UNSURE" };
}

function abroadReading(known: readonly PlaceReading[], abroad: readonly PlaceReading[]): PlaceReading {
  const sure = abroad[0] ?? known.find(({ elsewhere }) => elsewhere !== null);
  if (sure && known.every(({ doubt }) => doubt === "ELSEWHERE"))
    return { ...NO_READING, elsewhere: sure.elsewhere };
  return reading(
    known.flatMap((one) => one.candidates),
    "UNSURE",
  );
}

/** `Hannover-Linden`, `Göttingen Weststadt`: a town with something that is no place of its own. */
function partOfTown(index: PlaceIndex, text: string): PlaceReading | null {
  const hyphened = /^([^-–]+?)\s?[-–]\s?(\p{L}.*)$/u.exec(text);
  const [head = "", tail = ""] = hyphened ? hyphened.slice(1) : splitAtBlank(index, text);
  if (head === "" || tail === "") return null;
  const town = wholePlace(index, head);
  if (!town) return null;
  if (town.candidates.length === 0) return town;
  if (saysElsewhere(tail))
    return town.elsewhere ? { ...NO_READING, elsewhere: town.elsewhere } : { ...town, doubt: "UNSURE" };
  const other = wholePlace(index, tail);
  if (other && other.candidates.length > 0) {
    const common = town.candidates.filter(({ ags }) => countiesOf(other.candidates).includes(ags));
    return common.length > 0 ? reading(common) : reading([...town.candidates, ...other.candidates], "UNSURE");
  }
  const isTown = placesOf(index, index.places, placeWords(head)).found.every(({ kind }) => kind === "TOWN");
  const sure =
    town.doubt === null && !other?.elsewhere && (isCentral(index, head) || (isTown && hyphened !== null));
  return sure ? asPart(town) : { ...town, doubt: "UNSURE" };
}

function splitAtBlank(index: PlaceIndex, text: string): [string, string] {
  const words = text.split(/\s+/u);
  for (let length = words.length - 1; length > 0; length--) {
    const head = words.slice(0, length).join(" ");
    if (wholePlace(index, head)) return [head, words.slice(length).join(" ")];
  }
  return ["", ""];
}

function asPart(town: PlaceReading): PlaceReading {
  return reading(town.candidates.map((one) => ({ ...one, basis: "PART" as const })));
}

function isCentral(index: PlaceIndex, name: string): boolean {
  const { found, rest } = placesOf(index, index.places, placeWords(name));
  return found.length > 0 && rest.length === 0 && found.every(({ central }) => central);
}

/** Words that say that a place lies in another state, as after Oldenburg (Holstein). */
const OUTSIDE: ReadonlySet<string> = new Set(
  (
    "holstein holst sh schleswig nrw westf westfalen westfaelisch wf lippe hessen hess thueringen thuer sachsen anhalt saale " +
    "brandenburg meckl mecklenburg mv vorpommern bayern bay wuerttemberg baden breisgau pfalz rheinland rheinl rhein ruhr saar saarland " +
    "main elster havel oder neckar donau isar fulda ruegen schweiz oesterreich polen niederlande frankreich nordfriesland dithmarschen altmark"
  ).split(" "),
);

function saysElsewhere(text: string): boolean {
  return placeWords(text).some((word) => OUTSIDE.has(word));
}

/** A misspelt name is always asked about: too many places are one letter apart. */
function nearPlace(index: PlaceIndex, text: string): PlaceReading {
  const typed = placeWords(text).join(" ");
  if (typed.length < 5) return NO_READING;
  const near = [...index.places]
    .filter(([name]) => isOneLetterOff(typed, name))
    .flatMap(([, places]) => places);
  return reading(
    near.slice(0, MOST_NEAR).map((one) => candidateOf(one, "SPELLING")),
    "UNSURE",
  );
}

const MOST_NEAR = 5;
