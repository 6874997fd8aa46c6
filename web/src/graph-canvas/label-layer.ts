import type { Core, NodeSingular } from "cytoscape";
import { type Box, type LabelWish, placeLabels } from "./label-placement.ts";
import type { Palette } from "./style.ts";
import type { Caption, Point } from "./types.ts";

const FONT = `12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif`;
const BOLD = FONT.replace("12px", "650 12px");
const LINE = 15;
const EDGE = 4;
/** No picture has room for more, and placing them costs time at every move. */
const MOST_LABELS_TRIED = 700;
/** How far a label may stand away from its mark: central conferences far, regional ones a little, the rest not at all. */
const REACH = [
  { from: 2_000, pixels: 320 },
  { from: 600, pixels: 40 },
  { from: 0, pixels: 0 },
];
/** On a narrower picture lines to labels would cross half of it. */
const ROOM_FOR_LEADERS = 600;
const OF_THE_CHOSEN = 1_000_000;
const OF_ITS_NEIGHBOURS = 100_000;

/** Draws names and captions over the marks, afresh whenever the picture moves. */
export class LabelLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #widths = new Map<string, number>();
  #captions: readonly Caption[] = [];
  #palette: Palette;

  constructor(container: HTMLElement, palette: Palette) {
    this.#palette = palette;
    this.#canvas = document.createElement("canvas");
    this.#canvas.className = "graph-labels";
    this.#canvas.setAttribute("aria-hidden", "true");
    container.append(this.#canvas);
  }

  set palette(palette: Palette) {
    this.#palette = palette;
  }

  set captions(captions: readonly Caption[]) {
    this.#captions = captions;
  }

  remove(): void {
    this.#canvas.remove();
  }

  draw(cy: Core): void {
    const pen = this.#prepare(cy);
    if (!pen) return;
    const bounds = { left: EDGE, top: EDGE, right: cy.width() - EDGE, bottom: cy.height() - EDGE };
    const choosing = cy.nodes(".chosen").nonempty();
    const nodes = this.#seen(cy, choosing);
    const byId = new Map(nodes.map((node) => [node.id(), node]));
    const roomy = cy.width() >= ROOM_FOR_LEADERS;
    const wishes = nodes.map((node) => this.#wish(pen, node, roomy));
    const captions = this.#placedCaptions(pen, cy);
    const kept = captions.map(({ box }) => box);
    for (const { id, box, apart } of placeLabels(wishes, bounds, kept)) {
      const node = byId.get(id);
      if (!node) continue;
      if (apart) this.#lead(pen, node.renderedPosition(), box);
      pen.font = isBold(node) ? BOLD : FONT;
      this.#write(pen, node.data("label"), box.left, box.top + LINE - 4, node.hasClass("faded") ? 0.25 : 1);
    }
    pen.font = BOLD;
    for (const { text, box } of captions) this.#write(pen, text, box.left, box.top + LINE - 4, 1);
  }

  #placedCaptions(pen: CanvasRenderingContext2D, cy: Core) {
    pen.font = BOLD;
    return this.#captions.map(({ text, position }) => {
      const left = position.x * cy.zoom() + cy.pan().x;
      const bottom = position.y * cy.zoom() + cy.pan().y;
      return { text, box: { left, top: bottom - LINE, right: left + pen.measureText(text).width, bottom } };
    });
  }

  #prepare(cy: Core): CanvasRenderingContext2D | null {
    const scale = window.devicePixelRatio || 1;
    const width = Math.round(cy.width() * scale);
    const height = Math.round(cy.height() * scale);
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    const pen = this.#canvas.getContext("2d");
    pen?.setTransform(scale, 0, 0, scale, 0, 0);
    pen?.clearRect(0, 0, cy.width(), cy.height());
    return pen;
  }

  /** The nodes on the screen, the most important first, no more than can be placed in good time. */
  #seen(cy: Core, choosing: boolean): NodeSingular[] {
    const { x1, y1, x2, y2 } = cy.extent();
    return cy
      .nodes()
      .filter((node) => {
        const { x, y } = node.position();
        return (
          x >= x1 &&
          x <= x2 &&
          y >= y1 &&
          y <= y2 &&
          node.visible() &&
          !isQuiet(node as NodeSingular) &&
          !(choosing && node.hasClass("faded"))
        );
      })
      .sort((left, right) => importance(right as NodeSingular) - importance(left as NodeSingular))
      .slice(0, MOST_LABELS_TRIED)
      .toArray() as NodeSingular[];
  }

  #wish(pen: CanvasRenderingContext2D, node: NodeSingular, roomy: boolean): LabelWish {
    const bold = isBold(node);
    const label: string = node.data("label");
    const key = bold ? `*${label}` : label;
    let width = this.#widths.get(key);
    if (width === undefined) {
      pen.font = bold ? BOLD : FONT;
      width = pen.measureText(label).width;
      this.#widths.set(key, width);
    }
    return {
      id: node.id(),
      centre: node.renderedPosition(),
      radius: node.renderedOuterWidth() / 2,
      width,
      height: LINE,
      importance: importance(node),
      reach: !roomy ? 0 : (REACH.find(({ from }) => importance(node) >= from)?.pixels ?? 0),
    };
  }

  /** A hairline from the mark to the nearest side of a label that stands away from it. */
  #lead(pen: CanvasRenderingContext2D, { x, y }: Point, { left, right, top, bottom }: Box): void {
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom));
    pen.strokeStyle = this.#palette.inkSoft;
    pen.lineWidth = 1;
    pen.stroke();
  }

  #write(pen: CanvasRenderingContext2D, text: string, x: number, y: number, opacity: number): void {
    pen.globalAlpha = opacity;
    pen.lineJoin = "round";
    pen.lineWidth = 4;
    pen.strokeStyle = this.#palette.paper;
    pen.strokeText(text, x, y);
    pen.fillStyle = this.#palette.ink;
    pen.fillText(text, x, y);
    pen.globalAlpha = 1;
  }
}

/** A node in a group beside the picture is named only when it is asked for: its caption and the list name it. */
function isQuiet(node: NodeSingular): boolean {
  return (
    node.data("aside") === true &&
    !node.hasClass("chosen") &&
    !node.hasClass("hovered") &&
    !node.hasClass("near")
  );
}

function isBold(node: NodeSingular): boolean {
  return node.data("kind") === "EVENT" || node.hasClass("chosen");
}

function importance(node: NodeSingular): number {
  const own: number = node.data("importance");
  if (node.hasClass("chosen") || node.hasClass("hovered")) return own + OF_THE_CHOSEN;
  return node.hasClass("near") ? own + OF_ITS_NEIGHBOURS : own;
}
