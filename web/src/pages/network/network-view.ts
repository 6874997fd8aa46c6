import type { NetworkSearch } from "../../app/search-params.ts";
import type { NetworkQuery } from "../../gql/graphql.ts";
import { groupBlocks } from "../../graph-canvas/group-blocks.ts";
import type { CanvasEdge, CanvasKind, CanvasNode, Caption, Point } from "../../graph-canvas/types.ts";
import { MAP_SIZE, project } from "../../map/projection.ts";
import type { Measured } from "./measured.ts";
import { yearLines } from "./year-lines.ts";

export type Columns = NetworkQuery["network"];
type Group = NonNullable<Columns["groups"][number]>;

const GROUPS: readonly Group[] = ["NO_TIE", "NO_PLACE", "OUTSIDE_STATE", "NO_DATE"];

/** A node as lists and the picture need it. */
export interface ListedNode {
  id: string;
  kind: CanvasKind;
  subkind: string | null;
  name: string;
  firstSeen: string | null;
  degree: number;
  group: Group | null;
}

export interface NetworkView {
  nodes: CanvasNode[];
  edges: CanvasEdge[];
  captions: Caption[];
  /** The same nodes for the list: conferences and other events last, each by name. */
  listed: ListedNode[];
  partners: number;
  events: number;
}

interface ViewSettings {
  columns: Columns;
  /** The network without a filter, from which the neighbours of expanded nodes come; null while none is expanded. */
  whole: Columns | null;
  layout: "FORCE" | "MAP" | "TIME";
  search: NetworkSearch;
  captionOf: (group: Group, count: number) => string;
  /** Colours and sizes of partners by what was computed of them. */
  measured: ReadonlyMap<string, Measured>;
}

/** What is to be seen: the filtered network, more where a node was expanded, less where one was hidden. */
export function networkView({
  columns,
  whole,
  layout,
  search,
  captionOf,
  measured,
}: ViewSettings): NetworkView {
  const source = whole ?? columns;
  const map = layout === "MAP";
  const shown = shownIds(columns, whole, search);
  const indexes = source.ids.flatMap((id, index) => (shown.has(id) ? [index] : []));
  const listed = indexes.map((index) => listedNode(source, index));
  const pinned = pinnedPositions(search.pinned);
  const drawn = new Map(
    indexes.flatMap((index): [string, Point][] => {
      const id = source.ids[index];
      const point = positionOf(source, index, map);
      return id && point ? [[id, point]] : [];
    }),
  );
  const blocks = groupBlocks(
    GROUPS.map((name) => ({ name, ids: listed.filter(({ group }) => group === name).map(({ id }) => id) })),
    extentOf(map ? null : [...drawn.values()]),
  );
  const nodes = indexes.flatMap((index): CanvasNode[] => {
    const id = source.ids[index] ?? "";
    const position = pinned.get(id) ?? drawn.get(id) ?? blocks.positions.get(id);
    return position
      ? [{ ...mark(source, index, measured), position, aside: source.groups[index] !== null }]
      : [];
  });
  const captions = GROUPS.flatMap((group): Caption[] => {
    const position = blocks.captions.get(group);
    const count = listed.filter((node) => node.group === group).length;
    return position ? [{ text: captionOf(group, count), position }] : [];
  });
  const years =
    layout === "TIME" ? yearLines(source).map(({ year, top }) => ({ text: year, position: top })) : [];
  const partners = listed.filter(({ kind }) => kind !== "EVENT");
  return {
    nodes,
    edges: shownEdges(source, shown),
    captions: [...captions, ...years],
    listed: [...partners, ...listed.filter(({ kind }) => kind === "EVENT")],
    partners: partners.length,
    events: listed.length - partners.length,
  };
}

function shownIds(columns: Columns, whole: Columns | null, search: NetworkSearch): Set<string> {
  const shown = new Set(columns.ids);
  const expanded = new Set(search.expanded);
  if (whole) {
    whole.edgeSource.forEach((from, edge) => {
      const a = whole.ids[from] ?? "";
      const b = whole.ids[whole.edgeTarget[edge] ?? -1] ?? "";
      if (expanded.has(a)) shown.add(b);
      if (expanded.has(b)) shown.add(a);
    });
  }
  for (const id of search.hidden ?? []) shown.delete(id);
  return shown;
}

function shownEdges(source: Columns, shown: Set<string>): CanvasEdge[] {
  return source.edgeSource.flatMap((from, edge): CanvasEdge[] => {
    const a = source.ids[from] ?? "";
    const b = source.ids[source.edgeTarget[edge] ?? -1] ?? "";
    if (!shown.has(a) || !shown.has(b)) return [];
    const kind = source.edgeKinds[edge] ?? "";
    const aside = source.groups[from] !== null || source.groups[source.edgeTarget[edge] ?? -1] !== null;
    return [
      {
        id: `${kind} ${a} ${b}`,
        source: a,
        target: b,
        collaboration: kind === "COLLABORATES",
        aside,
        since: source.edgeSince[edge] ?? null,
        until: source.edgeUntil[edge] ?? null,
      },
    ];
  });
}

function listedNode(source: Columns, index: number): ListedNode {
  return {
    id: source.ids[index] ?? "",
    kind: source.kinds[index] as CanvasKind,
    subkind: source.subkinds[index] ?? null,
    name: source.labels[index] ?? "",
    firstSeen: source.firstSeen[index] ?? null,
    degree: source.degree[index] ?? 0,
    group: source.groups[index] ?? null,
  };
}

function positionOf(source: Columns, index: number, map: boolean): Point | null {
  const x = source.x[index];
  const y = source.y[index];
  if (x === null || x === undefined || y === null || y === undefined) return null;
  return map ? project(x, y) : { x, y };
}

const SMALLEST_PARTNER = 10.5;
const LARGEST_PARTNER = 30;
const SMALLEST_EVENT = 11;

/** A partner by the root of its degree or, where a metric is its size, an area that grows evenly with it; an event by that of its stated attendance; conferences are named first. */
function mark(
  source: Columns,
  index: number,
  measured: ReadonlyMap<string, Measured>,
): Omit<CanvasNode, "position" | "aside"> {
  const { id, kind, subkind, degree, firstSeen } = listedNode(source, index);
  const attendance = source.attendance[index] ?? 0;
  const isEvent = kind === "EVENT";
  const { paint = null, share = null } = measured.get(id) ?? {};
  const rank = subkind === "CONFERENCE:CENTRAL" ? 2_000 : subkind?.startsWith("CONFERENCE") ? 600 : 0;
  return {
    id,
    kind,
    since: firstSeen,
    label: source.shortLabels[index] ?? "",
    paint,
    size: isEvent
      ? Math.min(SMALLEST_EVENT + 0.45 * Math.sqrt(attendance), 26)
      : share === null
        ? Math.min(SMALLEST_PARTNER + 1.8 * Math.sqrt(Math.max(degree - 1, 0)), 30)
        : Math.sqrt(SMALLEST_PARTNER ** 2 + share * (LARGEST_PARTNER ** 2 - SMALLEST_PARTNER ** 2)),
    importance: isEvent ? 200 + rank + attendance / 2 + degree * 5 : degree * 20,
  };
}

function pinnedPositions(pinned: string[] | undefined): Map<string, Point> {
  return new Map(
    (pinned ?? []).flatMap((entry): [string, Point][] => {
      const [id = "", x = "", y = ""] = entry.split(":");
      const point = { x: Number(x), y: Number(y) };
      return Number.isFinite(point.x) && Number.isFinite(point.y) ? [[id, point]] : [];
    }),
  );
}

function extentOf(points: Point[] | null): { left: number; right: number; bottom: number } {
  // The state leaves the lower left corner of its frame free.
  if (points === null) return { left: -40, right: MAP_SIZE.width * 0.42, bottom: MAP_SIZE.height * 0.68 };
  if (points.length === 0) return { left: 0, right: 600, bottom: 0 };
  const xs = points.map(({ x }) => x);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.max(...points.map(({ y }) => y)) };
}
