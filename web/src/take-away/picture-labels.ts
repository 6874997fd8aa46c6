import { type Box, placeLabels } from "../graph-canvas/label-placement.ts";
import type { Caption, Point } from "../graph-canvas/types.ts";
import type { PictureLook, PictureNode } from "./picture-view.ts";
import { textWidth } from "./text-lines.ts";
import { attributes, xmlText } from "./xml-text.ts";

const SIZE = 12;
const LINE = 15;
const BOLD = 650;
/** Pixels a label may stand away from its mark where there is room for lines to labels. */
const REACH = 60;
const MOST_WITH_LINES = 200;

/** A node at its place on the paper. */
export interface PlacedNode extends Point {
  node: PictureNode;
  /** Diameter of the mark on the paper. */
  size: number;
}

/** Captions and names, none over another; a name that finds no place is left out. */
export function labelsSvg(
  nodes: readonly PlacedNode[],
  captions: readonly Caption[],
  bounds: Box,
  look: PictureLook,
): string {
  const named = nodes.filter(({ node }) => node.label);
  const byId = new Map(named.map((placed) => [placed.node.id, placed]));
  const kept = captions.map(({ text, position: { x, y } }) => ({
    left: x,
    top: y - LINE,
    right: x + textWidth(text, SIZE, true),
    bottom: y,
  }));
  const wishes = nodes.map(({ node, x, y, size }) => ({
    id: node.id,
    centre: { x, y },
    radius: size / 2,
    // A mark without a name takes part so that no label covers it.
    width: node.label ? textWidth(node.label, SIZE, isBold(node)) : bounds.right - bounds.left + 1,
    height: LINE,
    importance: node.label ? (node.importance ?? node.size) : -1,
    reach: node.label && named.length <= MOST_WITH_LINES ? REACH : 0,
  }));
  const leaders: string[] = [];
  const texts: string[] = [];
  for (const { id, box, apart } of placeLabels(wishes, bounds, kept)) {
    const placed = byId.get(id);
    if (!placed?.node.label) continue;
    if (apart) leaders.push(leader(placed, box));
    texts.push(label(placed.node.label, box, isBold(placed.node), placed.node.faded));
  }
  const headings = captions.flatMap(({ text }, index) => {
    const box = kept[index];
    return box ? [label(text, box, true, false)] : [];
  });
  const halo = {
    "font-size": SIZE,
    fill: look.ink,
    stroke: look.paper,
    "stroke-width": 4,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  return [
    `<g${attributes({ stroke: look.inkSoft, "stroke-width": 1 })}>${leaders.join("")}</g>`,
    `<g${attributes(halo)}>${texts.join("")}${headings.join("")}</g>`,
  ].join("\n");
}

function label(text: string, { left, top }: Box, bold: boolean, faded: boolean): string {
  const at = {
    x: left,
    y: top + LINE - 4,
    "font-weight": bold ? BOLD : undefined,
    opacity: faded ? 0.25 : undefined,
  };
  return `<text${attributes(at)}>${xmlText(text)}</text>`;
}

/** From the mark to the nearest side of a label that stands away from it. */
function leader({ x, y }: Point, { left, right, top, bottom }: Box): string {
  const x2 = Math.min(Math.max(x, left), right);
  const y2 = Math.min(Math.max(y, top), bottom);
  return `<line${attributes({ x1: x, y1: y, x2, y2 })}/>`;
}

function isBold({ kind }: PictureNode): boolean {
  return kind === "EVENT";
}
