import { DENOMINATIONS, type Level, SMALL_WORDS, TERRITORIES } from "../../model/organisation-names.ts";
import type { LegalForm } from "../../model/organisation-words.ts";
import { foldWord } from "../../model/words.ts";
import { OF, withoutDesk } from "./departments.ts";
import { inOneWording, levelOf } from "./phrases.ts";
import { type PlaceWords, placeAt } from "./place-words.ts";
import { type NameVariant, variantsOf } from "./split-name.ts";
import { tokensOf, withoutLegalForm } from "./tokens.ts";

export type Territory = (typeof TERRITORIES)[string];
export type Denomination = (typeof DENOMINATIONS)[string];

/** What a name says, by what it is compared. */
export interface NameReading {
  /** What tells the body, in order: folded, in one wording, without what the other fields hold. */
  words: readonly string[];
  /** Names of towns and counties in it. */
  places: readonly string[];
  /** Whether it speaks of the state, or of Germany. */
  state: boolean;
  germany: boolean;
  levels: ReadonlySet<Level>;
  /** The town or county that it is, or works for. */
  territories: ReadonlySet<Territory>;
  /** `Hannover-Land`: what lies around the town, not the town. */
  around: boolean;
  form: LegalForm | null;
  denominations: ReadonlySet<Denomination>;
  numbers: readonly string[];
  /** The words of a project's title; null for what is no project. */
  project: readonly string[] | null;
  desk: boolean;
  short: boolean;
  /** The word that tells the body, where it is the only one and written in capitals. */
  acronym: string | null;
  /** First letters and more: what an acronym of the name is made of. */
  spoken: readonly string[];
  /** All of it without a blank. */
  solid: string;
}

/** The ways to read a partner's name, the fullest first. */
export function readPartnerName(places: PlaceWords, name: string): NameReading[] {
  const readings = variantsOf(name).map((variant) => readVariant(places, variant));
  return readings.filter(({ words }, position) => position === 0 || words.length > 0);
}

function readVariant(places: PlaceWords, { text, short, desk, project }: NameVariant): NameReading {
  const { rest: spoken, form } = withoutLegalForm(tokensOf(text));
  const body = withoutDesk(inOneWording(spoken));
  const read = readWords(places, body.words);
  // Field by field: a spread here is a tenth of all the time that matching takes.
  return {
    words: read.words,
    places: read.places,
    around: read.around,
    state: read.state,
    germany: read.germany,
    levels: read.levels,
    territories: read.territories,
    denominations: read.denominations,
    numbers: read.numbers,
    form,
    project: project === null ? null : readWords(places, inOneWording(tokensOf(project))).words,
    desk: desk || body.desk,
    short,
    acronym: acronymIn(text, read.words),
    spoken: spoken.filter((word) => !SMALL_WORDS.has(word)),
    solid: spoken.join(""),
  };
}

interface BodyWords
  extends Pick<
    NameReading,
    | "words"
    | "places"
    | "around"
    | "state"
    | "germany"
    | "levels"
    | "territories"
    | "denominations"
    | "numbers"
  > {}

/** Sorts the words of a name by what they say. */
function readWords(placeWords: PlaceWords, all: readonly string[]): BodyWords {
  const words: string[] = [];
  const places: string[] = [];
  const levels = new Set<Level>();
  const territories = new Set<Territory>();
  const denominations = new Set<Denomination>();
  const numbers: string[] = [];
  let state = false;
  let germany = false;
  let around = false;
  let marker = false;
  let first: Territory | null = null;
  for (let at = 0; at < all.length; at++) {
    const word = all[at] ?? "";
    if (word === "nds" || word === "niedersachsen") state = true;
    else if (GERMAN.has(word)) germany = true;
    else if (SMALL_WORDS.has(word) || /^[a-z]$/.test(word)) continue;
    else if (Object.hasOwn(DENOMINATION, word)) add(denominations, DENOMINATION[word]);
    else if (/^\d+$/.test(word)) {
      if (!YEAR.test(word)) numbers.push(word);
    } else {
      const ofSaint =
        word === "gemeinde" && (words.includes("st") || /isch(?:e|en)?$/.test(all[at - 1] ?? ""));
      const territory = ofSaint ? null : territoryAt(placeWords, all, at);
      const level = levelOf(word);
      const place = placeAt(placeWords, all, at, marker);
      if (territory) {
        territories.add(territory);
        if (words.length === 0 && places.length === 0) first ??= territory;
        marker = true;
        continue;
      }
      if (place) {
        places.push(place.name);
        at += place.length - 1;
        const suffix = SUFFIXES.get(all[at + 1] ?? "");
        if (suffix && (all[at + 2] === undefined || SMALL_WORDS.has(all[at + 2] ?? ""))) {
          territories.add(suffix);
          around ||= all[at + 1] === "land";
          if (words.length === 0) first ??= suffix;
          at++;
        }
      } else if (level) {
        levels.add(level.level);
        if (level.body) words.push(level.body);
        marker = true;
        continue;
      } else if (
        /^kirchenkreis/.test(word) &&
        words.length > 0 &&
        all.slice(0, at).some((one) => OF.has(one))
      )
        marker = true;
      else words.push(...bodiesIn(word === "gemeinde" && isChurch(all, at) ? "kirchengemeinde" : word));
    }
    marker = word === "st" ? marker : MARKERS.has(word);
  }
  // The territory itself: nothing but its kind and its name.
  if (words.length === 0 && first && levels.size === 0) words.push(ITSELF[first]);
  else if (words.length === 0 && levels.has("DIOCESE")) words.push("bistum");
  else if (words.length === 0 && places.length === 1 && placeWords.named.get(places[0] ?? "")?.isCounty)
    words.push("=county");
  return {
    words: [...new Set(words)],
    places: places.length > 0 ? [...new Set(places)].sort() : NOTHING,
    around,
    state,
    germany,
    levels: levels.size > 0 ? levels : NO_LEVELS,
    territories: territories.size > 0 ? territories : NO_TERRITORIES,
    denominations: denominations.size > 0 ? denominations : NO_DENOMINATIONS,
    numbers: numbers.length > 0 ? numbers : NOTHING,
  };
}

// Most names have none of them: one empty set for all keeps an index of many partners small.
const NOTHING: readonly string[] = [];
const NO_LEVELS: ReadonlySet<Level> = new Set();
const NO_TERRITORIES: ReadonlySet<Territory> = new Set();
const NO_DENOMINATIONS: ReadonlySet<Denomination> = new Set();

function add<Kind>(kinds: Set<Kind>, kind: Kind | undefined): void {
  if (kind !== undefined) kinds.add(kind);
}

/** A year of founding is no part of a name that tells. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

const GERMAN: ReadonlySet<string> = new Set(
  "deutschland deutsch deutsche deutscher deutsches deutschen deutschlands bundesrepublik".split(" "),
);
const DENOMINATION: Readonly<Record<string, Denomination>> = Object.fromEntries(
  Object.entries(DENOMINATIONS).map(([word, denomination]) => [foldWord(word), denomination]),
);
const TERRITORY: Readonly<Record<string, Territory>> = Object.fromEntries(
  Object.entries(TERRITORIES).map(([word, territory]) => [foldWord(word), territory]),
);
const SUFFIXES: ReadonlyMap<string, Territory> = new Map<string, Territory>(
  Object.entries({
    land: "COUNTY",
    district: "COUNTY",
    county: "COUNTY",
    stadt: "TOWN",
  } as const),
);
/** Words after which also a common word is a place. */
const MARKERS: ReadonlySet<string> = new Set(
  "kirchenkreis kirchengemeinde sprengel jobcenter vhs gs gymnasium in verband ortsteil feuerwehr".split(" "),
);

/** A municipality is a town or a Gemeinde, never both, so that one word stands for them. */
const ITSELF: Readonly<Record<Territory, string>> = {
  COUNTY: "=county",
  REGION: "=region",
  TOWN: "=town",
  MUNICIPALITY: "=town",
  JOINT: "=joint",
};

/** `Landkreis`, `Stadt und Landkreis` before a place. */
function territoryAt(placeWords: PlaceWords, words: readonly string[], at: number): Territory | null {
  const word = words[at] ?? "";
  const territory =
    word === "kreis" ? "COUNTY" : Object.hasOwn(TERRITORY, word) ? (TERRITORY[word] ?? null) : null;
  if (territory === null) return null;
  for (let next = at + 1; next < Math.min(words.length, at + 5); next++) {
    const following = words[next] ?? "";
    if (SMALL_WORDS.has(following) || Object.hasOwn(TERRITORY, following)) continue;
    return placeAt(placeWords, words, next, true) ? territory : null;
  }
  return null;
}

/** `St.-Johannis-Gemeinde`, unlike Jüdische Gemeinde. */
function isChurch(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? "";
  return before !== "" && !/(?:isch|ische|ischen|ale|freie|en)$/.test(before) && !SMALL_WORDS.has(before);
}

/** Kinds of bodies that stand at the end of a compound: Elisabeth-kirchengemeinde. */
const ENDINGS =
  "kirchengemeinde kirchenkreis netzwerk stiftung grundschule gymnasium volkshochschule sportverein caritasverband"
    .split(" ")
    .map(foldWord);
const WHOLE_COMMUNITIES = /^(?:samt|kirchen|pfarr|orts|insel|einheits|mitglieds|verbands|christen)gemeinde$/;

function bodiesIn(word: string): string[] {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length >= one.length + 3);
  if (ending) return inOneWording([word.slice(0, -ending.length), ending]);
  if (/^.{4,}gemeinde$/.test(word) && !WHOLE_COMMUNITIES.test(word))
    return [word.slice(0, -8), "kirchengemeinde"];
  return [word];
}

/** The only word that tells the body, where it is written in capitals or is nothing but a few small letters. */
function acronymIn(text: string, words: readonly string[]): string | null {
  const [only = "", ...others] = words;
  if (others.length > 0 || only.length < 3 || only.length > 7) return null;
  const written = (text.match(/[\p{L}\p{N}.]+/gu) ?? []).map((word) => word.replace(/\./gu, ""));
  const capitals = written.some(
    (word) => foldWord(word) === only && /^\p{Lu}\p{L}{0,4}\p{Lu}$|^\p{Lu}+$/u.test(word),
  );
  const small = written.length === 1 && /^\p{Ll}{3,5}$/u.test(written[0] ?? "");
  return capitals || small ? only : null;
}
