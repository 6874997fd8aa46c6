import { comparePartners } from "../analysis/matching/compare-partners.ts";
import type { Body, KnownPartner } from "../analysis/matching/partners.ts";
import { type PlaceIndex, placeIndex } from "../analysis/places/place-index.ts";
import { foldWord } from "../model/words.ts";
import type { Store } from "../store/store.ts";
import { readPlaceTables } from "./place-tables.ts";

export interface PossibleDuplicate {
  id: string;
  /** 0 to 1: how alike they are. */
  score: number;
}

/** Partners on record that the one described may be, the likeliest first; at most five. */
export async function possibleDuplicates(store: Store, body: Body): Promise<PossibleDuplicate[]> {
  const words = (body.name.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord).filter(({ length }) => length > 1);
  if (words.length === 0) return [];
  const [places, likely] = await Promise.all([
    placesOf(store),
    store.read<KnownPartner>(LIKELY, { query: words.map((word) => `${word}~1`).join(" OR ") }),
  ]);
  return likely
    .map((partner) => ({ id: partner.id, ...comparePartners(places, body, partner) }))
    .filter(({ verdict }) => verdict !== "different")
    .sort((left, right) => right.score - left.score)
    .slice(0, 5)
    .map(({ id, score }) => ({ id, score }));
}

/** Counties and municipalities are loaded once and do not change while the program runs. */
const known = new WeakMap<Store, Promise<PlaceIndex>>();

function placesOf(store: Store): Promise<PlaceIndex> {
  const places = known.get(store) ?? readPlaceTables(store).then(placeIndex);
  known.set(store, places);
  places.catch(() => known.delete(store));
  return places;
}

export const LIKELY = `
CALL db.index.fulltext.queryNodes('searchWords', $query, {limit: 100}) YIELD node, score
WHERE node:Partner
WITH node AS p, score ORDER BY score DESC LIMIT 40
RETURN p.id AS id, p.name AS name, p.otherNames AS otherNames, p.place AS place, p.website AS website, p.email AS email,
  head(COLLECT { MATCH (p)-[:BASED_IN]->(r:Region) RETURN r.id }) AS regionAgs`;
