import type { Point } from "./types.ts";

export interface Placed {
  id: string;
  position: Point;
}

export type Direction = "left" | "right" | "up" | "down";

const UNIT: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * Where an arrow key leads from a node: to the neighbour that lies most in that direction.
 * Undefined where none lies on that side.
 */
export function neighbourTowards(
  from: Point,
  neighbours: readonly Placed[],
  direction: Direction,
): string | undefined {
  const unit = UNIT[direction];
  const ahead = neighbours.flatMap(({ id, position }) => {
    const dx = position.x - from.x;
    const dy = position.y - from.y;
    const distance = Math.hypot(dx, dy);
    const cosine = distance === 0 ? 0 : (dx * unit.x + dy * unit.y) / distance;
    return cosine > 0.2 ? [{ id, cosine, distance }] : [];
  });
  ahead.sort((a, b) => b.cosine - a.cosine || a.distance - b.distance);
  return ahead[0]?.id;
}
