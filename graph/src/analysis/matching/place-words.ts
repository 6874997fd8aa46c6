import { foldWord } from "../../model/words.ts";
import type { KnownPlace, PlaceIndex } from "../places/place-index.ts";
import { CONNECTORS, standsFor } from "../places/place-keys.ts";

/** Names of places as they stand in names of partners, folded as `foldWord` of model/words.ts does. */
export interface PlaceWords {
  /** The words that a name begins with, and how many words the longest such name has. */
  beginnings: ReadonlyMap<string, number>;
  /** The counties of a name, and whether a county is called so; the latter's seat is not yet the county. */
  named: ReadonlyMap<string, PlaceName>;
  /** `Göttinger`, `Emsländische`: the name that they are made of. */
  adjectives: ReadonlyMap<string, string>;
}

export interface PlaceName {
  counties: readonly string[];
  isCounty: boolean;
  isTown: boolean;
  /** What may follow the name. */
  additions: readonly (readonly string[])[];
  /** Also a word or a surname: a place only at the end of a name or after a word like Stadt. */
  common: boolean;
}

const known = new WeakMap<PlaceIndex, PlaceWords>();

/** Made once for an index. */
export function placeWordsOf(index: PlaceIndex): PlaceWords {
  const words = known.get(index) ?? build(index);
  known.set(index, words);
  return words;
}

export function foldName(key: string): string {
  return key.split(" ").map(foldWord).join(" ");
}

function build(index: PlaceIndex): PlaceWords {
  const named = new Map<string, PlaceName>();
  const add = (key: string, place: PlaceName) => {
    const before = named.get(key);
    named.set(key, {
      counties: [...new Set([...(before?.counties ?? []), ...place.counties])],
      isCounty: (before?.isCounty ?? false) || place.isCounty,
      isTown: (before?.isTown ?? false) || place.isTown,
      additions: [...(before?.additions ?? []), ...place.additions],
      common: (before?.common ?? true) && place.common,
    });
  };
  for (const [base, places] of [...index.countyNames, ...index.places]) {
    const whole = places.filter(({ kind }) => kind !== "PART");
    if (whole.length > 0) add(foldName(base), asName(whole, index.commonWords.has(base)));
  }
  for (const [base, counties] of index.landscapes)
    add(foldName(base), { counties, isCounty: false, isTown: false, additions: [], common: false });
  for (const base of index.elsewhere.keys()) {
    if (index.places.has(base) || index.countyNames.has(base)) continue;
    const common = base.length <= 4 || ALSO_WORDS.has(base);
    add(foldName(base), { counties: [], isCounty: false, isTown: true, additions: [], common });
  }
  const adjectives = new Map<string, string>();
  for (const [name, { isCounty, isTown, common }] of named) {
    if (common || (!isCounty && !isTown) || name.includes(" ")) continue;
    for (const adjective of adjectivesOf(name))
      if (!named.has(adjective) && !adjectives.has(adjective)) adjectives.set(adjective, name);
  }
  const beginnings = new Map<string, number>();
  for (const name of named.keys()) {
    const [first = "", ...others] = name.split(" ");
    beginnings.set(first, Math.max(beginnings.get(first) ?? 0, others.length + 1));
  }
  return { beginnings, named, adjectives };
}

const ALSO_WORDS: ReadonlySet<string> = new Set([
  "minden",
  "wedel",
  "witten",
  "berge",
  "wesel",
  "brandenburg",
]);

function asName(places: readonly KnownPlace[], common: boolean): PlaceName {
  return {
    counties: [...new Set(places.map(({ ags }) => ags))],
    isCounty: places.some(({ kind }) => kind === "COUNTY"),
    isTown: places.some(({ kind }) => kind === "TOWN"),
    additions: places.map(({ addition }) => addition.map(foldWord)).filter(({ length }) => length > 0),
    common,
  };
}

function adjectivesOf(name: string): string[] {
  const stems = [name, name.replace(/e$/, ""), name.replace(/en$/, ""), name.replace(/land$/, "land")];
  return [
    ...stems.flatMap((stem) =>
      ["er", "isch", "ische", "ischer", "isches", "ischen", "sche", "scher", "sches", "schen"].map(
        (end) => stem + end,
      ),
    ),
    `${name}s`,
  ];
}

export interface FoundPlace {
  name: string;
  /** How many of the words it takes. */
  length: number;
}

/** The place that the words from here on name. */
export function placeAt(
  { beginnings, named, adjectives }: PlaceWords,
  words: readonly string[],
  at: number,
  afterMarker: boolean,
): FoundPlace | null {
  const longest = beginnings.get(words[at] ?? "") ?? 0;
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const name = length === 1 ? (words[at] ?? "") : words.slice(at, at + length).join(" ");
    const place = named.get(name);
    if (!place) continue;
    const end = at + length;
    if (place.common && !afterMarker && (at === 0 || end < words.length)) continue;
    return { name, length: length + additionAfter(place, words, end) };
  }
  const adjective = adjectives.get(words[at] ?? "");
  return adjective === undefined ? null : { name: adjective, length: 1 };
}

function additionAfter({ additions }: PlaceName, words: readonly string[], at: number): number {
  let length = 0;
  while (CONNECTORS.has(words[at + length] ?? "")) length++;
  const first = words[at + length];
  if (first === undefined) return 0;
  const second = words[at + length + 1];
  if (second !== undefined && additions.some((addition) => standsFor([first, second], addition)))
    return length + 2;
  return additions.some((addition) => standsFor([first], addition)) ? length + 1 : 0;
}
