import { countyOfKey } from "./county-keys.ts";
import { type KnownPlace, type PlaceIndex, placesOf, tableName } from "./place-index.ts";
import { isOneLetterOff, placeKey, placeWords } from "./place-keys.ts";
import { candidateOf, countyCandidates, NO_READING, type PlaceReading, reading } from "./reading.ts";

/** What words around a name say of its kind. */
const KINDS: Readonly<Record<string, "COUNTY" | "TOWN" | "REGION" | "VAGUE">> = Object.fromEntries([
  ..."landkreis landkreises landkreise lkr lk kreis kreises kr landkr district county"
    .split(" ")
    .map((word) => [word, "COUNTY"]),
  ..."stadt kreisfreie kreisfrei kreisfr kfs krfr stadtkreis stadtkreises sk hansestadt landeshauptstadt universitatsstadt universitaetsstadt city"
    .split(" ")
    .map((word) => [word, "TOWN"]),
  ..."region reg".split(" ").map((word) => [word, "REGION"]),
  ..."raum grossraum umland umgebung metropolregion bereich bezirk".split(" ").map((word) => [word, "VAGUE"]),
]);

/** Words that say nothing about which county it is. */
const EMPTY: ReadonlySet<string> = new Set(
  "der des die und u of the niedersachsen nds ni deutschland".split(" "),
);

/** What the cell of a county's column says: a key, a number plate, a county's name in any dress, today's or a former one. */
export function readCounty(index: PlaceIndex, cell: string): PlaceReading {
  const text = cell.trim();
  const digits = text.match(/(?<!\d)\d{3,12}(?!\d)/gu) ?? [];
  const keyed = digits.flatMap((one) => countyOfKey(one, index.counties) ?? []);
  const letters = text.replace(/\d+/gu, " ").trim();
  const named = /\p{L}/u.test(letters) ? readCountyName(index, letters) : NO_READING;
  if (keyed.length === 0) return named;
  const byKey = reading(countyCandidates(index, keyed, "KEY"));
  if (named.candidates.length === 0) return named.elsewhere ? { ...byKey, doubt: "UNSURE" } : byKey;
  const both = byKey.candidates.filter(({ ags }) => named.candidates.some((one) => one.ags === ags));
  return both.length > 0 ? reading(both) : reading([...byKey.candidates, ...named.candidates], "UNSURE");
}

function readCountyName(index: PlaceIndex, text: string): PlaceReading {
  return (
    plateReading(index, text) ??
    wholeReading(index, text) ??
    partsReading(index, text) ??
    nearReading(index, text) ??
    NO_READING
  );
}

function plateReading(index: PlaceIndex, text: string): PlaceReading | null {
  const code = text.replace(/^kennzeichen\s*:?/iu, "").trim();
  if (!/^\p{L}{1,4}$/u.test(code)) return null;
  const counties = index.plates.get(placeKey(code));
  if (!counties) return null;
  if (counties.length === 0) return { ...NO_READING, elsewhere: { name: code.toUpperCase(), postcodes: [] } };
  return reading(countyCandidates(index, counties, "NUMBER_PLATE"));
}

/** The whole cell as one county; null where it names none. */
function wholeReading(index: PlaceIndex, text: string): PlaceReading | null {
  const words = placeWords(text).filter((word) => !EMPTY.has(word));
  const whole = tableName(index, words.join(" "));
  const landscape = index.landscapes.get(whole);
  if (landscape) return reading(countyCandidates(index, landscape, "LANDSCAPE"));
  const { kinds, core } = kindsAndCore(words);
  const [first, ...others] = core;
  if (first === undefined) return null;
  const plates = kinds.size === 1 && others.length === 0 ? index.plates.get(first) : undefined;
  if (plates) return plateOfKind(index, plates, kinds);
  const county = placesOf(index, index.countyNames, core);
  const certain = county.rest.length === 0 ? county.found : [];
  const former = index.formerCounties.get(tableName(index, core.join(" ")));
  if (kinds.has("COUNTY") && kinds.has("TOWN"))
    return certain.length > 0 ? reading(certain.map((one) => candidateOf(one))) : null;
  if (kinds.has("COUNTY")) return asCounty(index, certain, former, core);
  const town = placesOf(index, index.places, core);
  const towns = town.rest.length === 0 ? town.found : [];
  if (kinds.has("TOWN")) return asTown(index, towns, town.base);
  if (kinds.has("VAGUE")) return unsure([...certain, ...towns]);
  if (kinds.has("REGION")) {
    const region = certain.filter(({ ags }) => index.counties.get(ags)?.type === "Region");
    return region.length > 0
      ? reading(region.map((one) => candidateOf(one)))
      : unsure([...certain, ...towns]);
  }
  if (certain.length > 0) return reading(certain.map((one) => candidateOf(one)));
  if (!former) return null;
  const then = countyCandidates(index, former, "FORMER_COUNTY");
  return reading([...then, ...towns.map((one) => candidateOf(one))]);
}

/** `LK OL`, `Stadt OS`. */
function plateOfKind(
  index: PlaceIndex,
  counties: readonly string[],
  kinds: ReadonlySet<string>,
): PlaceReading | null {
  const type = kinds.has("COUNTY") ? "Landkreis" : kinds.has("TOWN") ? "Kreisfreie Stadt" : "Region";
  const fitting = counties.filter((ags) => index.counties.get(ags)?.type === type);
  return fitting.length > 0 ? reading(countyCandidates(index, fitting, "NUMBER_PLATE")) : null;
}

function asCounty(
  index: PlaceIndex,
  named: readonly KnownPlace[],
  former: readonly string[] | undefined,
  core: readonly string[],
): PlaceReading | null {
  const rural = named.filter(({ ags }) => index.counties.get(ags)?.type === "Landkreis");
  if (rural.length > 0) return reading(rural.map((one) => candidateOf(one)));
  if (former) return reading(countyCandidates(index, former, "FORMER_COUNTY"));
  const { found, rest } = placesOf(index, index.places, core);
  return unsure([...named, ...(rest.length === 0 ? found : [])]);
}

function asTown(index: PlaceIndex, found: readonly KnownPlace[], base: string): PlaceReading | null {
  const towns = found.filter(({ kind }) => kind === "TOWN");
  if (towns.length === 0) return unsure(found);
  const elsewhere = index.elsewhere.get(base);
  const candidates = towns.map((one) => candidateOf(one));
  return elsewhere
    ? { candidates, doubt: "ELSEWHERE", elsewhere: { name: base, postcodes: elsewhere } }
    : reading(candidates);
}

/** Several counties in one cell, or one with something beside it: `Celle / Gifhorn`, `OL, WST`. */
function partsReading(index: PlaceIndex, text: string): PlaceReading | null {
  const parts = text.split(/[/,;|+&()]|\s+(?:und|u\.)\s+/u).filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2) return null;
  const readings = parts.flatMap(
    (part) => plateReading(index, part.trim()) ?? wholeReading(index, part) ?? [],
  );
  const candidates = readings.flatMap((one) => one.candidates);
  if (candidates.length === 0) return null;
  const common = candidates.filter(({ ags }) =>
    readings.every((one) => one.candidates.some((other) => other.ags === ags)),
  );
  if (readings.length === parts.length && common.length > 0) return reading(common);
  const sure =
    readings.length === parts.length && readings.every(({ doubt, elsewhere }) => !doubt && !elsewhere);
  return reading(candidates, sure ? null : "UNSURE");
}

/** A county's name with one letter wrong; sure where the name is long and no other is as near. */
function nearReading(index: PlaceIndex, text: string): PlaceReading | null {
  const { kinds, core } = kindsAndCore(placeWords(text).filter((word) => !EMPTY.has(word)));
  const typed = core.join(" ");
  if (typed.length < 5 || index.elsewhere.has(typed) || index.places.has(tableName(index, typed)))
    return null;
  const near = [...index.countyNames].filter(([name]) => name.length >= 5 && isOneLetterOff(typed, name));
  const [[name, places] = ["", []], ...others] = near;
  if (name === "") return null;
  const fitting = [...places, ...others.flatMap(([, more]) => more)].filter(
    ({ ags }) => !kinds.has("COUNTY") || index.counties.get(ags)?.type === "Landkreis",
  );
  const sure = others.length === 0 && name.length >= 8 && kinds.size < 2;
  return reading(
    fitting.map((one) => candidateOf(one, "SPELLING")),
    sure ? null : "UNSURE",
  );
}

function kindsAndCore(words: readonly string[]): { kinds: Set<string>; core: string[] } {
  const kinds = new Set(words.flatMap((word) => (Object.hasOwn(KINDS, word) ? (KINDS[word] ?? []) : [])));
  const core = words.filter((word) => !Object.hasOwn(KINDS, word));
  if (core.length > 1 && core.at(-1) === "land") {
    kinds.add("COUNTY");
    core.pop();
  }
  return { kinds, core };
}

function unsure(places: readonly KnownPlace[]): PlaceReading | null {
  return places.length > 0
    ? reading(
        places.map((one) => candidateOf(one)),
        "UNSURE",
      )
    : null;
}
