import { type Box, placeLabels } from "./label-placement.ts";
import { markScale, type Palette } from "./style.ts";
import type { CanvasKind, Paint, Point } from "./types.ts";

/** A network over time, to be painted: who comes when, in the order of coming. */
export interface Scene {
  nodes: readonly SceneNode[];
  edges: readonly SceneEdge[];
  /** SVG paths drawn under the marks, in their plane. */
  background: readonly string[];
}

export interface SceneNode {
  kind: CanvasKind;
  /** Instead of the colour of its kind. */
  paint: Paint | null;
  x: number;
  y: number;
  size: number;
  /** For a conference, which is named as it comes. */
  label: string | null;
  importance: number;
  /** When it comes, in days. */
  from: number;
}

export interface SceneEdge {
  /** From which end it grows: an event, where there is one. */
  source: SceneNode;
  target: SceneNode;
  dashed: boolean;
  from: number;
  /** When it goes, in days; Infinity for what lasts. */
  until: number;
}

/** How the plane lies on the screen. */
export interface Viewport {
  width: number;
  height: number;
  pan: Point;
  zoom: number;
  /** Pixels of the canvas for one of the screen. */
  ratio: number;
}

interface Arrival<Thing> {
  thing: Thing;
  at: number;
}

const ARRIVING_MS = 650;
const LIT_MS = 1_500;
const FONT = `650 12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif`;
const LINE = 15;

/**
 * Paints a network as it grows, fast: what has arrived is painted once, on layers that stay, and only what
 * is just arriving is painted at each frame. Going back in time or moving the view paints the layers anew.
 */
export class Painter {
  readonly #scene: Scene;
  readonly #palette: Palette;
  /** 0 where motion is not wanted. */
  readonly #arrivingMs: number;
  readonly #edgeLayer = document.createElement("canvas");
  /** For ties that will end: few, so that it is painted anew whenever one does. */
  readonly #passingLayer = document.createElement("canvas");
  readonly #nodeLayer = document.createElement("canvas");
  readonly #labelLayer = document.createElement("canvas");
  readonly #passing: readonly SceneEdge[];
  readonly #ends: readonly number[];
  #viewport: Viewport | undefined;
  #day = Number.NEGATIVE_INFINITY;
  #nextNode = 0;
  #nextEdge = 0;
  #arrivingNodes: Arrival<SceneNode>[] = [];
  #arrivingEdges: Arrival<SceneEdge>[] = [];
  #lit: Arrival<SceneNode>[] = [];

  constructor(scene: Scene, palette: Palette, { still = false }: { still?: boolean } = {}) {
    this.#scene = {
      ...scene,
      nodes: [...scene.nodes].sort((left, right) => left.from - right.from),
      edges: [...scene.edges].sort((left, right) => left.from - right.from),
    };
    this.#palette = palette;
    this.#arrivingMs = still ? 0 : ARRIVING_MS;
    this.#passing = scene.edges.filter(isPassing);
    this.#ends = this.#passing.map(({ until }) => until);
  }

  /** Paints the network of the day; `clock` is the time of the frame in ms, by which arrivals move. */
  paint(pen: CanvasRenderingContext2D, viewport: Viewport, day: number, clock: number): void {
    const ends = this.#ends.some((end) => end > this.#day && end <= day);
    if (day < this.#day || !sameViewport(this.#viewport, viewport)) this.#repaint(viewport, day);
    this.#arrive(day, clock);
    if (ends) this.#repaintPassing();
    this.#settle(clock);
    this.#compose(pen, viewport, clock);
  }

  /** The next frame shows its day at once, without arrivals: after a jump in time. */
  jump(): void {
    this.#viewport = undefined;
    this.#arrivingNodes = [];
    this.#arrivingEdges = [];
    this.#lit = [];
  }

  /** The layers from nothing, with all that is there on the day and no longer arriving. */
  #repaint(viewport: Viewport, day: number): void {
    this.#viewport = viewport;
    this.#day = day;
    for (const layer of [this.#edgeLayer, this.#passingLayer, this.#nodeLayer, this.#labelLayer]) {
      layer.width = Math.round(viewport.width * viewport.ratio);
      layer.height = Math.round(viewport.height * viewport.ratio);
    }
    const arriving = new Set<unknown>(
      [...this.#arrivingNodes, ...this.#arrivingEdges].map(({ thing }) => thing),
    );
    this.#nextNode = countUntil(this.#scene.nodes, day);
    this.#nextEdge = countUntil(this.#scene.edges, day);
    this.#arrivingNodes = this.#arrivingNodes.filter(({ thing }) => thing.from <= day);
    this.#arrivingEdges = this.#arrivingEdges.filter(({ thing }) => thing.from <= day);
    this.#lit = this.#lit.filter(({ thing }) => thing.from <= day);
    const edgePen = this.#penOf(this.#edgeLayer);
    if (edgePen) {
      edgePen.lineWidth = 1 / viewport.zoom;
      edgePen.strokeStyle = this.#palette.inkSoft;
      edgePen.globalAlpha = 0.5;
      for (const path of this.#scene.background) edgePen.stroke(new Path2D(path));
      const settled = this.#scene.edges
        .slice(0, this.#nextEdge)
        .filter((edge) => !isPassing(edge) && !arriving.has(edge));
      this.#strokeEdges(edgePen, settled);
    }
    this.#repaintPassing();
    const nodePen = this.#penOf(this.#nodeLayer);
    if (nodePen) {
      for (const node of this.#scene.nodes.slice(0, this.#nextNode)) {
        if (!arriving.has(node)) this.#fillMark(nodePen, node, 1);
      }
    }
    this.#placeLabels();
  }

  /** The ties of the day that will end. */
  #repaintPassing(): void {
    if (this.#ends.length === 0) return;
    const pen = this.#penOf(this.#passingLayer);
    if (!pen) return;
    const arriving = new Set(this.#arrivingEdges.map(({ thing }) => thing));
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.#passingLayer.width, this.#passingLayer.height);
    pen.restore();
    const there = this.#passing.filter(
      (edge) => edge.from <= this.#day && this.#day < edge.until && !arriving.has(edge),
    );
    this.#strokeEdges(pen, there);
  }

  #arrive(day: number, clock: number): void {
    const { nodes, edges } = this.#scene;
    let named = false;
    for (let node = nodes[this.#nextNode]; node && node.from <= day; node = nodes[++this.#nextNode]) {
      this.#arrivingNodes.push({ thing: node, at: clock });
      if (node.kind !== "EVENT") continue;
      this.#lit.push({ thing: node, at: clock });
      named = true;
    }
    for (let edge = edges[this.#nextEdge]; edge && edge.from <= day; edge = edges[++this.#nextEdge]) {
      if (edge.until > day) this.#arrivingEdges.push({ thing: edge, at: clock });
    }
    this.#day = day;
    this.#lit = this.#lit.filter(({ at }) => clock - at < LIT_MS);
    if (named) this.#placeLabels();
  }

  /** What has arrived goes to the layers that stay. */
  #settle(clock: number): void {
    const isThere = ({ at }: Arrival<unknown>) => clock - at >= this.#arrivingMs;
    if (this.#arrivingEdges.some(isThere)) {
      const arrived = this.#arrivingEdges.filter(isThere).map(({ thing }) => thing);
      this.#arrivingEdges = this.#arrivingEdges.filter((arrival) => !isThere(arrival));
      const pen = this.#penOf(this.#edgeLayer);
      if (pen) {
        this.#strokeEdges(
          pen,
          arrived.filter((edge) => !isPassing(edge)),
        );
      }
      if (arrived.some(isPassing)) this.#repaintPassing();
    }
    if (this.#arrivingNodes.some(isThere)) {
      const pen = this.#penOf(this.#nodeLayer);
      if (pen) for (const { thing } of this.#arrivingNodes.filter(isThere)) this.#fillMark(pen, thing, 1);
      this.#arrivingNodes = this.#arrivingNodes.filter((arrival) => !isThere(arrival));
    }
  }

  #compose(pen: CanvasRenderingContext2D, viewport: Viewport, clock: number): void {
    const { width, height, ratio } = viewport;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width * ratio, height * ratio);
    pen.drawImage(this.#edgeLayer, 0, 0);
    if (this.#ends.length > 0) pen.drawImage(this.#passingLayer, 0, 0);
    this.#toPlane(pen, viewport);
    this.#strokeGrowing(pen, clock);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(this.#nodeLayer, 0, 0);
    this.#toPlane(pen, viewport);
    for (const { thing, at } of this.#arrivingNodes) this.#fillMark(pen, thing, this.#progress(clock, at));
    for (const { thing, at } of this.#lit) this.#strokeHalo(pen, thing, (clock - at) / LIT_MS);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(this.#labelLayer, 0, 0);
  }

  #progress(clock: number, at: number): number {
    const part = this.#arrivingMs === 0 ? 1 : Math.min(1, Math.max(0, (clock - at) / this.#arrivingMs));
    return 1 - (1 - part) ** 3;
  }

  #penOf(layer: HTMLCanvasElement): CanvasRenderingContext2D | null {
    const pen = layer.getContext("2d");
    if (pen && this.#viewport) this.#toPlane(pen, this.#viewport);
    return pen;
  }

  #toPlane(pen: CanvasRenderingContext2D, { pan, zoom, ratio }: Viewport): void {
    pen.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
  }

  #strokeEdges(pen: CanvasRenderingContext2D, edges: readonly SceneEdge[]): void {
    const zoom = this.#viewport?.zoom ?? 1;
    pen.strokeStyle = this.#palette.ink;
    for (const dashed of [false, true]) {
      pen.globalAlpha = dashed ? 0.55 : 0.4;
      pen.lineWidth = (dashed ? 1.5 : 1) / zoom;
      pen.setLineDash(dashed ? [5 / zoom, 4 / zoom] : []);
      pen.beginPath();
      for (const { source, target, dashed: isDashed } of edges) {
        if (isDashed !== dashed) continue;
        pen.moveTo(source.x, source.y);
        pen.lineTo(target.x, target.y);
      }
      pen.stroke();
    }
    pen.setLineDash([]);
    pen.globalAlpha = 1;
  }

  /** All that come at one time grow alike: one path an arrival time. */
  #strokeGrowing(pen: CanvasRenderingContext2D, clock: number): void {
    const zoom = this.#viewport?.zoom ?? 1;
    pen.strokeStyle = this.#palette.accent;
    pen.lineWidth = 1.5 / zoom;
    pen.globalAlpha = 0.75;
    pen.beginPath();
    for (const { thing, at } of this.#arrivingEdges) {
      const { source, target } = thing;
      const part = this.#progress(clock, at);
      pen.moveTo(source.x, source.y);
      pen.lineTo(source.x + (target.x - source.x) * part, source.y + (target.y - source.y) * part);
    }
    pen.stroke();
    pen.globalAlpha = 1;
  }

  #fillMark(pen: CanvasRenderingContext2D, { kind, paint, x, y, size }: SceneNode, scale: number): void {
    const zoom = this.#viewport?.zoom ?? 1;
    const radius = (size / 2) * markScale(zoom) * scale;
    pen.fillStyle = paint ? this.#palette.paints[paint] : this.#palette.kinds[kind];
    pen.strokeStyle = this.#palette.paper;
    pen.lineWidth = 1 / zoom;
    pen.beginPath();
    outline(pen, kind, x, y, radius);
    pen.fill();
    pen.stroke();
  }

  /** The conference that brings the newcomers, ringed until the ring has faded. */
  #strokeHalo(pen: CanvasRenderingContext2D, { x, y, size }: SceneNode, age: number): void {
    const zoom = this.#viewport?.zoom ?? 1;
    const radius = (size / 2) * markScale(zoom);
    pen.strokeStyle = this.#palette.kinds.EVENT;
    pen.globalAlpha = Math.max(0, 1 - age);
    pen.lineWidth = 3 / zoom;
    pen.beginPath();
    pen.arc(x, y, radius + (4 + (this.#arrivingMs === 0 ? 6 : 14 * age)) / zoom, 0, 2 * Math.PI);
    pen.stroke();
    pen.globalAlpha = 1;
  }

  /** Names of the conferences so far: those that shine first, then the important. */
  #placeLabels(): void {
    const viewport = this.#viewport;
    const pen = this.#nodeLayer.getContext("2d");
    if (!viewport || !pen) return;
    const lit = new Set(this.#lit.map(({ thing }) => thing));
    const named = this.#scene.nodes
      .slice(0, this.#nextNode)
      .flatMap((node) => (node.label === null ? [] : [{ ...node, label: node.label, lit: lit.has(node) }]));
    pen.font = FONT;
    const wishes = named.map((node, index) => ({
      id: String(index),
      centre: { x: node.x * viewport.zoom + viewport.pan.x, y: node.y * viewport.zoom + viewport.pan.y },
      radius: (node.size / 2) * markScale(viewport.zoom) * viewport.zoom,
      width: pen.measureText(node.label).width,
      height: LINE,
      importance: node.importance + (node.lit ? 1_000_000 : 0),
      reach: node.lit ? 60 : 0,
    }));
    const bounds = { left: 4, top: 4, right: viewport.width - 4, bottom: viewport.height - 4 };
    this.#write(
      placeLabels(wishes, bounds).map(({ id, box }) => ({ text: named[Number(id)]?.label ?? "", box })),
      viewport,
    );
  }

  /** Writing with a halo is slow: it is done once, not at every frame. */
  #write(labels: readonly { text: string; box: Box }[], { width, height, ratio }: Viewport): void {
    const pen = this.#labelLayer.getContext("2d");
    if (!pen) return;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.font = FONT;
    pen.textBaseline = "middle";
    pen.textAlign = "left";
    pen.lineJoin = "round";
    pen.lineWidth = 4;
    pen.strokeStyle = this.#palette.paper;
    pen.fillStyle = this.#palette.ink;
    for (const { text, box } of labels) {
      const middle = (box.top + box.bottom) / 2;
      pen.strokeText(text, box.left, middle);
      pen.fillText(text, box.left, middle);
    }
  }
}

function isPassing({ until }: SceneEdge): boolean {
  return Number.isFinite(until);
}

/** How many of these, in the order of coming, are there on the day. */
function countUntil(things: readonly { from: number }[], day: number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.from ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sameViewport(known: Viewport | undefined, now: Viewport): boolean {
  return (
    known !== undefined &&
    known.zoom === now.zoom &&
    known.pan.x === now.pan.x &&
    known.pan.y === now.pan.y &&
    known.width === now.width &&
    known.height === now.height &&
    known.ratio === now.ratio
  );
}

function outline(
  pen: CanvasRenderingContext2D,
  kind: CanvasKind,
  x: number,
  y: number,
  radius: number,
): void {
  switch (kind) {
    case "ORGANISATION":
      pen.arc(x, y, radius, 0, 2 * Math.PI);
      return;
    case "INITIATIVE":
      pen.moveTo(x, y - radius);
      pen.lineTo(x + radius, y + radius);
      pen.lineTo(x - radius, y + radius);
      pen.closePath();
      return;
    case "COMPANY":
      pen.rect(x - radius, y - radius, 2 * radius, 2 * radius);
      return;
    case "EVENT":
      pen.moveTo(x, y - radius);
      pen.lineTo(x + radius, y);
      pen.lineTo(x, y + radius);
      pen.lineTo(x - radius, y);
      pen.closePath();
  }
}
