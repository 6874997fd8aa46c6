import { geoDistance } from "d3-geo";

const EARTH_RADIUS_KM = 6371;

interface Position {
  longitude: number;
  latitude: number;
}

/** Kilometres between two places as the crow flies. */
export function kilometresBetween(left: Position, right: Position): number {
  return geoDistance([left.longitude, left.latitude], [right.longitude, right.latitude]) * EARTH_RADIUS_KM;
}
