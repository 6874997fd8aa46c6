import { bareKey, CONNECTORS, placeKey, splitName, standsFor } from "./place-keys.ts";
import type { PlaceNameRow, PlaceTables } from "./place-tables.ts";

/** A place in the state that a name can stand for. */
export interface KnownPlace {
  ags: string;
  /** Key of the municipality; null for a county. */
  municipality: string | null;
  name: string;
  kind: "COUNTY" | "TOWN" | "MUNICIPALITY" | "SAMTGEMEINDE" | "PART";
  /** What may follow the name: `Luhe` of Winsen (Luhe). */
  addition: readonly string[];
  /** A town that is a county or the seat of one: known without its county. */
  central: boolean;
}

/** What the tables say, by the names as `placeKey` writes them. */
export interface PlaceIndex {
  counties: ReadonlyMap<string, { name: string; type: string }>;
  /** Counties and independent towns, without `Landkreis`, `Region`. */
  countyNames: ReadonlyMap<string, readonly KnownPlace[]>;
  /** Municipalities and their parts. */
  places: ReadonlyMap<string, readonly KnownPlace[]>;
  formerCounties: ReadonlyMap<string, readonly string[]>;
  landscapes: ReadonlyMap<string, readonly string[]>;
  /** Codes of number plates; without a county for those outside the state. */
  plates: ReadonlyMap<string, readonly string[]>;
  /** Well known outside the state: the beginnings of its postcodes, where known. */
  elsewhere: ReadonlyMap<string, readonly string[]>;
  commonWords: ReadonlySet<string>;
  telling: ReadonlySet<string>;
  /** Names of counties, towns and well-known places without umlauts; null where two become one. */
  bare: ReadonlyMap<string, string | null>;
}

/** Builds what `resolvePlace` looks up in; once for a whole list. */
export function placeIndex({ counties, municipalities, placeNames }: PlaceTables): PlaceIndex {
  const seats = new Set(counties.flatMap(({ ags, seat }) => (seat ? [`${ags} ${seat}`] : [])));
  const countyNames = grouped(
    counties.map(({ ags, name }): [string, KnownPlace] => {
      const { base, addition } = splitName(name.replace(/^(?:Landkreis|Region) /, ""));
      return [base, { ags, municipality: null, name, kind: "COUNTY", addition, central: true }];
    }),
  );
  const byKey = new Map(municipalities.map((row) => [row.key, row]));
  const parts = ofSense(placeNames, "PART").flatMap(({ name, municipality }): [string, KnownPlace][] => {
    const whole = municipality === null ? undefined : byKey.get(municipality);
    if (!whole) return [];
    const { base, addition } = splitName(name);
    return [
      [base, { ags: whole.county, municipality: whole.key, name, kind: "PART", addition, central: false }],
    ];
  });
  const places = grouped([
    ...municipalities.map(({ key, county, name, type }): [string, KnownPlace] => {
      const { base, addition } = splitName(name);
      const kind = type === "Stadt" ? "TOWN" : type === "Samtgemeinde" ? "SAMTGEMEINDE" : "MUNICIPALITY";
      const central = seats.has(`${county} ${name}`);
      return [base, { ags: county, municipality: key, name, kind, addition, central }];
    }),
    ...parts,
  ]);
  const formerCounties = namedBy(ofSense(placeNames, "FORMER_COUNTY"), ({ counties }) => counties);
  const landscapes = namedBy(ofSense(placeNames, "LANDSCAPE"), ({ counties }) => counties);
  const elsewhere = namedBy(ofSense(placeNames, "ELSEWHERE"), ({ postcodes }) => postcodes);
  return {
    counties: new Map(counties.map(({ ags, name, type }) => [ags, { name, type }])),
    countyNames,
    places,
    formerCounties,
    landscapes,
    elsewhere,
    plates: namedBy(ofSense(placeNames, "PLATE"), ({ counties }) => counties),
    commonWords: new Set(ofSense(placeNames, "COMMON_WORD").map(({ name }) => placeKey(name))),
    telling: new Set(ofSense(placeNames, "TELLING").map(({ name }) => placeKey(name))),
    bare: bareNames([countyNames, townsOf(places), formerCounties, landscapes, elsewhere]),
  };
}

/** The name as the tables have it: itself, or the only one that it is without umlauts. */
export function tableName(index: PlaceIndex, key: string): string {
  const { countyNames, places, formerCounties, landscapes, elsewhere } = index;
  if ([countyNames, places, formerCounties, landscapes, elsewhere].some((names) => names.has(key)))
    return key;
  return index.bare.get(key) ?? key;
}

/**
 * The places that the words name, the longest name first; what follows has to be the addition that tells one
 * from another. `rest` holds what follows where it fits none of them.
 */
export function placesOf(
  index: PlaceIndex,
  names: ReadonlyMap<string, readonly KnownPlace[]>,
  words: readonly string[],
): { found: readonly KnownPlace[]; rest: readonly string[]; base: string } {
  for (let length = words.length; length > 0; length--) {
    const base = tableName(index, words.slice(0, length).join(" "));
    const places = names.get(base);
    if (!places) continue;
    const rest = words.slice(length).filter((word) => !CONNECTORS.has(word) && !OF_THE_STATE.has(word));
    if (rest.length === 0) return { found: places, rest, base };
    const fitting = places.filter(({ addition }) => standsFor(rest, addition));
    return fitting.length > 0 ? { found: fitting, rest: [], base } : { found: places, rest, base };
  }
  return { found: [], rest: [], base: "" };
}

const OF_THE_STATE: ReadonlySet<string> = new Set([
  "niedersachsen",
  "nds",
  "deutschland",
  "germany",
  "ostfriesland",
  "ostfr",
]);

function ofSense(rows: readonly PlaceNameRow[], sense: PlaceNameRow["sense"]): PlaceNameRow[] {
  return rows.filter((row) => row.sense === sense);
}

function namedBy(
  rows: readonly PlaceNameRow[],
  value: (row: PlaceNameRow) => readonly string[],
): Map<string, readonly string[]> {
  return new Map(rows.map((row) => [placeKey(row.name), value(row)]));
}

function grouped(entries: readonly [string, KnownPlace][]): Map<string, KnownPlace[]> {
  const groups = new Map<string, KnownPlace[]>();
  for (const [base, place] of entries) groups.set(base, [...(groups.get(base) ?? []), place]);
  return groups;
}

/** Villages are left out: Borssum is a part of Emden, and no Börßum. */
function townsOf(places: ReadonlyMap<string, readonly KnownPlace[]>): Map<string, readonly KnownPlace[]> {
  return new Map([...places].filter(([, named]) => named.some(({ kind }) => kind === "TOWN")));
}

function bareNames(tables: readonly ReadonlyMap<string, unknown>[]): Map<string, string | null> {
  const names = new Set(tables.flatMap((table) => [...table.keys()]));
  const bare = new Map<string, string | null>();
  for (const name of names) {
    const without = bareKey(name);
    bare.set(without, bare.has(without) ? null : name);
  }
  return bare;
}
