export type CanvasKind = "ORGANISATION" | "INITIATIVE" | "COMPANY" | "EVENT";

/** Colours of tokens.css by which a mark tells something else than its kind: a community, a step of a scale, or neither. */
export const PAINTS = [
  "community-1",
  "community-2",
  "community-3",
  "community-4",
  "community-5",
  "community-6",
  "community-7",
  "community-8",
  "scale-1",
  "scale-2",
  "scale-3",
  "scale-4",
  "scale-5",
  "rest",
] as const;
export type Paint = (typeof PAINTS)[number];

export interface Point {
  x: number;
  y: number;
}

export interface CanvasNode {
  id: string;
  kind: CanvasKind;
  /** For the label: as short as it can be said. */
  label: string;
  /** Diameter of the mark in pixels where the picture is not zoomed. */
  size: number;
  position: Point;
  /** The greater, the sooner it gets a label. */
  importance: number;
  /** Stands in a group beside the picture. */
  aside: boolean;
  /** The first day on record; null without one. */
  since: string | null;
  /** Instead of the colour of its kind; null for that. */
  paint: Paint | null;
}

export interface CanvasEdge {
  id: string;
  source: string;
  target: string;
  /** A collaboration is drawn dashed, to tell it from a meeting. */
  collaboration: boolean;
  /** Leads to a node beside the picture, across everything in between. */
  aside: boolean;
  /** The first day it is recorded for; null without one. */
  since: string | null;
  /** The first day it no longer holds; null for what lasts. */
  until: string | null;
}

/** A caption that stands on a place of the picture, to the right of it. */
export interface Caption {
  text: string;
  position: Point;
}

/** What part of the picture is seen: the point in the middle and how large. */
export interface Camera extends Point {
  zoom: number;
}
