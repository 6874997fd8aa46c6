import { type Overlap, overlaps, type Spread, spreadOf } from "../analysis/event-change/compare-events.ts";
import { eventChange } from "../analysis/event-change/event-change.ts";
import { upTo } from "../analysis/event-change/up-to.ts";
import { whoWasWhere } from "../analysis/event-change/who-was-where.ts";
import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import { type EventOutcomes, eventOutcomes } from "./event-outcomes.ts";
import type { EventKind } from "./shapes.ts";
import type { GraphEvent, WholeGraph } from "./whole-graph.ts";
import type { WholeGraphCache } from "./whole-graph-cache.ts";

/** What events are compared by; null where nothing is stated, or where it cannot be told of an event without a date or a gathering. */
export interface EventFigures extends Omit<EventOutcomes, "event"> {
  recorded: number;
  present: number;
  stated: number | null;
  newPartners: number | null;
  /** 0 to 1; null, too, where nobody is on record. */
  newShare: number | null;
  returningPartners: number | null;
  firstMeetings: number | null;
  counties: number;
  newCounties: number | null;
  /** Partners on record again at a later event. */
  retained: number | null;
}

export interface ComparedEvent {
  event: string;
  figures: EventFigures;
}

export interface PartnerAtSeveral {
  partner: string;
  events: string[];
}

export interface EventComparison {
  events: ComparedEvent[];
  overlaps: Overlap[];
  /** Partners on record at two of the events or more: those at most of them first, then by name. */
  atSeveral: PartnerAtSeveral[];
}

/** These events side by side, in the order they were asked for; as of a day, what began later is left out. */
export async function compareEvents(
  store: Store,
  graphs: WholeGraphCache,
  asked: readonly string[],
  asOf: Day | null,
): Promise<EventComparison> {
  const graph = upTo(await graphs.current(), asOf);
  const where = whoWasWhere(graph);
  const ids = asked.filter((id) => where.events.has(id));
  const eventsOf = new Map<string, string[]>();
  for (const event of ids)
    for (const { partner } of where.at(event))
      eventsOf.set(partner, [...(eventsOf.get(partner) ?? []), event]);
  const inOrder = graph.partners.flatMap(({ id }) => {
    const events = eventsOf.get(id) ?? [];
    return events.length > 1 ? [{ partner: id, events }] : [];
  });
  return {
    events: await figuresOf(store, graph, ids, asOf),
    overlaps: overlaps(ids.map((id) => ({ id, members: partnersOf(graph, [id]) }))),
    atSeveral: inOrder.sort((left, right) => right.events.length - left.events.length),
  };
}

export type EventGrouping = "SCOPE" | "TOPIC" | "YEAR";

export interface EventGroup {
  /** CENTRAL or REGIONAL, the id of a topic, or a year; NONE for events without. */
  key: string;
  events: string[];
  /** On record at any of them. */
  partners: number;
  spreads: Record<keyof EventFigures, Spread | null>;
}

export interface GroupComparison {
  groups: EventGroup[];
  overlaps: Overlap[];
}

/** Events of these kinds in groups; one with two topics stands in both. As of a day, dated events that began by then. */
export async function compareGroups(
  store: Store,
  graphs: WholeGraphCache,
  by: EventGrouping,
  kinds: readonly EventKind[],
  asOf: Day | null,
): Promise<GroupComparison> {
  const graph = upTo(await graphs.current(), asOf);
  const members = new Map<string, string[]>();
  const counted = graph.events.filter(
    ({ kind, startsOn }) => kinds.includes(kind) && (asOf === null || startsOn !== null),
  );
  for (const event of counted)
    for (const key of KEYS_OF[by](event)) members.set(key, [...(members.get(key) ?? []), event.id]);
  const keys = [...members.keys()].sort(
    (left, right) => Number(left === NONE) - Number(right === NONE) || (left < right ? -1 : 1),
  );
  const figures = new Map(
    (await figuresOf(store, graph, [...new Set([...members.values()].flat())], asOf)).map((one) => [
      one.event,
      one,
    ]),
  );
  const groups = keys.map((key) => {
    const events = members.get(key) ?? [];
    const ofGroup = events.flatMap((event) => figures.get(event)?.figures ?? []);
    return { key, events, partners: partnersOf(graph, events).size, spreads: spreadsOf(ofGroup) };
  });
  return {
    groups,
    overlaps: overlaps(groups.map(({ key, events }) => ({ id: key, members: partnersOf(graph, events) }))),
  };
}

const NONE = "NONE";

const KEYS_OF: Record<EventGrouping, (event: GraphEvent) => string[]> = {
  SCOPE: ({ scope }) => [scope ?? NONE],
  TOPIC: ({ topics }) => (topics.length > 0 ? topics : [NONE]),
  YEAR: ({ startsOn }) => [startsOn?.slice(0, 4) ?? NONE],
};

async function figuresOf(
  store: Store,
  graph: WholeGraph,
  ids: readonly string[],
  asOf: Day | null,
): Promise<ComparedEvent[]> {
  const outcomes = await eventOutcomes(store, ids, asOf);
  return ids.flatMap((id) => {
    const counted = outcomes.get(id);
    const event = whoWasWhere(graph).events.get(id);
    if (!counted || !event) return [];
    const { event: _, ...rest } = counted;
    return [{ event: id, figures: { ...attendanceOf(graph, event), ...rest } }];
  });
}

function attendanceOf(graph: WholeGraph, event: GraphEvent): Omit<EventFigures, keyof EventOutcomes> {
  const attended = whoWasWhere(graph).at(event.id);
  const change = eventChange(graph, event.id);
  const told = typeof change === "object" ? change : null;
  const newPartners = told?.partners.filter(({ isNew }) => isNew).length ?? null;
  return {
    recorded: attended.length,
    present: attended.filter(({ present }) => present).length,
    stated: event.attendance,
    newPartners,
    newShare: newPartners === null || attended.length === 0 ? null : newPartners / attended.length,
    returningPartners: newPartners === null ? null : attended.length - newPartners,
    firstMeetings: told?.pairs.first(null, 0).count ?? null,
    counties: whoWasWhere(graph).countiesAt(event.id).length,
    newCounties: told?.newCounties.length ?? null,
    retained: told?.partners.filter(({ after }) => after.length > 0).length ?? null,
  };
}

function partnersOf(graph: WholeGraph, events: readonly string[]): Set<string> {
  const where = whoWasWhere(graph);
  return new Set(events.flatMap((event) => where.at(event).map(({ partner }) => partner)));
}

function spreadsOf(figures: readonly EventFigures[]): EventGroup["spreads"] {
  const spread = (name: keyof EventFigures) => spreadOf(figures.map((one) => one[name]));
  return {
    recorded: spread("recorded"),
    present: spread("present"),
    stated: spread("stated"),
    newPartners: spread("newPartners"),
    newShare: spread("newShare"),
    returningPartners: spread("returningPartners"),
    firstMeetings: spread("firstMeetings"),
    counties: spread("counties"),
    newCounties: spread("newCounties"),
    retained: spread("retained"),
    markets: spread("markets"),
    stands: spread("stands"),
    exhibitors: spread("exhibitors"),
    groups: spread("groups"),
    problems: spread("problems"),
    proposals: spread("proposals"),
    measures: spread("measures"),
  };
}
