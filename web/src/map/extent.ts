import { type Extent, MAP_SIZE, project } from "./projection.ts";

const MARGIN = 12;

/** The whole state with a margin. */
export const WHOLE_STATE: Extent = {
  left: -MARGIN,
  top: -MARGIN,
  right: MAP_SIZE.width + MARGIN,
  bottom: MAP_SIZE.height + MARGIN,
};

/** The smallest rectangle around all of these. */
export function around(extents: readonly Extent[]): Extent {
  return {
    left: Math.min(...extents.map(({ left }) => left)),
    top: Math.min(...extents.map(({ top }) => top)),
    right: Math.max(...extents.map(({ right }) => right)),
    bottom: Math.max(...extents.map(({ bottom }) => bottom)),
  };
}

/** The same with a margin and in the proportions of the whole map, so that zooming does not move what stands below it. */
export function framed(extent: Extent): Extent {
  const proportion = (WHOLE_STATE.right - WHOLE_STATE.left) / (WHOLE_STATE.bottom - WHOLE_STATE.top);
  const [wide, tall] = [(extent.right - extent.left) * 1.12, (extent.bottom - extent.top) * 1.12];
  const width = Math.max(wide, tall * proportion);
  const height = width / proportion;
  const middle = { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 };
  return {
    left: middle.x - width / 2,
    top: middle.y - height / 2,
    right: middle.x + width / 2,
    bottom: middle.y + height / 2,
  };
}

/** Kilometres a degree of latitude. */
const KM_A_DEGREE = 111.2;

/** A circle of so many kilometres around a place, in the plane; Mercator keeps small circles round. */
export function circleAround(longitude: number, latitude: number, km: number) {
  const centre = project(longitude, latitude);
  const radius = centre.y - project(longitude, latitude + km / KM_A_DEGREE).y;
  return { ...centre, radius };
}

/** What a circle covers. */
export function extentOf({ x, y, radius }: { x: number; y: number; radius: number }): Extent {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Whether a point lies in a rectangle. */
export function contains(extent: Extent, { x, y }: { x: number; y: number }): boolean {
  return x >= extent.left && x <= extent.right && y >= extent.top && y <= extent.bottom;
}
