import { markScale } from "../graph-canvas/style.ts";
import { markShape } from "./mark-shape.ts";
import { labelsSvg, type PlacedNode } from "./picture-labels.ts";
import type { PictureEdge, PictureView } from "./picture-view.ts";
import { attributes, short } from "./xml-text.ts";

const PADDING = 60;
const LOWEST = 420;
const HIGHEST = 1_300;
const CLOSEST = 1.6;

/** The network fitted into this width, as tall as it needs: outlines, lines, marks, names, from below upwards. */
export function networkSvg(view: PictureView, width: number): { svg: string; height: number } {
  const { look, background = [], captions = [] } = view;
  const { left, top, right, bottom } = view.extent ?? extentOf(view);
  const wide = Math.max(right - left, 1);
  const tall = Math.max(bottom - top, 1);
  const zoom = Math.min((width - 2 * PADDING) / wide, (HIGHEST - 2 * PADDING) / tall, CLOSEST);
  const height = Math.ceil(Math.max(LOWEST, tall * zoom + 2 * PADDING));
  const pan = { x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom };
  const place = ({ x, y }: { x: number; y: number }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  const inside = ({ x, y }: { x: number; y: number }) => x >= 0 && y >= 0 && x <= width && y <= height;

  const all = view.nodes.map((node) => ({ node, ...place(node), size: node.size * markScale(zoom) }));
  const shown = all.filter(inside);
  const plane = `translate(${short(pan.x)} ${short(pan.y)}) scale(${zoom.toFixed(5)})`;
  const outline = { fill: look.land, stroke: look.hairline, "stroke-width": 1 / zoom, transform: plane };
  const marks = shown.map(({ node, ...at }) => {
    const mark = markShape(
      node.kind,
      at,
      node.paint ? look.paints[node.paint] : look.kinds[node.kind],
      look.paper,
    );
    return node.faded ? `<g opacity="0.2">${mark}</g>` : mark;
  });
  const places = captions.map(({ text, position }) => ({ text, position: place(position) }));
  const bounds = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
  return {
    height,
    svg: [
      `<g${attributes(outline)}>${background.map((d) => `<path${attributes({ d })}/>`).join("")}</g>`,
      edgesSvg(view, all),
      `<g>${marks.join("")}</g>`,
      labelsSvg(
        shown,
        places.filter(({ position }) => inside(position)),
        bounds,
        look,
      ),
    ].join("\n"),
  };
}

function edgesSvg({ edges, look }: PictureView, nodes: readonly PlacedNode[]): string {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const lines = (chosen: readonly PictureEdge[]) =>
    chosen
      .flatMap(({ from, to, strong, dashed, aside }) => {
        const [start, end] = [byId.get(from), byId.get(to)];
        if (!start || !end) return [];
        const d = `M${short(start.x)} ${short(start.y)}L${short(end.x)} ${short(end.y)}`;
        const faded = !strong && (start.node.faded || end.node.faded);
        const dash = dashed ? { "stroke-dasharray": "6 3", ...(strong ? {} : { "stroke-width": 1.5 }) } : {};
        const visible = aside ? 0.07 : dashed ? 0.55 : 0.4;
        const opacity = strong ? {} : { "stroke-opacity": visible * (faded ? 0.2 : 1) };
        return [`<path${attributes({ d, ...dash, ...opacity })}/>`];
      })
      .join("");
  const plain = { stroke: look.ink, "stroke-width": 1, fill: "none" };
  const strong = { stroke: look.accent, "stroke-width": 2.5, "stroke-opacity": 0.9, fill: "none" };
  return [
    `<g${attributes(plain)}>${lines(edges.filter((edge) => !edge.strong))}</g>`,
    `<g${attributes(strong)}>${lines(edges.filter((edge) => edge.strong))}</g>`,
  ].join("\n");
}

/** A loop and not `Math.min(...)`: a large network has more places than a call takes. */
function extentOf({ nodes, captions = [] }: PictureView) {
  const extent = { left: 0, top: 0, right: 0, bottom: 0 };
  [...nodes, ...captions.map(({ position }) => position)].forEach(({ x, y }, index) => {
    extent.left = index === 0 ? x : Math.min(extent.left, x);
    extent.right = index === 0 ? x : Math.max(extent.right, x);
    extent.top = index === 0 ? y : Math.min(extent.top, y);
    extent.bottom = index === 0 ? y : Math.max(extent.bottom, y);
  });
  return extent;
}
