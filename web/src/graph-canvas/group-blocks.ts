import { markScale } from "./style.ts";
import type { Point } from "./types.ts";

export interface Group {
  name: string;
  ids: string[];
}

export interface GroupBlocks {
  positions: Map<string, Point>;
  /** Lower left of each group's caption, by name. */
  captions: Map<string, Point>;
}

/** In pixels of a picture that is seen whole on a screen of this width. */
const SCREEN = 900;
const STEP = 26;
const CAPTION_HEIGHT = 30;
const CAPTION_LIFT = 14;
const GAP = 46;
const LEAST_WIDTH = 240;

/** Puts the groups that have no place in a picture into blocks below it, side by side as room allows. */
export function groupBlocks(
  groups: readonly Group[],
  picture: { left: number; right: number; bottom: number },
): GroupBlocks {
  const positions = new Map<string, Point>();
  const captions = new Map<string, Point>();
  // A wide picture is seen from afar, where captions keep their size and marks shrink less than what is between them.
  const afar = Math.max(1, (picture.right - picture.left) / SCREEN);
  const step = STEP * markScale(1 / afar);
  const gap = GAP * afar;
  const width = Math.max(picture.right - picture.left, step * 12);
  let x = picture.left;
  let y = picture.bottom + gap;
  let rowHeight = 0;
  for (const { name, ids } of groups) {
    if (ids.length === 0) continue;
    const columns = Math.min(ids.length, Math.max(8, Math.floor(width / 2 / step)));
    const rows = Math.ceil(ids.length / columns);
    const blockWidth = Math.max(columns * step, LEAST_WIDTH * afar);
    if (x > picture.left && x + blockWidth > picture.left + width) {
      x = picture.left;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    const first = y + CAPTION_HEIGHT * afar;
    captions.set(name, { x, y: first - CAPTION_LIFT * afar });
    ids.forEach((id, index) => {
      positions.set(id, {
        x: x + (index % columns) * step + step / 2,
        y: first + Math.floor(index / columns) * step,
      });
    });
    x += blockWidth + gap;
    rowHeight = Math.max(rowHeight, CAPTION_HEIGHT * afar + rows * step);
  }
  return { positions, captions };
}
