import { type Day, dayBefore } from "../../model/dates.ts";
import type { GraphEvent } from "../../read/whole-graph.ts";

export type GrowthStep = "EVENT" | "MONTH" | "QUARTER" | "YEAR";

/** A stretch of time and the dated events in it, in the order of their first days. */
export interface Step {
  /** The event, where each is a step of its own. */
  event: GraphEvent | null;
  /** The first day of it. */
  startsOn: Day;
  /** The last day of it: what is true at the end of this day is what the step shows. */
  endsOn: Day;
  events: GraphEvent[];
  /** Whether the sources leave open that some of it belongs before or after. */
  uncertain: boolean;
}

type DatedEvent = GraphEvent & { startsOn: Day };

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;
const MONTHS_KNOWN = { DAY: 0, MONTH: 1, YEAR: 12, UNKNOWN: 12 } as const;

/** Cuts the time of these events into steps, empty ones in between included; undated events are in none. */
export function stepsOf(events: readonly GraphEvent[], by: GrowthStep): Step[] {
  const dated = events
    .filter((event): event is DatedEvent => event.startsOn !== null)
    .sort((left, right) => (left.startsOn === right.startsOn ? 0 : left.startsOn < right.startsOn ? -1 : 1));
  if (by === "EVENT") {
    const vague = dated.filter(({ datePrecision }) => datePrecision !== "DAY");
    return dated.map((event) => ({
      event,
      startsOn: event.startsOn,
      endsOn: event.startsOn,
      events: [event],
      uncertain:
        event.datePrecision !== "DAY" ||
        dated.some((other) => other !== event && other.startsOn === event.startsOn) ||
        vague.some((other) => other.startsOn <= event.startsOn && event.startsOn <= endOf(other)),
    }));
  }
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return [];
  const months = MONTHS[by];
  const steps: Step[] = [];
  let month = Math.floor(monthOf(first.startsOn) / months) * months;
  let next = 0;
  for (; month <= monthOf(last.startsOn); month += months) {
    const inStep: DatedEvent[] = [];
    for (let event = dated[next]; event && monthOf(event.startsOn) < month + months; event = dated[++next])
      inStep.push(event);
    steps.push({
      event: null,
      startsOn: firstDay(month),
      endsOn: dayBefore(firstDay(month + months)),
      events: inStep,
      uncertain: inStep.some(({ datePrecision }) => MONTHS_KNOWN[datePrecision] > months),
    });
  }
  return steps;
}

function endOf(event: DatedEvent): Day {
  return event.endsOn ?? event.startsOn;
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return year * 12 + month - 1;
}

function firstDay(month: number): Day {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
