import type { NodeSingular, StylesheetJson } from "cytoscape";
import { type CanvasKind, PAINTS, type Paint } from "./types.ts";

/** The colours of the page as they are now: a canvas knows no custom properties. */
export interface Palette {
  paper: string;
  ink: string;
  inkSoft: string;
  accent: string;
  kinds: Record<CanvasKind, string>;
  paints: Record<Paint, string>;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: colour("--paper"),
    ink: colour("--ink"),
    inkSoft: colour("--ink-soft"),
    accent: colour("--accent"),
    kinds: {
      ORGANISATION: colour("--organisation"),
      INITIATIVE: colour("--initiative"),
      COMPANY: colour("--company"),
      EVENT: colour("--event"),
    },
    paints: readPaints(colour),
  };
}

/** The paints by whatever reads a custom property. */
export function readPaints(read: (name: string) => string): Record<Paint, string> {
  return Object.fromEntries(PAINTS.map((name) => [name, read(`--${name}`)])) as Record<Paint, string>;
}

/** Marks grow less than the picture when one comes nearer, and shrink less when one goes away: they stay to be seen and hit. */
export function markScale(zoom: number): number {
  return zoom < 1 ? Math.min(zoom ** -0.7, 5) : zoom ** -0.5;
}

const SHAPES: Record<CanvasKind, "ellipse" | "triangle" | "rectangle" | "diamond"> = {
  ORGANISATION: "ellipse",
  INITIATIVE: "triangle",
  COMPANY: "rectangle",
  EVENT: "diamond",
};

/** Shape and colour by kind, hairlines between; what is chosen stands out and the rest steps back. */
export function canvasStyle(palette: Palette): StylesheetJson {
  const kinds = Object.keys(SHAPES) as CanvasKind[];
  return [
    {
      selector: "node",
      style: {
        width: (node: NodeSingular) => node.data("size") * markScale(node.cy().zoom()),
        height: (node: NodeSingular) => node.data("size") * markScale(node.cy().zoom()),
        "border-width": 1,
        "border-color": palette.paper,
        "overlay-opacity": 0,
        "overlay-padding": 7,
      },
    },
    ...kinds.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: SHAPES[kind], "background-color": palette.kinds[kind] },
    })),
    ...PAINTS.map((paint) => ({
      selector: `node[paint = "${paint}"]`,
      style: { "background-color": palette.paints[paint] },
    })),
    {
      selector: "edge",
      style: {
        "curve-style": "haystack" as const,
        "haystack-radius": 0,
        width: 1,
        "line-color": palette.ink,
        "line-opacity": 0.4,
        events: "no" as const,
      },
    },
    {
      selector: "edge[?collaboration]",
      style: { "line-style": "dashed" as const, width: 1.5, "line-opacity": 0.55 },
    },
    { selector: "edge[?aside]", style: { "line-opacity": 0.07 } },
    { selector: ".faded", style: { opacity: 0.2 } },
    { selector: "edge.strong", style: { width: 2.5, "line-opacity": 0.9, "line-color": palette.accent } },
    { selector: "node.hovered", style: { "border-width": 2, "border-color": palette.ink } },
    { selector: "node.chosen", style: { "border-width": 3, "border-color": palette.ink } },
  ];
}
