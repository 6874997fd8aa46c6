import { COUNTY_OUTLINES, type Extent } from "./projection.ts";

interface CountyNamesProps {
  scale: number;
  extent: Extent;
  /** What no name may lie under. */
  covered: readonly Extent[];
}

const LETTER = 12;
const LINE = 16;

/** Names for orientation, in letters of the same size however near one is; the larger counties first, none over another. */
export function CountyNames({ scale, extent, covered }: CountyNamesProps) {
  const taken = [...covered];
  const named = BY_SIZE.filter(({ name, centre: { x, y } }) => {
    const half = (name.length * LETTER * 0.3) / scale;
    const box = { left: x - half, right: x + half, top: y - LINE / scale, bottom: y + LINE / 3 / scale };
    const free = inside(box, extent) && !taken.some((other) => meets(box, other));
    if (free) taken.push(box);
    return free;
  });
  return named.map(({ id, name, centre }) => (
    <text key={id} className="name" x={centre.x} y={centre.y} style={{ fontSize: LETTER / scale }}>
      {name}
    </text>
  ));
}

const BY_SIZE = [...COUNTY_OUTLINES].sort((left, right) => size(right.extent) - size(left.extent));

function size({ left, right, top, bottom }: Extent): number {
  return (right - left) * (bottom - top);
}

function inside(box: Extent, extent: Extent): boolean {
  return (
    box.left > extent.left && box.right < extent.right && box.top > extent.top && box.bottom < extent.bottom
  );
}

function meets(one: Extent, other: Extent): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
