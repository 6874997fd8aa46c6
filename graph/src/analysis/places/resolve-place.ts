import { canHavePostcode, postcodeIn } from "./county-keys.ts";
import type { PlaceIndex } from "./place-index.ts";
import { readCounty } from "./read-county.ts";
import { countiesInName, readName } from "./read-name.ts";
import { readPlace } from "./read-place.ts";
import {
  countiesOf,
  NO_READING,
  type PlaceBasis,
  type PlaceCandidate,
  type PlaceReading,
} from "./reading.ts";

/** What a row says of its place, as it stands in the cells. */
export interface PlaceQuestion {
  /** The cell of a county's column: AGS, name, number plate. */
  region?: string | null;
  /** The cell of a place's column. */
  place?: string | null;
  postcode?: string | null;
  /** The organisation's name: only asked where neither region nor place says anything. */
  name?: string | null;
}

export type PlaceAnswer =
  | { state: "county"; ags: string; municipality: string | null; basis: PlaceBasis }
  /** A person has to choose; the likeliest come first. */
  | { state: "ask"; candidates: readonly PlaceCandidate[] }
  | { state: "outside"; place: string }
  | { state: "unknown" };

/** The county that a row belongs to; asked wherever more than one could be meant, for a question beats a wrong county. */
export function resolvePlace(index: PlaceIndex, asked: PlaceQuestion): PlaceAnswer {
  const region = asked.region?.trim() ? readCellOfCounty(index, asked.region) : NO_READING;
  const place = asked.place?.trim() ? readPlace(index, asked.place) : NO_READING;
  const name = asked.name?.trim() ?? "";
  const stated = together(region, place);
  const says = isEmpty(stated) ? readName(index, name) : besideName(stated, countiesInName(index, name));
  return answer(byPostcode(says, postcodeOf(asked)));
}

/** In a column of counties also towns stand, which tell the county as well. */
function readCellOfCounty(index: PlaceIndex, cell: string): PlaceReading {
  const county = readCounty(index, cell);
  if (county.candidates.length > 0 || county.elsewhere) {
    return county.doubt === null ? county : better(county, readPlace(index, cell));
  }
  return readPlace(index, cell);
}

/** A town that is surely read, where the reading as a county leaves a doubt. */
function better(county: PlaceReading, place: PlaceReading): PlaceReading {
  const [ags, ...others] = countiesOf(place.candidates);
  const [meant, ...more] = countiesOf(county.candidates);
  const confirmed = others.length === 0 && more.length === 0 && ags === meant;
  return confirmed && place.doubt === null ? place : county;
}

function isEmpty({ candidates, elsewhere }: PlaceReading): boolean {
  return candidates.length === 0 && elsewhere === null;
}

/** Both cells as one: what they share, or, where they contradict each other, all of it with doubt. */
function together(region: PlaceReading, place: PlaceReading): PlaceReading {
  if (isEmpty(region)) return place;
  if (isEmpty(place)) return region;
  const counties = countiesOf(region.candidates);
  const shared = place.candidates.filter(({ ags }) => counties.includes(ags));
  const contradicting = { candidates: [...place.candidates, ...region.candidates], doubt: "UNSURE" as const };
  if (shared.length > 0) return { candidates: shared, doubt: bothUnsure(region, place), elsewhere: null };
  if (place.candidates.length > 0 && region.candidates.length > 0)
    return { ...contradicting, elsewhere: null };
  // One of them names a place outside the state only.
  if (region.candidates.length === 0 && place.doubt !== "ELSEWHERE" && place.candidates.length > 0)
    return { ...contradicting, elsewhere: null };
  if (place.candidates.length === 0 && region.candidates.length > 0)
    return { ...contradicting, elsewhere: null };
  return { ...NO_READING, elsewhere: region.elsewhere ?? place.elsewhere };
}

function bothUnsure(region: PlaceReading, place: PlaceReading): PlaceReading["doubt"] {
  return region.doubt === "UNSURE" && place.doubt === "UNSURE" ? "UNSURE" : null;
}

/** A name that speaks of a county chooses among several; against one that is named alike it makes the town doubtful. */
function besideName(stated: PlaceReading, inName: readonly PlaceCandidate[]): PlaceReading {
  if (inName.length === 0) return stated;
  const counties = countiesOf(stated.candidates);
  const named = countiesOf(inName);
  if (counties.length > 1) {
    const shared = stated.candidates.filter(({ ags }) => named.includes(ags));
    return countiesOf(shared).length === 1 ? { candidates: shared, doubt: null, elsewhere: null } : stated;
  }
  const [only] = counties;
  const twin = only === undefined ? undefined : TWINS[only];
  return twin && named.includes(twin) && !named.includes(only ?? "")
    ? { candidates: [...stated.candidates, ...inName], doubt: "UNSURE", elsewhere: null }
    : stated;
}

/** Towns and the counties of the same name around them, in which bodies of the county have their seat or their name. */
const TWINS: Readonly<Record<string, string>> = {
  "03403": "03458",
  "03404": "03459",
  "03458": "03403",
  "03459": "03404",
};

function postcodeOf({ postcode, place, region }: PlaceQuestion): string | null {
  const inRegion = postcodeIn(region ?? "");
  // What begins with 03 there is the key of a county.
  return (
    postcodeIn(postcode ?? "") ?? postcodeIn(place ?? "") ?? (inRegion?.startsWith("03") ? null : inRegion)
  );
}

/** A postcode only rules out. */
function byPostcode(stated: PlaceReading, postcode: string | null): PlaceReading {
  if (postcode === null || isEmpty(stated)) return stated;
  const { candidates, doubt, elsewhere } = stated;
  const possible = candidates.filter(({ ags }) => canHavePostcode(ags, postcode));
  const abroad = elsewhere?.postcodes.includes(postcode.slice(0, 2)) ?? false;
  if (candidates.length === 0) {
    const fits = abroad || elsewhere?.postcodes.length === 0;
    return fits ? stated : NO_READING;
  }
  if (possible.length === 0) return abroad ? { ...NO_READING, elsewhere } : { ...stated, doubt: "UNSURE" };
  const ruledOut = doubt === "ELSEWHERE" && elsewhere !== null && elsewhere.postcodes.length > 0 && !abroad;
  return { candidates: possible, doubt: ruledOut ? null : doubt, elsewhere };
}

function answer({ candidates, doubt, elsewhere }: PlaceReading): PlaceAnswer {
  const [first, ...others] = candidates;
  if (!first) return elsewhere ? { state: "outside", place: elsewhere.name } : { state: "unknown" };
  if (doubt !== null || others.some(({ ags }) => ags !== first.ags)) return { state: "ask", candidates };
  const alike = others.every(({ municipality }) => municipality === first.municipality);
  return {
    state: "county",
    ags: first.ags,
    municipality: alike ? first.municipality : null,
    basis: first.basis,
  };
}
