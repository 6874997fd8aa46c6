import type { Point } from "./types.ts";

export interface Group {
  name: string;
  ids: string[];
}

export interface GroupBlocks {
  positions: Map<string, Point>;
  /** Upper left of each group's caption, by name. */
  captions: Map<string, Point>;
}

const STEP = 26;
const CAPTION_HEIGHT = 30;
const GAP = 46;

/** Puts the groups that have no place in a picture into blocks below it, side by side as room allows. */
export function groupBlocks(
  groups: readonly Group[],
  picture: { left: number; right: number; bottom: number },
): GroupBlocks {
  const positions = new Map<string, Point>();
  const captions = new Map<string, Point>();
  const width = Math.max(picture.right - picture.left, STEP * 12);
  let x = picture.left;
  let y = picture.bottom + GAP;
  let rowHeight = 0;
  for (const { name, ids } of groups) {
    if (ids.length === 0) continue;
    const columns = Math.min(ids.length, Math.max(8, Math.floor(width / 2 / STEP)));
    const rows = Math.ceil(ids.length / columns);
    const blockWidth = Math.max(columns * STEP, 240);
    if (x > picture.left && x + blockWidth > picture.left + width) {
      x = picture.left;
      y += rowHeight + GAP;
      rowHeight = 0;
    }
    captions.set(name, { x, y });
    ids.forEach((id, index) => {
      positions.set(id, {
        x: x + (index % columns) * STEP + STEP / 2,
        y: y + CAPTION_HEIGHT + Math.floor(index / columns) * STEP,
      });
    });
    x += blockWidth + GAP;
    rowHeight = Math.max(rowHeight, CAPTION_HEIGHT + rows * STEP);
  }
  return { positions, captions };
}
