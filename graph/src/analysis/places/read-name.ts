import { type KnownPlace, type PlaceIndex, placesOf, tableName } from "./place-index.ts";
import { placeKey, placeWords } from "./place-keys.ts";
import {
  candidateOf,
  countyCandidates,
  NO_READING,
  type PlaceCandidate,
  type PlaceReading,
  reading,
} from "./reading.ts";

/** A place that a name mentions, and how far the mention can be believed. */
interface Mention {
  candidates: PlaceCandidate[];
  sure: boolean;
  /** The name says that it is the county, not the town: Landkreis, Kreisverband. */
  ofCounty: boolean;
}

/** What an organisation's name says of where it is: `DRK-Kreisverband Celle`, `Volkshochschule Hildesheim`. */
export function readName(index: PlaceIndex, name: string): PlaceReading {
  const mentions = mentionsIn(index, name);
  const candidates = mentions.flatMap((one) => one.candidates);
  if (candidates.length === 0) return NO_READING;
  const sure = mentions.every((one) => one.sure) && !/(?:\p{L}{3,})/u.test(farther(index, name));
  return reading(candidates, sure ? null : "UNSURE");
}

/** Counties that the name calls a county by the word: `des Landkreises Osnabrück`. Empty where it does not. */
export function countiesInName(index: PlaceIndex, name: string): PlaceCandidate[] {
  return mentionsIn(index, name)
    .filter(({ ofCounty }) => ofCounty)
    .flatMap(({ candidates }) => candidates);
}

/** What makes a place in a name doubtful: a larger area around it, a partnership with it, a business with a surname. */
function farther(index: PlaceIndex, name: string): string {
  const words = placeWords(name);
  const larger = words.find(
    (word) =>
      LARGER_AREA.test(word) ||
      (index.elsewhere.has(word) && !index.places.has(word) && !index.countyNames.has(word)),
  );
  const business = /(?<![\p{L}g])(?:GmbH|KG|OHG|UG|e\.?\s?K\.?|AG|Inh\.?)(?!\p{L})/u.test(name)
    ? "business"
    : "";
  return larger ?? business;
}

const LARGER_AREA =
  /^(?:dioezese|dioezesan.*|bistum.*|erzbistum|sprengel.*|landeskirche.*|landesverband.*|landesbezirk.*|bezirk|bezirks.*|regional.*|regierungs.*|oberlandes.*|partnerschaft.*|.*partnerschaft|freundeskreis|metropolregion.*|raum|umland|gebietsverband|direktion.*|polizeidirektion|heimat.*|landsmannschaft|vertriebene.*|ehemalige.*)$/;

function mentionsIn(index: PlaceIndex, name: string): Mention[] {
  const tokens = [...name.matchAll(/\p{L}[\p{L}\p{M}]*\.?|\d+/gu)].map((match) => ({
    text: match[0].replace(/\.$/, ""),
    key: placeKey(match[0]),
    before: name.slice(Math.max(0, match.index - 1), match.index),
    after: name.slice(match.index + match[0].length, match.index + match[0].length + 1),
  }));
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const marker = markerAt(
      tokens.map(({ key }) => key),
      at,
    );
    const from = marker ? at + marker.length : at;
    const found = mentionAt(index, tokens, from, marker?.kind ?? null);
    if (found) {
      mentions.push(found.mention);
      at = from + found.length;
    } else at++;
  }
  return mentions;
}

type Marker = "COUNTY" | "DISTRICT_BODY" | "TOWN" | "MUNICIPALITY" | "SAMTGEMEINDE" | "REGION";

const MARKERS: readonly [RegExp, Marker][] = [
  [/^(?:landkreis(?:e|es|s)?|lkr|lk)$/, "COUNTY"],
  [/^(?:kreis(?!l).*|kv|ksb|kvhs|.*kreisverband(?:es|s)?)$/, "DISTRICT_BODY"],
  [
    /^(?:stadt|hansestadt|landeshauptstadt|universitaetsstadt|stadtsportbund|stadtjugendring|stadtverband)$/,
    "TOWN",
  ],
  [/^(?:gemeinde|inselgemeinde|einheitsgemeinde|flecken)$/, "MUNICIPALITY"],
  [/^samtgemeinde$/, "SAMTGEMEINDE"],
  [/^region$/, "REGION"],
];

/** A word that says what kind of place follows, with the small words after it. */
function markerAt(keys: readonly string[], at: number): { kind: Marker; length: number } | null {
  const kind = MARKERS.find(([pattern]) => pattern.test(keys[at] ?? ""))?.[1];
  if (!kind) return null;
  let length = 1;
  while (SMALL_WORDS.has(keys[at + length] ?? "")) length++;
  return { kind, length };
}

const SMALL_WORDS: ReadonlySet<string> = new Set("der des die im in fuer den e v ev".split(" "));

interface Token {
  text: string;
  key: string;
  before: string;
  after: string;
}

const MOST_WORDS = 4;

function mentionAt(
  index: PlaceIndex,
  tokens: readonly Token[],
  at: number,
  marker: Marker | null,
): { mention: Mention; length: number } | null {
  const first = tokens[at];
  if (!first || !/^\p{Lu}/u.test(first.text)) return null;
  for (let length = Math.min(MOST_WORDS, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length);
    const last = words.at(-1);
    if (!last || !/^[\p{Lu}\d]/u.test(last.text)) continue;
    const candidates = named(
      index,
      words.map(({ key }) => key),
      marker,
      tokens[at + length]?.key,
    );
    if (!candidates) continue;
    const joined =
      first.before === "-" || (last.after === "-" && BELONGS.test(tokens[at + length]?.key ?? ""));
    return { mention: { ...candidates, sure: candidates.sure && !joined }, length };
  }
  return null;
}

/** What makes a place a part of another name: Lüneburg-Stiftung, Goslar-Haus. */
const BELONGS = /(?:stiftung|schule|haus|strasse|platz|gymnasium|apotheke|preis|allee|kolleg|verlag|reisen)$/;

function named(
  index: PlaceIndex,
  words: readonly string[],
  marker: Marker | null,
  next: string | undefined,
): Mention | null {
  const counties = exactly(index, index.countyNames, words);
  const places = exactly(index, index.places, words);
  const key = tableName(index, words.join(" "));
  const elsewhere = index.elsewhere.has(key);
  const mention = (found: readonly KnownPlace[], sure: boolean, ofCounty = false): Mention | null =>
    found.length > 0
      ? { candidates: found.map((one) => candidateOf(one, "ORGANISATION_NAME")), sure, ofCounty }
      : null;
  const rural = counties.filter(({ ags }) => index.counties.get(ags)?.type === "Landkreis");
  switch (marker) {
    case "COUNTY":
      return mention(rural, true, true) ?? former(index, key);
    case "DISTRICT_BODY": {
      const ofLand = next === "land" && rural.length > 0;
      if (ofLand) return mention(rural, true, true);
      return mention(counties, !elsewhere, rural.length > 0) ?? mention(places, false);
    }
    case "REGION": {
      const region = counties.filter(({ ags }) => index.counties.get(ags)?.type === "Region");
      return mention(region, true) ?? mention([...counties, ...places], false);
    }
    case "TOWN":
      return mention(ofKinds(places, ["TOWN"]), !elsewhere);
    case "SAMTGEMEINDE":
      return mention(ofKinds(places, ["SAMTGEMEINDE"]), true);
    case "MUNICIPALITY":
      return mention(ofKinds(places, ["MUNICIPALITY", "TOWN"]), !elsewhere);
    default: {
      if (index.commonWords.has(key)) return words.length > 1 ? mention(places, false) : null;
      const towns = ofKinds(places, ["TOWN"]);
      if (towns.length > 0) return mention(places, !elsewhere && (next !== "land" || rural.length === 0));
      if (places.length > 0) return mention(places, !elsewhere && index.telling.has(key));
      return mention(counties, !elsewhere);
    }
  }
}

function former(index: PlaceIndex, key: string): Mention | null {
  const counties = index.formerCounties.get(key);
  return counties
    ? {
        candidates: countyCandidates(index, counties, "ORGANISATION_NAME"),
        sure: counties.length === 1,
        ofCounty: true,
      }
    : null;
}

function exactly(
  index: PlaceIndex,
  names: ReadonlyMap<string, readonly KnownPlace[]>,
  words: readonly string[],
): readonly KnownPlace[] {
  const { found, rest } = placesOf(index, names, words);
  return rest.length === 0 ? found : [];
}

function ofKinds(places: readonly KnownPlace[], kinds: readonly KnownPlace["kind"][]): KnownPlace[] {
  return places.filter(({ kind }) => kinds.includes(kind));
}
