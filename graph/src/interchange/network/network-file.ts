import type { Subnetwork } from "../../analysis/subnetwork.ts";
import type { Day } from "../../model/dates.ts";

/** A network as files carry it: no positions, no languages, nothing of when the file was made. */
export interface NetworkFile {
  /** What was asked for and of what data, so that the same can be asked for again. */
  about: NetworkFileAbout;
  nodes: NetworkFileNode[];
  edges: NetworkFileEdge[];
}

export interface NetworkFileAbout {
  dataset: string;
  revision: number;
  softwareVersion: string;
  asOf: Day | null;
  projection: string;
  filter: Record<string, unknown>;
  /** Left out because no date is recorded and one was asked for. */
  undated: number;
}

export interface NetworkFileNode {
  id: string;
  label: string;
  /** ORGANISATION, INITIATIVE, COMPANY or EVENT. */
  kind: string;
  /** The category of a partner; the kind of event, with its scope. */
  category: string | null;
  /** The county's AGS. */
  region: string | null;
  latitude: number | null;
  longitude: number | null;
  firstSeen: Day | null;
  /** Stated attendance of an event. */
  attendance: number | null;
  /** Ids, joined by spaces. */
  topics: string;
}

export interface NetworkFileEdge {
  source: string;
  target: string;
  /** TOOK_PART, MET or COLLABORATES. */
  kind: string;
  since: Day | null;
  /** The first day it no longer holds. */
  until: Day | null;
  weight: number;
}

/** In the order of ids, so that the same network is the same file. */
export function networkFile(part: Subnetwork, about: Omit<NetworkFileAbout, "undated">): NetworkFile {
  const nodes = [
    ...part.partners.map(
      (partner): NetworkFileNode => ({
        id: partner.id,
        label: partner.name,
        kind: partner.kind,
        category: partner.category,
        region: partner.region,
        latitude: partner.latitude,
        longitude: partner.longitude,
        firstSeen: partner.firstSeen,
        attendance: null,
        topics: [...new Set(partner.topics.map(({ id }) => id))].sort().join(" "),
      }),
    ),
    ...part.events.map(
      (event): NetworkFileNode => ({
        id: event.id,
        label: event.title,
        kind: "EVENT",
        category: event.scope ? `${event.kind}:${event.scope}` : event.kind,
        region: event.region,
        latitude: event.latitude,
        longitude: event.longitude,
        firstSeen: event.startsOn,
        attendance: event.attendance,
        topics: [...event.topics].sort().join(" "),
      }),
    ),
  ];
  const edges = part.edges.map(({ source, target, kind, since, until, weight }) => ({
    source,
    target,
    kind,
    since,
    until,
    weight,
  }));
  return {
    about: { ...about, undated: part.undated },
    nodes: nodes.sort((left, right) => compare(left.id, right.id)),
    edges: edges.sort(
      (left, right) =>
        compare(left.source, right.source) ||
        compare(left.target, right.target) ||
        compare(left.kind, right.kind),
    ),
  };
}

function compare(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

/** What a field is, in every format that has types. */
export const NODE_FIELDS = [
  ["label", "string"],
  ["kind", "string"],
  ["category", "string"],
  ["region", "string"],
  ["latitude", "double"],
  ["longitude", "double"],
  ["firstSeen", "string"],
  ["attendance", "int"],
  ["topics", "string"],
] as const satisfies readonly (readonly [keyof NetworkFileNode, string])[];

export const EDGE_FIELDS = [
  ["kind", "string"],
  ["since", "string"],
  ["until", "string"],
  ["weight", "double"],
] as const satisfies readonly (readonly [keyof NetworkFileEdge, string])[];
