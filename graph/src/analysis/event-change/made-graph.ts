import type { DatePrecision, Day } from "../../model/dates.ts";
import type { GraphCollaboration, GraphEvent, WholeGraph } from "../../read/whole-graph.ts";

interface MadeEvent {
  id: string;
  on: Day | null;
  until?: Day;
  precision?: DatePrecision;
  gathering?: boolean;
  topics?: string[];
  present?: string[];
  /** On record there, presence not. */
  absent?: string[];
}

/** A small graph for tests: its partners are those that the events name, each based where `countyOf` says. */
export function madeGraph(
  made: readonly MadeEvent[],
  {
    countyOf = {},
    collaborations = [],
  }: { countyOf?: Record<string, string>; collaborations?: GraphCollaboration[] } = {},
): WholeGraph {
  const named = made.flatMap(({ present = [], absent = [] }) => [...present, ...absent]);
  const partners = [...new Set([...named, ...collaborations.flatMap(({ a, b }) => [a, b])])].sort();
  return {
    revision: 1,
    partners: partners.map((id) => ({
      id,
      name: id,
      kind: "ORGANISATION",
      category: null,
      region: countyOf[id] ?? null,
      activeIn: [],
      latitude: null,
      longitude: null,
      outsideState: false,
      firstSeen: firstSeen(id, made),
      until: null,
      topics: [],
      offers: false,
      seeks: false,
    })),
    events: made.map(toEvent),
    participations: made.flatMap(({ id, present = [], absent = [] }) => [
      ...present.map((partner) => ({ partner, event: id, roles: ["TOOK_PART" as const], present: true })),
      ...absent.map((partner) => ({ partner, event: id, roles: ["WON" as const], present: false })),
    ]),
    collaborations,
    regionsAbove: new Map(),
  };
}

function firstSeen(partner: string, made: readonly MadeEvent[]): Day | null {
  const days = made
    .filter(({ present = [], absent = [] }) => [...present, ...absent].includes(partner))
    .flatMap(({ on }) => on ?? []);
  return days.sort()[0] ?? null;
}

function toEvent({ id, on, until, precision, gathering = true, topics = [] }: MadeEvent): GraphEvent {
  return {
    id,
    title: id,
    shortLabel: id,
    kind: "CONFERENCE",
    scope: "REGIONAL",
    startsOn: on,
    endsOn: until ?? on,
    datePrecision: on === null ? "UNKNOWN" : (precision ?? "DAY"),
    place: null,
    gathering,
    attendance: null,
    region: null,
    latitude: null,
    longitude: null,
    outsideState: false,
    topics,
  };
}
