import { foldWord } from "../model/words.ts";
import type { Store } from "../store/store.ts";
import type { RegionShape } from "./shapes.ts";

/** A municipality or a county by its name: somewhere to measure from. */
export interface PlaceShape {
  id: string;
  name: string;
  /** `Stadt`, `Gemeinde`, `Landkreis` and so on; null where the table has none. */
  type: string | null;
  county: RegionShape;
  latitude: number;
  longitude: number;
}

/** Places of this name, or else those whose name begins so, the most certain first: more than one means that one has to be chosen. */
export async function placesNamed(store: Store, name: string): Promise<PlaceShape[]> {
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
  if (words.length === 0) return [];
  const rows = await store.read<{ place: PlaceShape }>(PLACES_NAMED, {
    query: words.map((word) => `${word}*`).join(" AND "),
    name: words.join(" "),
  });
  return rows.map(({ place }) => place);
}

/** Undefined where there is none. */
export async function placeById(store: Store, id: string): Promise<PlaceShape | undefined> {
  const [row] = await store.read<{ place: PlaceShape }>(PLACE_BY_ID, { id });
  return row?.place;
}

export const PLACES_NAMED = `
CALL db.index.fulltext.queryNodes('searchWords', $query, {limit: 50}) YIELD node
WHERE node:Municipality OR (node:County AND NOT node.type = 'Kreisfreie Stadt')
MATCH (county:County) WHERE county = node OR EXISTS { (node)-[:PART_OF]->(county) }
WITH node, county, CASE WHEN node.searchWords = $name OR toLower(node.name) = $name THEN 0 ELSE 1 END AS off
ORDER BY off, node:County DESC, node.name, county.name
LIMIT 20
RETURN {
  id: node.id, name: node.name, type: node.type, latitude: node.latitude, longitude: node.longitude,
  county: county {.id, .name, .shortName, .level, .type, .seat, .latitude, .longitude, .population, .area}
} AS place`;

export const PLACE_BY_ID = `
CALL () {
  MATCH (node:Municipality {id: $id}) RETURN node
  UNION
  MATCH (node:Region {id: $id}) WHERE node.latitude IS NOT NULL RETURN node
}
OPTIONAL MATCH (node)-[:PART_OF]->(above:County)
WITH node, coalesce(above, node) AS county
RETURN {
  id: node.id, name: node.name, type: node.type, latitude: node.latitude, longitude: node.longitude,
  county: county {.id, .name, .shortName, .level, .type, .seat, .latitude, .longitude, .population, .area}
} AS place`;
