import type { WriteTransaction } from "../store/store.ts";

/** Degrees; both null where there is no county. */
export interface Point {
  latitude: number | null;
  longitude: number | null;
}

/** The point of a place: of the municipality where the name is exactly one of the county's, else of the county. */
export async function pointOfPlace(
  run: WriteTransaction["run"],
  place: string | null,
  county: string | null,
): Promise<Point> {
  const [point] = await run<Point>(POINT_OF_PLACE, { place: place ?? "", county });
  return point ?? { latitude: null, longitude: null };
}

const POINT_OF_PLACE = `
MATCH (county:Region {id: $county})
WITH county, COLLECT {
  MATCH (m:Municipality {name: $place})-[:PART_OF]->(county)
  RETURN {latitude: m.latitude, longitude: m.longitude}
} AS exact
RETURN CASE WHEN size(exact) = 1 THEN exact[0].latitude ELSE county.latitude END AS latitude,
  CASE WHEN size(exact) = 1 THEN exact[0].longitude ELSE county.longitude END AS longitude`;
