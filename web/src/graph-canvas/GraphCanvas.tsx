import type { Core, EventObject } from "cytoscape";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import { LabelLayer } from "./label-layer.ts";
import { type Direction, neighbourTowards } from "./neighbour-order.ts";
import { canvasStyle, readPalette } from "./style.ts";
import type { Camera, CanvasEdge, CanvasNode, Caption, Point } from "./types.ts";
import "./graph-canvas.css";

export interface GraphCanvasProps {
  nodes: readonly CanvasNode[];
  edges: readonly CanvasEdge[];
  captions: readonly Caption[];
  /** Null: nothing is chosen. */
  selected: string | null;
  /** Null: the whole picture. Read once and whenever `frame` changes. */
  camera: Camera | null;
  /** Another value fits the picture anew. */
  frame: string;
  label: string;
  onSelect: (id: string | null) => void;
  onOpen: (id: string) => void;
  onMoved: (id: string, position: Point) => void;
  onCamera: (camera: Camera) => void;
  onReady: (controls: CanvasControls) => void;
  /** Drawn under the marks, in their plane. */
  background?: ReactNode;
  /** An event of the window that tells of another palette. */
  paletteEvent: string;
}

/** What buttons and keys outside the canvas can do with it. */
export interface CanvasControls {
  fit: () => void;
  zoomBy: (factor: number) => void;
  /** How the plane lies on the screen just now. */
  viewport: () => { width: number; height: number; pan: Point; zoom: number };
  /** Tells of every move of the picture until the returned function is called. */
  onViewport: (listener: () => void) => () => void;
}

const PADDING = 36;
const ANIMATION_MS = 350;
const ARROWS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The network as marks and lines, to be moved, zoomed, chosen from and walked through by keys. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { nodes, edges, captions, selected, camera, frame, label, background, paletteEvent, onReady } = props;
  const [cy, setCy] = useState<Core | null>(null);
  const frameElement = useRef<HTMLDivElement>(null);
  const plane = useRef<SVGGElement>(null);
  const layer = useRef<LabelLayer | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const shownFrame = useRef<string | null>(null);

  // react-cytoscapejs calls this at every update; only a new instance is news.
  const keepInstance = useCallback(
    (instance: Core) => setCy((known) => (known === instance ? known : instance)),
    [],
  );

  useEffect(() => {
    const element = frameElement.current;
    if (!cy || !element) return;
    const labels = new LabelLayer(element, readPalette());
    layer.current = labels;
    let scheduled = 0;
    const redraw = () => {
      cancelAnimationFrame(scheduled);
      scheduled = requestAnimationFrame(() => {
        const { x, y } = cy.pan();
        plane.current?.setAttribute("transform", `translate(${x} ${y}) scale(${cy.zoom()})`);
        labels.draw(cy);
      });
    };
    let resized = 0;
    let sizedFor = 0;
    const resizeMarks = () => {
      window.clearTimeout(resized);
      resized = window.setTimeout(() => {
        if (Math.abs(cy.zoom() / sizedFor - 1) < 0.04) return;
        sizedFor = cy.zoom();
        cy.style().update();
      }, 60);
    };
    let settled = 0;
    const tellCamera = () => {
      window.clearTimeout(settled);
      settled = window.setTimeout(() => {
        const { x1, y1, w, h } = cy.extent();
        latest.current.onCamera({ x: x1 + w / 2, y: y1 + h / 2, zoom: cy.zoom() });
      }, 400);
    };
    const restyle = () => {
      const palette = readPalette();
      labels.palette = palette;
      cy.style(canvasStyle(palette));
      redraw();
    };
    const hover = ({ target, type }: EventObject) => {
      target.toggleClass("hovered", type === "mouseover");
      element.style.cursor = type === "mouseover" ? "pointer" : "";
    };
    const choose = ({ target }: EventObject) => latest.current.onSelect(target === cy ? null : target.id());
    const open = ({ target }: EventObject) => latest.current.onOpen(target.id());
    const moved = ({ target }: EventObject) => latest.current.onMoved(target.id(), target.position());

    restyle();
    cy.on("render viewport resize", redraw);
    cy.on("zoom", resizeMarks);
    cy.on("dragpan pinchzoom scrollzoom", tellCamera);
    cy.on("tap", choose);
    cy.on("dbltap", "node", open);
    cy.on("mouseover mouseout", "node", hover);
    cy.on("dragfree", "node", moved);
    window.addEventListener(paletteEvent, restyle);
    onReady({
      fit: () => glideTo(cy, null, tellCamera),
      zoomBy: (factor) => {
        cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
        tellCamera();
      },
      viewport: () => ({ width: cy.width(), height: cy.height(), pan: { ...cy.pan() }, zoom: cy.zoom() }),
      onViewport: (listener) => {
        cy.on("viewport resize", listener);
        return () => cy.removeListener("viewport resize", listener);
      },
    });
    return () => {
      cancelAnimationFrame(scheduled);
      window.clearTimeout(settled);
      window.clearTimeout(resized);
      window.removeEventListener(paletteEvent, restyle);
      cy.removeListener(
        "render viewport resize zoom dragpan pinchzoom scrollzoom tap dbltap mouseover mouseout dragfree",
      );
      labels.remove();
      layer.current = null;
    };
  }, [cy, paletteEvent, onReady]);

  // Nodes and edges: what stays moves to its new place, what is new appears there, what has gone is taken away.
  useEffect(() => {
    if (!cy) return;
    const first = shownFrame.current === null;
    const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
    cy.batch(() => {
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      cy.add(
        nodes
          .filter(({ id }) => cy.getElementById(id).empty())
          .map(({ position, ...data }) => ({
            group: "nodes" as const,
            data: { ...data },
            position: { ...position },
          })),
      );
      cy.add(
        edges
          .filter(({ id }) => cy.getElementById(id).empty())
          .map((data) => ({ group: "edges" as const, data: { ...data } })),
      );
    });
    const still = first || matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const { id, position, ...data } of nodes) {
      const node = cy.getElementById(id);
      node.data(data);
      const { x, y } = node.position();
      if (Math.hypot(x - position.x, y - position.y) < 0.5) continue;
      if (still) node.position({ ...position });
      else
        node.animate({ position: { ...position } }, { duration: ANIMATION_MS, easing: "ease-in-out-cubic" });
    }
    if (shownFrame.current !== frame) {
      shownFrame.current = frame;
      if (still || camera) showCamera(cy, camera, nodes);
      else glideTo(cy, nodes);
    }
  }, [cy, nodes, edges, frame, camera]);

  useEffect(() => {
    if (layer.current) layer.current.captions = captions;
    cy?.emit("render");
  }, [cy, captions]);

  useEffect(() => {
    if (!cy) return;
    cy.batch(() => {
      cy.elements().removeClass("chosen near faded strong");
      const chosen = selected ? cy.getElementById(selected) : cy.collection();
      if (chosen.empty()) return;
      const near = chosen.closedNeighborhood();
      near.nodes().addClass("near");
      near.edges().addClass("strong");
      chosen.addClass("chosen");
      cy.elements().difference(near).addClass("faded");
    });
    cy.emit("render");
    // nodes and edges: a newcomer must be faded like the rest.
  }, [cy, selected, nodes, edges]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!cy) return;
    const direction = ARROWS[event.key];
    if (direction) {
      event.preventDefault();
      const next = selected ? walk(cy, selected, direction) : nodes[0]?.id;
      if (next) {
        props.onSelect(next);
        reveal(cy, next);
      }
    } else if (event.key === "Enter" && selected) props.onOpen(selected);
    else if (event.key === "Escape") props.onSelect(null);
  };

  return (
    <div className="graph-canvas" ref={frameElement}>
      {background ? (
        <svg className="graph-background" aria-hidden="true">
          <g ref={plane}>{background}</g>
        </svg>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with the arrow keys */}
      <div className="graph-focus" role="application" aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>
        <CytoscapeComponent
          className="graph-marks"
          elements={[]}
          cy={keepInstance}
          layout={{ name: "preset" }}
          minZoom={0.08}
          maxZoom={6}
          wheelSensitivity={0.4}
          boxSelectionEnabled={false}
          autounselectify
          textureOnViewport={nodes.length > 1500}
          pixelRatio={nodes.length > 1500 ? 1 : "auto"}
        />
      </div>
    </div>
  );
}

function walk(cy: Core, from: string, direction: Direction): string | undefined {
  const node = cy.getElementById(from);
  if (node.empty()) return undefined;
  const neighbours = node
    .neighborhood()
    .nodes()
    .map((neighbour) => ({ id: neighbour.id(), position: neighbour.position() }));
  return neighbourTowards(node.position(), neighbours, direction);
}

/** Moves the picture only where the node would not be seen. */
function reveal(cy: Core, id: string): void {
  const { x, y } = cy.getElementById(id).renderedPosition();
  const inside = x > PADDING && y > PADDING && x < cy.width() - PADDING && y < cy.height() - PADDING;
  if (!inside) cy.center(cy.getElementById(id));
}

function showCamera(cy: Core, camera: Camera | null, nodes: readonly CanvasNode[]): void {
  cy.resize();
  cy.viewport(camera ? viewportOf(cy, camera) : fitting(cy, nodes));
}

function glideTo(cy: Core, nodes: readonly CanvasNode[] | null, done?: () => void): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const target = fitting(cy, nodes ?? cy.nodes().map((node) => ({ position: node.position() })));
  if (still) cy.viewport(target);
  else
    cy.animate(target, {
      duration: ANIMATION_MS,
      easing: "ease-in-out-cubic",
      ...(done ? { complete: done } : {}),
    });
}

function viewportOf(cy: Core, { x, y, zoom }: Camera) {
  return { zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } };
}

/** The view that holds all these places with a margin for their labels. */
function fitting(cy: Core, nodes: readonly { position: Point }[]) {
  if (nodes.length === 0) return { zoom: 1, pan: { x: cy.width() / 2, y: cy.height() / 2 } };
  const xs = nodes.map(({ position }) => position.x);
  const ys = nodes.map(({ position }) => position.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(
    (cy.width() - 2 * PADDING) / Math.max(right - left, 1),
    (cy.height() - 2 * PADDING) / Math.max(bottom - top, 1),
    1.6,
  );
  return viewportOf(cy, { x: (left + right) / 2, y: (top + bottom) / 2, zoom });
}
