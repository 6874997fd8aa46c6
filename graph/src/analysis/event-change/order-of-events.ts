import type { Day } from "../../model/dates.ts";
import type { GraphEvent } from "../../read/whole-graph.ts";

/** An event with a date, be it of a day, a month or a year. */
export type DatedEvent = GraphEvent & { startsOn: Day };

type Timed = Pick<GraphEvent, "startsOn" | "endsOn" | "datePrecision">;

export function isDated(event: GraphEvent): event is DatedEvent {
  return event.startsOn !== null;
}

/** Whether it counts as earlier: begun on an earlier day, where a month or year counts from its first. */
export function isBefore(event: Timed, day: Day): boolean {
  return event.startsOn !== null && event.startsOn < day;
}

/** Whether it counts as later. */
export function isAfter(event: Timed, day: Day): boolean {
  return event.startsOn !== null && event.startsOn > day;
}

/** Whether sources leave open which of the two came first: no date, the same day, or a month or year that holds the other. */
export function orderIsOpen(one: Timed, other: Timed): boolean {
  if (one.startsOn === null || other.startsOn === null) return true;
  return one.startsOn <= latestStart(other) && other.startsOn <= latestStart(one);
}

/** The last day on which it may have begun, by what is known of its date. */
function latestStart({ startsOn, endsOn, datePrecision }: Timed): Day {
  return (datePrecision === "DAY" ? startsOn : (endsOn ?? startsOn)) ?? "";
}
