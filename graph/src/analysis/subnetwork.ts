import type { Day } from "../model/dates.ts";
import type { ConferenceScope, EventKind, ParticipationRole, PartnerKind } from "../read/shapes.ts";
import type { GraphEvent, GraphPartner, WholeGraph } from "../read/whole-graph.ts";
import { type PartnerTie, partnerTies } from "./partner-ties.ts";

export type Projection = "PARTNERS_AND_EVENTS" | "PARTNERS";

/** Null leaves a filter open; several values of one filter are alternatives. */
export interface NetworkFilter {
  regions: string[] | null;
  kinds: PartnerKind[] | null;
  categories: string[] | null;
  topics: string[] | null;
  eventKinds: EventKind[] | null;
  scope: ConferenceScope | null;
  roles: ParticipationRole[] | null;
  offers: boolean | null;
  seeks: boolean | null;
}

export const NO_FILTER: NetworkFilter = {
  regions: null,
  kinds: null,
  categories: null,
  topics: null,
  eventKinds: null,
  scope: null,
  roles: null,
  offers: null,
  seeks: null,
};

export interface NetworkEdge {
  source: string;
  target: string;
  kind: "TOOK_PART" | "MET" | "COLLABORATES";
  since: Day | null;
  /** The first day it no longer holds, of a collaboration that ended; null for what lasts. */
  until: Day | null;
  /** 1 for a participation or a collaboration, Newman's weight for a meeting. */
  weight: number;
}

export interface Subnetwork {
  partners: GraphPartner[];
  events: GraphEvent[];
  edges: NetworkEdge[];
  /** All that the date allows, whatever the filter. */
  totalPartners: number;
  totalEvents: number;
  /** Participations and events left out because their date is not recorded and one was asked for. */
  undated: number;
  /** How many of the strongest ties a node were kept; null where all are there. */
  strongestTies: number | null;
}

/** Above this many partners only the strongest ties are drawn: one event of 500 makes 124,750 pairs. */
const MOST_PARTNERS_WITH_ALL_TIES = 2_000;
const STRONGEST_TIES = 8;

/**
 * The part of the graph that was there on the day and fits the filter.
 * Kind, category, topic, region, offers and seeks choose partners; kind, scope, topic and roles choose
 * events and participations. A partner filter keeps the events its partners took part in, an event
 * filter the partners that took part in its events; a region also keeps the events held in it. Among many partners only the strongest ties are kept, unless all are asked for.
 */
export function subnetwork(
  graph: WholeGraph,
  filter: NetworkFilter,
  asOf: Day | null,
  projection: Projection,
  { allTies = false }: { allTies?: boolean } = {},
): Subnetwork {
  const there = thereAsOf(graph, asOf);
  const partnerFilterSet = [
    filter.regions,
    filter.kinds,
    filter.categories,
    filter.topics,
    filter.offers,
    filter.seeks,
  ].some((value) => value !== null && value !== false);
  const eventFilterSet = [filter.eventKinds, filter.scope, filter.roles].some((value) => value !== null);

  let partners = there.partners.filter((partner) => partnerFits(partner, filter, graph, asOf));
  let events = there.events.filter((event) => eventFits(event, filter));
  const partnerIds = new Set(partners.map((partner) => partner.id));
  const eventIds = new Set(events.map((event) => event.id));
  const participations = there.participations.filter(
    (participation) =>
      partnerIds.has(participation.partner) &&
      eventIds.has(participation.event) &&
      (filter.roles === null || participation.roles.some((role) => filter.roles?.includes(role))),
  );
  if (eventFilterSet) {
    const atEvents = new Set(participations.map((participation) => participation.partner));
    partners = partners.filter((partner) => atEvents.has(partner.id));
  }
  if (partnerFilterSet) {
    const attended = new Set(participations.map((participation) => participation.event));
    events = events.filter((event) => attended.has(event.id) || heldInRegions(event, filter.regions, graph));
  }

  const kept = new Set(partners.map((partner) => partner.id));
  const collaborations = there.collaborations.filter(({ a, b }) => kept.has(a) && kept.has(b));
  const counts = {
    totalPartners: there.partners.length,
    totalEvents: there.events.length,
    undated: there.undated,
  };
  const collaborationEdges = collaborations.map(
    ({ a, b, since, until }): NetworkEdge => ({
      source: a,
      target: b,
      kind: "COLLABORATES",
      since,
      until,
      weight: 1,
    }),
  );
  if (projection === "PARTNERS_AND_EVENTS") {
    const since = new Map(events.map((event) => [event.id, event.startsOn]));
    const edges = participations
      .filter((participation) => kept.has(participation.partner) && since.has(participation.event))
      .map(
        (participation): NetworkEdge => ({
          source: participation.partner,
          target: participation.event,
          kind: "TOOK_PART",
          since: since.get(participation.event) ?? null,
          until: null,
          weight: 1,
        }),
      );
    return { partners, events, edges: [...edges, ...collaborationEdges], strongestTies: null, ...counts };
  }

  const cut = !allTies && partners.length > MOST_PARTNERS_WITH_ALL_TIES;
  const met = partnerTies(there.events, there.participations, eventIds, kept);
  const ties = cut ? strongest(met, STRONGEST_TIES) : met;
  const tieEdges = ties.map(
    ({ a, b, weight, since }): NetworkEdge => ({
      source: a,
      target: b,
      kind: "MET",
      since,
      until: null,
      weight,
    }),
  );
  return {
    partners,
    events: [],
    edges: [...tieEdges, ...collaborationEdges],
    strongestTies: cut ? STRONGEST_TIES : null,
    ...counts,
  };
}

/** What was there on a day, whatever the filter. */
export interface There extends Pick<WholeGraph, "partners" | "events" | "participations" | "collaborations"> {
  /** Events and participations left out because they have no date and a day was asked for. */
  undated: number;
}

/** As of a day D: begun by D and not ended; what has no recorded start is not there on any day. */
export function thereAsOf(graph: WholeGraph, asOf: Day | null): There {
  const { partners, events, participations, collaborations } = graph;
  if (asOf === null) return { partners, events, participations, collaborations, undated: 0 };
  const begun = new Set(
    events.filter((event) => event.startsOn !== null && event.startsOn <= asOf).map(({ id }) => id),
  );
  const undatedEvents = new Set(events.filter((event) => event.startsOn === null).map(({ id }) => id));
  const running = collaborations.filter(
    ({ since, until }) => since !== null && since <= asOf && (until === null || asOf < until),
  );
  const collaborating = new Set(running.flatMap(({ a, b }) => [a, b]));
  const gone = new Set(partners.filter(({ until }) => until !== null && until <= asOf).map(({ id }) => id));
  return {
    partners: partners.filter(
      ({ id, firstSeen }) =>
        !gone.has(id) && ((firstSeen !== null && firstSeen <= asOf) || collaborating.has(id)),
    ),
    events: events.filter(({ id }) => begun.has(id)),
    participations: participations.filter(({ partner, event }) => begun.has(event) && !gone.has(partner)),
    collaborations: running.filter(({ a, b }) => !gone.has(a) && !gone.has(b)),
    undated: undatedEvents.size + participations.filter(({ event }) => undatedEvents.has(event)).length,
  };
}

function partnerFits(
  partner: GraphPartner,
  filter: NetworkFilter,
  graph: WholeGraph,
  asOf: Day | null,
): boolean {
  const { kinds, categories, topics, regions } = filter;
  return (
    (kinds === null || kinds.includes(partner.kind)) &&
    (categories === null || (partner.category !== null && categories.includes(partner.category))) &&
    (topics === null ||
      partner.topics.some(
        ({ id, since }) => topics.includes(id) && (asOf === null || (since !== null && since <= asOf)),
      )) &&
    (filter.offers !== true || partner.offers) &&
    (filter.seeks !== true || partner.seeks) &&
    (regions === null ||
      [partner.region, ...partner.activeIn].some((region) => liesIn(region, regions, graph)))
  );
}

function eventFits(event: GraphEvent, { eventKinds, scope, topics }: NetworkFilter): boolean {
  return (
    (eventKinds === null || eventKinds.includes(event.kind)) &&
    (scope === null || event.scope === scope) &&
    (topics === null || event.topics.some((topic) => topics.includes(topic)))
  );
}

function heldInRegions(event: GraphEvent, regions: string[] | null, graph: WholeGraph): boolean {
  return regions !== null && liesIn(event.region, regions, graph);
}

function liesIn(region: string | null, regions: string[], graph: WholeGraph): boolean {
  const above = region === null ? [] : (graph.regionsAbove.get(region) ?? []);
  return above.some((id) => regions.includes(id));
}

/** Keeps a tie if it is among the strongest of either end. */
function strongest(ties: PartnerTie[], most: number): PartnerTie[] {
  const kept = new Map<string, number>();
  return [...ties]
    .sort((left, right) => right.weight - left.weight)
    .filter(({ a, b }) => {
      const ofA = kept.get(a) ?? 0;
      const ofB = kept.get(b) ?? 0;
      if (ofA >= most && ofB >= most) return false;
      kept.set(a, ofA + 1);
      kept.set(b, ofB + 1);
      return true;
    });
}
