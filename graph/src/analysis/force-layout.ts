import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { Point, Positions } from "./positions.ts";

export interface ForceLayoutInput {
  edges: { source: string; target: string; weight: number }[];
  /** Where nodes stood before; newcomers start at the mean of their neighbours and the rest moves little. */
  before: Positions;
}

/** Enough to settle from nothing; a network that only grew needs a nudge. */
const ITERATIONS_FROM_NOTHING = 1_500;
const ITERATIONS_AFTER_GROWTH = 60;
const MOST_NODES_FOR_ALL_ITERATIONS = 2_000;

/** ForceAtlas2 (Jacomy et al. 2014) over the nodes that have an edge; the same input gives the same positions. */
export function forceLayout({ edges, before }: ForceLayoutInput): Positions {
  const graph = new UndirectedGraph();
  for (const { source, target, weight } of edges) {
    graph.mergeNode(source);
    graph.mergeNode(target);
    if (graph.hasEdge(source, target))
      graph.updateEdgeAttribute(source, target, "weight", (sum) => sum + weight);
    else graph.addEdge(source, target, { weight });
  }
  if (graph.order === 0) return new Map();
  const ids = graph.nodes().sort();
  ids.forEach((id, index) => {
    graph.mergeNodeAttributes(id, startingPoint(id, index, graph, before));
  });
  const known = ids.some((id) => before.has(id));
  const iterations = known ? ITERATIONS_AFTER_GROWTH : ITERATIONS_FROM_NOTHING;
  forceAtlas2.assign(graph, {
    iterations: Math.ceil(iterations * Math.min(1, MOST_NODES_FOR_ALL_ITERATIONS / graph.order)),
    getEdgeWeight: "weight",
    settings: {
      barnesHutOptimize: graph.order > 1_000,
      strongGravityMode: true,
      gravity: 0.12,
      scalingRatio: 14,
      slowDown: known ? 20 : 4,
      linLogMode: false,
    },
  });
  if (!known) scaleToSpacing(graph, NODE_SPACING);
  noverlap.assign(graph, {
    maxIterations: 300,
    settings: { margin: 5, ratio: 1, speed: 2 },
    inputReducer: asMark,
  });
  return new Map(ids.map((id) => [id, pointOf(graph, id)]));
}

/** Units between neighbouring nodes on average; a unit is a pixel where the picture is not zoomed. */
const NODE_SPACING = 34;
const MARK_RADIUS = 7;

function asMark(_id: string, attributes: { x?: number; y?: number }) {
  return { x: attributes.x ?? 0, y: attributes.y ?? 0, size: MARK_RADIUS };
}

function startingPoint(id: string, index: number, graph: UndirectedGraph, before: Positions): Point {
  const known = before.get(id);
  if (known) return known;
  const neighbours = graph.neighbors(id).flatMap((neighbour) => before.get(neighbour) ?? []);
  const aside = sunflower(index);
  if (neighbours.length === 0) return { x: aside.x * 10, y: aside.y * 10 };
  // A step aside, or newcomers of one event would all start at one point and never part.
  return {
    x: neighbours.reduce((sum, point) => sum + point.x, 0) / neighbours.length + aside.x / 10,
    y: neighbours.reduce((sum, point) => sum + point.y, 0) / neighbours.length + aside.y / 10,
  };
}

/** The nth seed of a sunflower: spread evenly without chance. */
function sunflower(index: number): Point {
  const radius = Math.sqrt(index + 0.5);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function scaleToSpacing(graph: UndirectedGraph, spacing: number): void {
  const points = graph.nodes().map((id) => pointOf(graph, id));
  const spread = Math.sqrt(points.reduce((sum, { x, y }) => sum + x * x + y * y, 0) / points.length);
  const wanted = (spacing * Math.sqrt(points.length)) / 2;
  const factor = spread === 0 ? 1 : wanted / spread;
  graph.updateEachNodeAttributes((_id, attributes) => ({
    ...attributes,
    x: attributes.x * factor,
    y: attributes.y * factor,
  }));
}

function pointOf(graph: UndirectedGraph, id: string): Point {
  return { x: graph.getNodeAttribute(id, "x"), y: graph.getNodeAttribute(id, "y") };
}
