export type CanvasKind = "ORGANISATION" | "INITIATIVE" | "COMPANY" | "EVENT";

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
  colour: string | null;
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

/** A caption at a place of the picture. */
export interface Caption {
  text: string;
  position: Point;
}

/** What part of the picture is seen: the point in the middle and how large. */
export interface Camera extends Point {
  zoom: number;
}
