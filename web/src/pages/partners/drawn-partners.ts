import { contains } from "../../map/extent.ts";
import { type Extent, project } from "../../map/projection.ts";

interface Placed {
  latitude?: number | null;
  longitude?: number | null;
}

/** Partners with their place in the plane of the map, where that lies in its part; the others are counted. */
export function drawnPartners<One extends Placed>(partners: readonly One[], extent: Extent) {
  const placed = partners.flatMap((partner) =>
    typeof partner.latitude === "number" && typeof partner.longitude === "number"
      ? [{ ...partner, ...project(partner.longitude, partner.latitude) }]
      : [],
  );
  const shown = placed.filter((point) => contains(extent, point));
  return {
    shown,
    withoutPlace: partners.length - placed.length,
    elsewhere: placed.length - shown.length,
  };
}
