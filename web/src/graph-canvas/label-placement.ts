import type { Point } from "./types.ts";

/** A mark on the screen and the text that belongs to it. */
export interface LabelWish {
  id: string;
  centre: Point;
  radius: number;
  width: number;
  height: number;
  importance: number;
  /** Pixels the label may stand away from its mark, with a line leading to it. */
  reach: number;
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
  /** Whether it stands so far from its mark that a line must lead to it. */
  apart: boolean;
}

const GAP = 3;
const CELL = 64;
/** Pixels a label may slip along its mark to pass between neighbours. */
const ASIDE = [-6, 6, -11, 11];
const STEP_AWAY = 8;
const TURNS = 24;

/**
 * Gives labels a place beside their marks, the most important first: never over each other, over a mark,
 * over what is kept free, or beyond the edge. What finds no place gets none and shows when one comes nearer.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  bounds: Box,
  kept: readonly Box[] = [],
): PlacedLabel[] {
  const taken = new BoxGrid();
  for (const box of kept) taken.add(box);
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
    const free = (box: Box) => within(box, bounds) && !taken.meets(box);
    const near = beside(wish).find(free);
    const box = near ?? further(wish).find(free);
    if (!box) continue;
    taken.add(box);
    placed.push({ id: wish.id, box, apart: near === undefined });
  }
  return placed;
}

/** Right, left, below, above, then between these, in the order a reader finds them most easily. */
function beside({ centre, radius, width, height }: LabelWish): Box[] {
  const away = radius + GAP;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const right = centre.x + away;
  const left = centre.x - away - width;
  const middle = centre.y - height / 2;
  const above = centre.y - away - height;
  const below = centre.y + away;
  return [
    at(right, middle),
    at(left, middle),
    at(centre.x - width / 2, below),
    at(centre.x - width / 2, above),
    ...ASIDE.flatMap((shift) => [at(right, middle + shift), at(left, middle + shift)]),
    ...ASIDE.flatMap((shift) => [
      at(centre.x - width / 2 + shift * 2, below),
      at(centre.x - width / 2 + shift * 2, above),
    ]),
    at(centre.x - GAP, above),
    at(centre.x - GAP, below),
    at(centre.x + GAP - width, above),
    at(centre.x + GAP - width, below),
  ];
}

/** Around the mark at growing distance, as far as the label may stand away. */
function further({ centre, radius, width, height, reach }: LabelWish): Box[] {
  const boxes: Box[] = [];
  for (let distance = STEP_AWAY; distance <= reach; distance += STEP_AWAY) {
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = (turn / TURNS) * 2 * Math.PI;
      const x = centre.x + Math.cos(angle) * (radius + distance + width / 2);
      const y = centre.y + Math.sin(angle) * (radius + distance + height / 2);
      boxes.push({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
    }
  }
  return boxes;
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
