import type { PlaceTables } from "../analysis/places/place-tables.ts";
import type { Store } from "../store/store.ts";

/** All counties, municipalities and other names of places, for `placeIndex` of analysis/places. */
export async function readPlaceTables(store: Store): Promise<PlaceTables> {
  const [tables] = await store.read<PlaceTables>(PLACE_TABLES);
  return tables ?? { counties: [], municipalities: [], placeNames: [] };
}

export const PLACE_TABLES = `
RETURN
  COLLECT {
    MATCH (c:County)
    RETURN {ags: c.id, name: c.name, type: c.type, seat: c.seat} ORDER BY c.id
  } AS counties,
  COLLECT {
    MATCH (m:Municipality)-[:PART_OF]->(c:County)
    RETURN {key: m.key, county: c.id, name: m.name, type: m.type} ORDER BY m.key
  } AS municipalities,
  COLLECT {
    MATCH (n:PlaceName)
    RETURN n {.name, .sense, .counties, .municipality, .postcodes} ORDER BY n.id
  } AS placeNames`;
