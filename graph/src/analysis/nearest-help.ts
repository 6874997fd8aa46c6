/** A point on the earth, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

export interface Near<Value> {
  value: Value;
  kilometres: number;
}

/** The nearest few to a point, the nearest first; where two are as near, in the order they came. */
export function nearestTo<Value extends Point>(
  from: Point,
  values: readonly Value[],
  most: number,
): Near<Value>[] {
  return values
    .map((value) => ({ value, kilometres: kilometresBetween(from, value) }))
    .sort((left, right) => left.kilometres - right.kilometres)
    .slice(0, most);
}

const EARTH_RADIUS_KM = 6371;

/** As the crow flies, on a sphere (haversine): within half a per cent of the true distance. */
export function kilometresBetween(from: Point, to: Point): number {
  const radians = Math.PI / 180;
  const north = Math.sin(((to.latitude - from.latitude) * radians) / 2);
  const east = Math.sin(((to.longitude - from.longitude) * radians) / 2);
  const shrink = Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(north ** 2 + shrink * east ** 2));
}
