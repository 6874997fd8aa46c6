import type { Positions } from "../analysis/positions.ts";
import {
  type NetworkFilter,
  NO_FILTER,
  type Projection,
  type Subnetwork,
  subnetwork,
} from "../analysis/subnetwork.ts";
import type { Day } from "../model/dates.ts";
import type { Layout, PositionKeeper } from "./positions.ts";
import type { WholeGraph } from "./whole-graph.ts";
import type { WholeGraphCache } from "./whole-graph-cache.ts";

/** Why a node stands beside the picture instead of in it. */
export type NodeGroup = "NO_TIE" | "NO_PLACE" | "OUTSIDE_STATE" | "NO_DATE";

/** Columns of one length each: the nth entry of every node column tells of the nth id. */
export interface NetworkColumns {
  revision: number;
  ids: string[];
  kinds: string[];
  subkinds: (string | null)[];
  labels: string[];
  shortLabels: string[];
  x: (number | null)[];
  y: (number | null)[];
  groups: (NodeGroup | null)[];
  regions: (string | null)[];
  firstSeen: (Day | null)[];
  degree: number[];
  attendance: (number | null)[];
  edgeSource: number[];
  edgeTarget: number[];
  edgeKinds: string[];
  edgeSince: (Day | null)[];
  edgeUntil: (Day | null)[];
  edgeWeight: number[];
  totalPartners: number;
  totalEvents: number;
  undated: number;
  complete: boolean;
  cut: string | null;
}

export interface NetworkQuestion {
  filter: NetworkFilter;
  asOf: Day | null;
  projection: Projection;
  layout: Layout;
}

/** The network that fits, by column, with the positions of the whole one, so that a filter moves nothing. */
export async function network(
  graphs: WholeGraphCache,
  keeper: PositionKeeper,
  { filter, asOf, projection, layout }: NetworkQuestion,
): Promise<NetworkColumns> {
  const graph = await graphs.current();
  const positions = await keeper.positionsOf(graph, projection, layout);
  return toColumns(graph.revision, subnetwork(graph, filter, asOf, projection), positions, layout);
}

/** Partners and events within some ties of one node; undefined where no node has the id. */
export async function neighbourhood(
  graphs: WholeGraphCache,
  keeper: PositionKeeper,
  { of, depth, limit, asOf }: { of: string; depth: number; limit: number; asOf: Day | null },
): Promise<NetworkColumns | undefined> {
  const graph = await graphs.current();
  if (!hasNode(graph, of)) return undefined;
  const positions = await keeper.positionsOf(graph, "PARTNERS_AND_EVENTS", "FORCE");
  const whole = subnetwork(graph, NO_FILTER, asOf, "PARTNERS_AND_EVENTS");
  const { reached, cut } = nearest(whole, of, depth, limit);
  const part: Subnetwork = {
    ...whole,
    partners: whole.partners.filter(({ id }) => reached.has(id)),
    events: whole.events.filter(({ id }) => reached.has(id)),
    edges: whole.edges.filter(({ source, target }) => reached.has(source) && reached.has(target)),
  };
  const columns = toColumns(graph.revision, part, positions, "FORCE");
  return cut ? { ...columns, complete: false, cut: `NEAREST_${limit}` } : columns;
}

function hasNode({ partners, events }: WholeGraph, id: string): boolean {
  return partners.some((partner) => partner.id === id) || events.some((event) => event.id === id);
}

/** Walks outwards; where a step finds more than is left to take, those with most ties come first. */
function nearest(whole: Subnetwork, of: string, depth: number, limit: number) {
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const { source, target } of whole.edges) {
    join(source, target);
    join(target, source);
  }
  const reached = new Set([of]);
  let edge = [of];
  let cut = false;
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const found = [...new Set(edge.flatMap((id) => neighbours.get(id) ?? []))]
      .filter((id) => !reached.has(id))
      .sort((left, right) => (neighbours.get(right)?.length ?? 0) - (neighbours.get(left)?.length ?? 0));
    edge = found.slice(0, Math.max(0, limit - reached.size));
    cut ||= edge.length < found.length;
    for (const id of edge) reached.add(id);
  }
  return { reached, cut };
}

function toColumns(revision: number, part: Subnetwork, positions: Positions, layout: Layout): NetworkColumns {
  const nodes = [
    ...part.partners.map((partner) => ({
      ...partner,
      subkind: partner.category,
      label: partner.name,
      shortLabel: shortName(partner.name),
      attendance: null,
    })),
    ...part.events.map((event) => ({
      ...event,
      kind: "EVENT",
      subkind: event.scope ? `${event.kind}:${event.scope}` : event.kind,
      label: event.title,
      firstSeen: event.startsOn,
    })),
  ];
  const index = new Map(nodes.map(({ id }, position) => [id, position]));
  const edges = part.edges.flatMap((edge) => {
    const source = index.get(edge.source);
    const target = index.get(edge.target);
    return source === undefined || target === undefined ? [] : [{ ...edge, source, target }];
  });
  const degree = nodes.map(() => 0);
  for (const { source, target } of edges) {
    degree[source] = (degree[source] ?? 0) + 1;
    degree[target] = (degree[target] ?? 0) + 1;
  }
  const points = nodes.map(({ id }) => positions.get(id));
  return {
    revision,
    ids: nodes.map(({ id }) => id),
    kinds: nodes.map(({ kind }) => kind),
    subkinds: nodes.map(({ subkind }) => subkind),
    labels: nodes.map(({ label }) => label),
    shortLabels: nodes.map(({ shortLabel }) => shortLabel),
    x: points.map((point) => point?.x ?? null),
    y: points.map((point) => point?.y ?? null),
    groups: nodes.map(({ outsideState }, position) => {
      if (points[position]) return null;
      if (layout === "FORCE") return "NO_TIE";
      if (layout === "TIME") return "NO_DATE";
      return outsideState ? "OUTSIDE_STATE" : "NO_PLACE";
    }),
    regions: nodes.map(({ region }) => region),
    firstSeen: nodes.map(({ firstSeen }) => firstSeen),
    degree,
    attendance: nodes.map(({ attendance }) => attendance),
    edgeSource: edges.map(({ source }) => source),
    edgeTarget: edges.map(({ target }) => target),
    edgeKinds: edges.map(({ kind }) => kind),
    edgeSince: edges.map(({ since }) => since),
    edgeUntil: edges.map(({ until }) => until),
    edgeWeight: edges.map(({ weight }) => weight),
    totalPartners: part.totalPartners,
    totalEvents: part.totalEvents,
    undated: part.undated,
    complete: part.strongestTies === null,
    cut: part.strongestTies === null ? null : `STRONGEST_${part.strongestTies}`,
  };
}

/** Without what follows in brackets and without the legal form, which a label has no room for. */
export function shortName(name: string): string {
  const short = name
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/\s+(e\.\s?V\.|gGmbH|GmbH|eG|AG)(?=\s|$|,)/g, "")
    .trim();
  return short === "" ? name : short;
}
