import { type Day, dayBefore } from "../../model/dates.ts";
import type { ParticipationRole } from "../../read/shapes.ts";
import type { GraphEvent, GraphParticipation, WholeGraph } from "../../read/whole-graph.ts";
import { thereAsOf } from "../subnetwork.ts";
import { type NetworkCounts, networkOn } from "./network-counts.ts";
import { isAfter, isBefore, isDated, orderIsOpen } from "./order-of-events.ts";
import { PairsAtEvent } from "./pairs-at-event.ts";
import { whoWasWhere } from "./who-was-where.ts";

/** A partner on record at an event, with when else it is on record. */
export interface PartnerAtEvent {
  partner: string;
  roles: ParticipationRole[];
  present: boolean;
  /** On record at no event of an earlier day. */
  isNew: boolean;
  /** Whether sources leave open if it is new or came back. */
  uncertain: boolean;
  /** Events of earlier days that it is on record at, the latest first. */
  before: string[];
  /** Events of later days, the earliest first. */
  after: string[];
}

/** What is on record as changed by one event; each number is defined in docs/methods.md. */
export interface EventChange {
  event: string;
  on: Day;
  /** Those on record at most events first. */
  partners: PartnerAtEvent[];
  pairs: PairsAtEvent;
  /** Counties of its partners, and those of them where nobody was on record before. */
  counties: string[];
  newCounties: string[];
  /** Its topics that no event of an earlier day had. */
  newTopics: string[];
  readonly before: NetworkCounts;
  readonly after: NetworkCounts;
  /** Dated events of which sources leave open whether they came before it. */
  orderOpen: string[];
}

/** Why nothing can be said of a change. */
export type NoChange = "UNDATED" | "NO_GATHERING";

/** What an event changed, or why that cannot be said; undefined where none has the id. */
export function eventChange(graph: WholeGraph, id: string): EventChange | NoChange | undefined {
  const where = whoWasWhere(graph);
  const event = where.events.get(id);
  if (!event) return undefined;
  if (!isDated(event)) return "UNDATED";
  if (!event.gathering) return "NO_GATHERING";
  const eve = dayBefore(event.startsOn);
  const counties = where.countiesAt(id);
  const countiesBefore = new Set(thereAsOf(graph, eve).partners.map(({ region }) => region));
  const earlier = graph.events.filter((other) => isBefore(other, event.startsOn));
  return {
    event: id,
    on: event.startsOn,
    partners: where
      .at(id)
      .map((participation) => atEvent(participation, event, event.startsOn, graph))
      .sort(
        (left, right) => appearances(right) - appearances(left) || (left.partner < right.partner ? -1 : 1),
      ),
    pairs: new PairsAtEvent(graph, event),
    counties,
    newCounties: counties.filter((county) => !countiesBefore.has(county)),
    newTopics: event.topics.filter((topic) => !earlier.some(({ topics }) => topics.includes(topic))),
    // Counted only where they are asked for: that takes all pairs of the whole network.
    get before() {
      return networkOn(graph, eve).counts;
    },
    get after() {
      return networkOn(graph, event.startsOn).counts;
    },
    orderOpen: graph.events
      .filter((other) => other.id !== id && isDated(other) && orderIsOpen(other, event))
      .map((other) => other.id),
  };
}

function appearances({ before, after }: PartnerAtEvent): number {
  return before.length + after.length;
}

function atEvent(
  { partner, roles, present }: GraphParticipation,
  event: GraphEvent,
  day: Day,
  graph: WholeGraph,
): PartnerAtEvent {
  const where = whoWasWhere(graph);
  const others = where
    .of(partner)
    .flatMap((other) => (other.event === event.id ? [] : (where.events.get(other.event) ?? [])))
    .sort((left, right) => ((left.startsOn ?? "") < (right.startsOn ?? "") ? -1 : 1));
  const before = others.filter((other) => isBefore(other, day)).reverse();
  const surelyBefore = before.some((other) => !orderIsOpen(other, event));
  return {
    partner,
    roles,
    present,
    isNew: before.length === 0,
    uncertain: !surelyBefore && others.some((other) => orderIsOpen(other, event)),
    before: before.map(({ id }) => id),
    after: others.filter((other) => isAfter(other, day)).map(({ id }) => id),
  };
}
