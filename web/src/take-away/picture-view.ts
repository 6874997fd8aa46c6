import type { Palette } from "../graph-canvas/style.ts";
import type { Caption, Paint, Point } from "../graph-canvas/types.ts";
import type { MarkKind } from "../ui/KindMark.tsx";

/** Colours and letters of a picture: an SVG file on its own knows no custom properties. */
export interface PictureLook extends Omit<Palette, "kinds"> {
  land: string;
  hairline: string;
  kinds: Record<MarkKind, string>;
  font: string;
}

export interface PictureNode extends Point {
  id: string;
  kind: MarkKind;
  /** Instead of the colour of its kind. */
  paint?: Paint | null;
  /** Diameter of the mark in pixels where the picture is not zoomed. */
  size: number;
  /** Null: shown without its name. */
  label: string | null;
  /** Steps back behind what is chosen. */
  faded: boolean;
  /** The greater, the sooner its label gets a place; the size where it is left out. */
  importance?: number;
}

export interface PictureEdge {
  /** Ids of nodes; an edge whose end is not in the picture is left out. */
  from: string;
  to: string;
  /** Leads to what is chosen. */
  strong: boolean;
  /** A collaboration, to tell it from a meeting. */
  dashed?: boolean;
  /** Leads to a node beside the picture, across everything in between. */
  aside?: boolean;
}

/** What stands around any picture that is taken away. */
export interface PictureText {
  title: string;
  /** Under the picture: filter, as of, counts, sources, permalink, made on. */
  lines: readonly string[];
}

/** A view of the network as plain values, in the plane of the canvas. */
export interface PictureView extends PictureText {
  nodes: readonly PictureNode[];
  edges: readonly PictureEdge[];
  captions?: readonly Caption[];
  /** Outlines under the marks, as SVG paths in the same plane. */
  background?: readonly string[];
  /** The part of the plane to show; all nodes where it is left out. */
  extent?: { left: number; top: number; right: number; bottom: number };
  legend: readonly LegendLine[];
  look: PictureLook;
}

/** What a mark or a colour stands for; a line with neither is words alone. */
export interface LegendLine {
  kind?: MarkKind;
  /** A colour that stands for itself, whatever the mark. */
  paint?: Paint;
  label: string;
}

/** An SVG file and how large it is to be shown. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}
