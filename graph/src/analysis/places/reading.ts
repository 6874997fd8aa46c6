import type { KnownPlace, PlaceIndex } from "./place-index.ts";

/** What a candidate rests on. */
export type PlaceBasis =
  | "KEY"
  | "COUNTY_NAME"
  | "FORMER_COUNTY"
  | "LANDSCAPE"
  | "NUMBER_PLATE"
  | "MUNICIPALITY"
  | "SAMTGEMEINDE"
  | "PART"
  | "SPELLING"
  | "ORGANISATION_NAME";

export interface PlaceCandidate {
  /** AGS of the county. */
  ags: string;
  /** Key of the municipality, where it is known. */
  municipality: string | null;
  /** What it is called in the tables. */
  name: string;
  basis: PlaceBasis;
}

/** What one cell says of a place. */
export interface PlaceReading {
  candidates: readonly PlaceCandidate[];
  /** Why even a single candidate has to be asked about. */
  doubt: "ELSEWHERE" | "UNSURE" | null;
  /** A place outside the state that the cell names, or could name; with the beginnings of its postcodes. */
  elsewhere: { name: string; postcodes: readonly string[] } | null;
}

export const NO_READING: PlaceReading = { candidates: [], doubt: null, elsewhere: null };

export function reading(
  candidates: readonly PlaceCandidate[],
  doubt: PlaceReading["doubt"] = null,
): PlaceReading {
  return { candidates: distinct(candidates), doubt, elsewhere: null };
}

export function candidateOf(place: KnownPlace, basis?: PlaceBasis): PlaceCandidate {
  const { ags, municipality, name, kind } = place;
  return { ags, municipality, name, basis: basis ?? BASES[kind] };
}

export function countyCandidates(
  index: PlaceIndex,
  counties: readonly string[],
  basis: PlaceBasis,
): PlaceCandidate[] {
  return counties.map((ags) => ({
    ags,
    municipality: null,
    name: index.counties.get(ags)?.name ?? ags,
    basis,
  }));
}

/** How many counties the candidates lie in. */
export function countiesOf(candidates: readonly PlaceCandidate[]): string[] {
  return [...new Set(candidates.map(({ ags }) => ags))];
}

const BASES = {
  COUNTY: "COUNTY_NAME",
  TOWN: "MUNICIPALITY",
  MUNICIPALITY: "MUNICIPALITY",
  SAMTGEMEINDE: "SAMTGEMEINDE",
  PART: "PART",
} as const;

function distinct(candidates: readonly PlaceCandidate[]): PlaceCandidate[] {
  return [...new Map(candidates.map((one) => [`${one.ags} ${one.municipality}`, one])).values()];
}
