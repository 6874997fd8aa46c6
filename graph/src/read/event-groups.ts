import { eventChange, median } from "../analysis/event-change.ts";
import type { GraphEvent, WholeGraph } from "./whole-graph.ts";

export type EventGrouping = "SCOPE" | "TOPIC" | "YEAR";

export interface EventGroupShape {
  key: string;
  events: number;
  recorded: number | null;
  newcomerShare: number | null;
  firstMeetings: number | null;
  attendance: number | null;
}

/** More events than are gone through one by one: of the latest ones then. */
const MOST_EVENTS = 400;

/** Dated gatherings in groups, with medians; in the order of the keys. */
export function groupEvents(graph: WholeGraph, by: EventGrouping): EventGroupShape[] {
  const groups = new Map<string, GraphEvent[]>();
  const dated = graph.events
    .filter(({ startsOn, gathering }) => startsOn !== null && gathering)
    .slice(-MOST_EVENTS);
  for (const event of dated) {
    for (const key of keysOf(event, by)) {
      const known = groups.get(key);
      if (known) known.push(event);
      else groups.set(key, [event]);
    }
  }
  const changes = new Map(dated.map(({ id }) => [id, eventChange(graph, id)]));
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, events]) => {
      const known = events.flatMap(({ id }) => changes.get(id) ?? []);
      const attended = known.filter(({ recorded }) => recorded.length > 0);
      return {
        key,
        events: events.length,
        recorded: median(known.map(({ recorded }) => recorded.length)),
        newcomerShare: median(attended.map(({ newcomers, recorded }) => newcomers.length / recorded.length)),
        firstMeetings: median(known.map(({ firstMeetings }) => firstMeetings)),
        attendance: median(events.flatMap(({ attendance }) => attendance ?? [])),
      };
    });
}

function keysOf({ scope, topics, startsOn }: GraphEvent, by: EventGrouping): string[] {
  switch (by) {
    case "SCOPE":
      return scope === null ? [] : [scope];
    case "TOPIC":
      return topics;
    case "YEAR":
      return startsOn === null ? [] : [startsOn.slice(0, 4)];
  }
}
