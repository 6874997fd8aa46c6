import type { GraphEvent, GraphParticipation, WholeGraph } from "../../read/whole-graph.ts";

/** The participations of a graph by event and by partner. */
export interface WhoWasWhere {
  events: ReadonlyMap<string, GraphEvent>;
  at(event: string): readonly GraphParticipation[];
  of(partner: string): readonly GraphParticipation[];
  /** Where its partners are based, each county once, in the order of their keys. */
  countiesAt(event: string): string[];
}

const known = new WeakMap<WholeGraph, WhoWasWhere>();

/** Sorted once a graph. */
export function whoWasWhere(graph: WholeGraph): WhoWasWhere {
  const sorted = known.get(graph) ?? sortOut(graph);
  known.set(graph, sorted);
  return sorted;
}

function sortOut({ partners, events, participations }: WholeGraph): WhoWasWhere {
  const regionOf = new Map(partners.map(({ id, region }) => [id, region]));
  const byEvent = new Map<string, GraphParticipation[]>();
  const byPartner = new Map<string, GraphParticipation[]>();
  for (const participation of participations) {
    add(byEvent, participation.event, participation);
    add(byPartner, participation.partner, participation);
  }
  return {
    events: new Map(events.map((event) => [event.id, event])),
    at: (event) => byEvent.get(event) ?? [],
    of: (partner) => byPartner.get(partner) ?? [],
    countiesAt: (event) =>
      [...new Set((byEvent.get(event) ?? []).flatMap(({ partner }) => regionOf.get(partner) ?? []))].sort(),
  };
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
