import type { Day } from "../model/dates.ts";
import type { Positions } from "./positions.ts";

export interface TimeLayoutInput {
  nodes: { id: string; firstSeen: Day | null; event: boolean }[];
  /** Where nodes stand among their neighbours; their height is kept as far as others leave room. */
  force: Positions;
}

const DAY_MS = 86_400_000;
/** Between two marks; a unit is a day from left to right, and as much from top to bottom. */
const SPACING = 26;
/** Marks of one day stand in so many rows before the next column begins. */
const MOST_ROWS = 40;

/**
 * x: the first day on record, in days since 1 January 1970, or a little later where one day brought more
 * than a column holds. y: as near to the height in the force layout as the marks before leave room, then stretched to fill the picture.
 * What has no day has no place here.
 */
export function timeLayout({ nodes, force }: TimeLayoutInput): Positions {
  const dated = nodes
    .flatMap(({ id, firstSeen, event }) =>
      firstSeen === null
        ? []
        : [{ id, event, day: dayNumber(firstSeen), home: Math.round((force.get(id)?.y ?? 0) / SPACING) }],
    )
    .sort(
      (left, right) =>
        left.day - right.day ||
        Number(right.event) - Number(left.event) ||
        Math.abs(left.home) - Math.abs(right.home) ||
        (left.id < right.id ? -1 : 1),
    );
  const rows = new Rows();
  const placed = dated.map(({ id, day, home }) => ({ id, ...rows.place(day, home) }));
  const stretch = stretchOf(placed);
  return new Map(placed.map(({ id, x, y }) => [id, { x, y: y * stretch }]));
}

/** Half as high as it is wide, so that few rows do not leave the picture empty. */
const HEIGHT_BY_WIDTH = 0.5;
const MOST_STRETCH = 4;

function stretchOf(points: readonly { x: number; y: number }[]): number {
  const extent = (values: number[]) =>
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) -
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const height = extent(points.map(({ y }) => y));
  if (!(height > 0)) return 1;
  const wanted = (HEIGHT_BY_WIDTH * extent(points.map(({ x }) => x))) / height;
  return Math.min(MOST_STRETCH, Math.max(1, wanted));
}

export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** Rows filled from left to right: each knows how far it is taken. */
class Rows {
  readonly #takenTo = new Map<number, number>();

  place(day: number, home: number): { x: number; y: number } {
    for (let column = 0; ; column++) {
      const x = day + column * SPACING;
      for (let away = 0; away < MOST_ROWS; away++) {
        // Alternately below and above its home, and always nearer to the middle first.
        const row = clamp(home) + (away % 2 === 0 ? away / 2 : -(away + 1) / 2);
        if ((this.#takenTo.get(row) ?? Number.NEGATIVE_INFINITY) > x) continue;
        this.#takenTo.set(row, x + SPACING);
        return { x, y: row * SPACING };
      }
    }
  }
}

function clamp(row: number): number {
  return Math.max(-MOST_ROWS / 2, Math.min(MOST_ROWS / 2, row));
}
