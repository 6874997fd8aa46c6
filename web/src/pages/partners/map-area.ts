import type { PartnersSearch } from "../../app/search-params.ts";
import { around, circleAround, extentOf, framed } from "../../map/extent.ts";
import { COUNTY_OUTLINES, type Extent } from "../../map/projection.ts";

interface Region {
  id: string;
  level: string;
  parent?: { id: string } | null;
}

/** The part of the map that a choice is about. */
export interface MapArea {
  extent: Extent;
  /** The AGS of the counties that were chosen, by themselves, by their district or as neighbours. */
  counties: readonly string[];
  circle: { x: number; y: number; radius: number } | undefined;
}

/** Where to look: at the regions chosen, else around the place; undefined where neither limits anything. */
export function mapArea(
  { regions: chosen = [], neighbours, km }: PartnersSearch,
  regions: readonly Region[],
  place: { longitude: number; latitude: number } | undefined,
): MapArea | undefined {
  const inRegion = (id: string): boolean =>
    chosen.includes(id) || regions.some((one) => one.id === id && one.parent && inRegion(one.parent.id));
  const besides = neighbours
    ? COUNTY_OUTLINES.filter(({ id }) => chosen.includes(id)).flatMap((county) => county.neighbours)
    : [];
  const counties = COUNTY_OUTLINES.filter(({ id }) => inRegion(id) || besides.includes(id));
  const circle = place && km ? circleAround(place.longitude, place.latitude, Number(km)) : undefined;
  const extents =
    counties.length > 0 ? counties.map(({ extent }) => extent) : circle ? [extentOf(circle)] : [];
  if (extents.length === 0) return undefined;
  return { extent: framed(around(extents)), counties: counties.map(({ id }) => id), circle };
}
