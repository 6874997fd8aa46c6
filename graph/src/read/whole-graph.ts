import type { DatePrecision, Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type { ConferenceScope, EventKind, ParticipationRole, PartnerKind } from "./shapes.ts";

/** What analysis works on: partners, events and what joins them, in memory, of one revision. */
export interface WholeGraph {
  revision: number;
  partners: GraphPartner[];
  events: GraphEvent[];
  participations: GraphParticipation[];
  collaborations: GraphCollaboration[];
  /** Each region with itself and everything above it. */
  regionsAbove: Map<string, string[]>;
}

export interface GraphPartner {
  id: string;
  name: string;
  kind: PartnerKind;
  category: string | null;
  region: string | null;
  activeIn: string[];
  latitude: number | null;
  longitude: number | null;
  outsideState: boolean;
  firstSeen: Day | null;
  /** The first day it no longer exists; null for what lasts. */
  until: Day | null;
  /** One entry a piece of evidence. */
  topics: { id: string; since: Day | null }[];
  offers: boolean;
  seeks: boolean;
}

export interface GraphEvent {
  id: string;
  title: string;
  shortLabel: string;
  kind: EventKind;
  scope: ConferenceScope | null;
  startsOn: Day | null;
  /** The last day, itself included. */
  endsOn: Day | null;
  datePrecision: DatePrecision;
  place: string | null;
  gathering: boolean;
  attendance: number | null;
  region: string | null;
  latitude: number | null;
  longitude: number | null;
  outsideState: boolean;
  topics: string[];
}

export interface GraphParticipation {
  partner: string;
  event: string;
  roles: ParticipationRole[];
  present: boolean;
}

export interface GraphCollaboration {
  a: string;
  b: string;
  since: Day | null;
  until: Day | null;
}

/** Reads everything analysis needs; keep it with its revision (./whole-graph-cache.ts) instead of reading it again. */
export async function readWholeGraph(store: Store): Promise<WholeGraph> {
  const revision = await store.revision();
  const [partners, events, participations, collaborations, regions] = await Promise.all([
    store.read<GraphPartner>(GRAPH_PARTNERS),
    store.read<GraphEvent>(GRAPH_EVENTS),
    store.read<GraphParticipation>(GRAPH_PARTICIPATIONS),
    store.read<GraphCollaboration>(GRAPH_COLLABORATIONS),
    store.read<{ id: string; above: string[] }>(REGIONS_ABOVE),
  ]);
  const regionsAbove = new Map(regions.map(({ id, above }) => [id, above]));
  return { revision, partners, events, participations, collaborations, regionsAbove };
}

export const GRAPH_PARTNERS = `
MATCH (p:Partner)
RETURN p.id AS id, p.name AS name, p.kind AS kind, p.category AS category,
  head([(p)-[:BASED_IN]->(r:Region) | r.id]) AS region,
  [(p)-[:ACTIVE_IN]->(r:Region) | r.id] AS activeIn,
  p.latitude AS latitude, p.longitude AS longitude, p.outsideState AS outsideState, p.firstSeen AS firstSeen,
  p.until AS until,
  [(p)-[w:WORKS_ON]->(t:Topic) | {id: t.id, since: w.validFrom}] AS topics,
  EXISTS { (p)-[:OFFERS]->() } AS offers,
  EXISTS { (p)-[:SEEKS]->() } AS seeks
ORDER BY p.sortName, p.id`;

export const GRAPH_EVENTS = `
MATCH (e:Event)
OPTIONAL MATCH (e)-[:HELD_IN]->(r:Region)
RETURN e.id AS id, e.title AS title, e.shortLabel AS shortLabel, e.kind AS kind, e.scope AS scope,
  e.startsOn AS startsOn, e.endsOn AS endsOn, e.datePrecision AS datePrecision, e.place AS place,
  e.gathering AS gathering, e.attendance AS attendance,
  r.id AS region, e.latitude AS latitude, e.longitude AS longitude, coalesce(e.outsideState, false) AS outsideState,
  [(e)-[:ON_TOPIC]->(t:Topic) | t.id] AS topics
ORDER BY e.startsOn, e.id`;

export const GRAPH_PARTICIPATIONS = `
MATCH (p:Partner)-[r:TOOK_PART]->(e:Event)
WITH p, e, collect(r) AS rs
RETURN p.id AS partner, e.id AS event, [r IN rs | r.role] AS roles, any(r IN rs WHERE r.present) AS present
ORDER BY event, partner`;

export const GRAPH_COLLABORATIONS = `
MATCH (p:Partner)-[c:COLLABORATES_WITH]->(q:Partner)
RETURN p.id AS a, q.id AS b, c.validFrom AS since, c.validTo AS until
ORDER BY a, b`;

export const REGIONS_ABOVE = `
MATCH (r:Region)
RETURN r.id AS id, [(r)-[:PART_OF*0..2]->(above:Region) | above.id] AS above`;
