import type { Point } from "./types.ts";

/** A mark on the screen and the text that belongs to it. */
export interface LabelWish {
  id: string;
  centre: Point;
  radius: number;
  width: number;
  height: number;
  importance: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacedLabel {
  id: string;
  box: Box;
}

const GAP = 3;
const CELL = 64;

/**
 * Gives labels a place beside their marks, the most important first: never over each other, over a mark,
 * or beyond the edge. What finds no place gets none and shows when one comes nearer.
 */
export function placeLabels(wishes: readonly LabelWish[], bounds: Box): PlacedLabel[] {
  const taken = new BoxGrid();
  for (const { centre, radius } of wishes) {
    taken.add({
      left: centre.x - radius,
      right: centre.x + radius,
      top: centre.y - radius,
      bottom: centre.y + radius,
    });
  }
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((left, right) => right.importance - left.importance)) {
    const box = beside(wish).find((place) => within(place, bounds) && !taken.meets(place));
    if (!box) continue;
    taken.add(box);
    placed.push({ id: wish.id, box });
  }
  return placed;
}

/** Right, left, below, above, in the order a reader finds them most easily. */
function beside({ centre, radius, width, height }: LabelWish): Box[] {
  const away = radius + GAP;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(centre.x + away, centre.y - height / 2),
    at(centre.x - away - width, centre.y - height / 2),
    at(centre.x - width / 2, centre.y + away),
    at(centre.x - width / 2, centre.y - away - height),
  ];
}

function within(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

/** Boxes by the squares of a grid they lie in, so that only near ones are compared. */
class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  meets(box: Box): boolean {
    return cellsOf(box).some((cell) => this.#cells.get(cell)?.some((other) => overlap(box, other)));
  }
}

function cellsOf({ left, right, top, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(`${x} ${y}`);
  }
  return cells;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
