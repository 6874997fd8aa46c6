interface Point {
  id: string;
  x: number;
  y: number;
}

const DIRECTIONS: Record<string, { x: number; y: number }> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** Whether a key is an arrow. */
export function isArrow(key: string): boolean {
  return key in DIRECTIONS;
}

/** The point one comes to from another by an arrow key: near, and more ahead than aside. Undefined at the rim. */
export function nextInDirection<One extends Point>(
  points: readonly One[],
  from: Point,
  key: string,
): One | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  let best: One | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const [x, y] = [point.x - from.x, point.y - from.y];
    const ahead = x * direction.x + y * direction.y;
    const aside = Math.abs(x * direction.y) + Math.abs(y * direction.x);
    const cost = ahead + 2 * aside;
    if (point.id !== from.id && ahead > 0 && aside <= 2 * ahead && cost < least)
      [best, least] = [point, cost];
  }
  return best;
}
