import { type EventChange, eventChange } from "@buendnisgraph/graph/analysis/event-change/event-change";
import { upTo } from "@buendnisgraph/graph/analysis/event-change/up-to";
import { whoWasWhere } from "@buendnisgraph/graph/analysis/event-change/who-was-where";
import { toCard } from "@buendnisgraph/graph/read/event-card";
import type { EventShape } from "@buendnisgraph/graph/read/shapes";
import type { RequestContext } from "../../context.ts";
import { within } from "../arguments.ts";
import type { AtEvent, Resolvers } from "../generated.ts";
import { loadAll, loadOne } from "../named.ts";

const MOST_LISTED = 500;

/** What an event changed, from the graph in memory. */
export const eventChangeResolvers: Resolvers = {
  Event: {
    change: async ({ id }, { asOf }, { graphs }) => {
      const change = eventChange(upTo(await graphs.current(), asOf ?? null), id);
      return typeof change === "object" ? change : null;
    },
    changeUntold: ({ startsOn, gathering }) =>
      startsOn === null ? "UNDATED" : gathering ? null : "NO_GATHERING",
  },
  EventChange: {
    recorded: ({ partners }) => partners.length,
    present: ({ partners }) => count(partners, ({ present }) => present),
    newPartners: ({ partners }) => count(partners, ({ isNew }) => isNew),
    returningPartners: ({ partners }) => count(partners, ({ isNew }) => !isNew),
    uncertainPartners: ({ partners }) => count(partners, ({ uncertain }) => uncertain),
    retainedPartners: ({ partners }) => count(partners, ({ after }) => after.length > 0),
    partners: ({ partners }, { only, first }) =>
      (only ? partners.filter(ONLY[only]) : partners).slice(0, within("first", first ?? 200, 1, MOST_LISTED)),
    roles: ({ partners }) => {
      const there = partners.filter(({ present }) => present).flatMap(({ roles }) => [...new Set(roles)]);
      return [...new Set(there)]
        .map((role) => ({ role, partners: count(there, (other) => other === role) }))
        .sort((left, right) => right.partners - left.partners);
    },
    pairs: ({ pairs }) => pairs.pairs,
    firstMeetings: ({ pairs }, { of, first }) =>
      pairs.first(of ?? null, within("first", first ?? 50, 1, MOST_LISTED)),
    uncertainMeetings: ({ pairs }) => pairs.firstUncertain,
    metAgain: ({ pairs }, { of, first }) =>
      pairs.again(of ?? null, within("first", first ?? 50, 1, MOST_LISTED)),
    collaboratedBefore: ({ pairs }) => pairs.collaboratedBefore,
    counties: ({ counties }, _args, { load }) => loadAll(load.region, counties),
    newCounties: ({ newCounties }, _args, { load }) => loadAll(load.region, newCounties),
    newTopics: ({ newTopics }, _args, { load }) => loadAll(load.topic, newTopics),
    orderOpen: ({ orderOpen }, _args, context) => cards(orderOpen, context),
    laterCollaborations: ({ pairs }) => pairs.laterCollaborations(),
  },
  PartnerAtEvent: {
    partner: ({ partner }, _args, { load }) => loadOne(load.partnerCard, partner),
    before: ({ before }, _args, context) => cards(before, context),
    lastBefore: async ({ before }, _args, context) => (await cards(before.slice(0, 1), context))[0] ?? null,
    after: ({ after }, _args, context) => cards(after, context),
  },
  PairAtEvent: {
    a: ({ a }, _args, { load }) => loadOne(load.partnerCard, a),
    b: ({ b }, _args, { load }) => loadOne(load.partnerCard, b),
  },
  LaterCollaboration: {
    a: ({ a }, _args, { load }) => loadOne(load.partnerCard, a),
    b: ({ b }, _args, { load }) => loadOne(load.partnerCard, b),
  },
};

const ONLY: Record<AtEvent, (one: EventChange["partners"][number]) => boolean> = {
  PRESENT: ({ present }) => present,
  NEW: ({ isNew }) => isNew,
  RETURNING: ({ isNew }) => !isNew,
  RETAINED: ({ after }) => after.length > 0,
};

function count<Value>(values: readonly Value[], fits: (value: Value) => boolean): number {
  return values.filter(fits).length;
}

/** Events in short from the graph in memory, so that none is read again. */
export async function cards(ids: readonly string[], { graphs }: RequestContext): Promise<EventShape[]> {
  const where = whoWasWhere(await graphs.current());
  return ids.flatMap((id) => {
    const event = where.events.get(id);
    return event ? toCard(event, where.at(id).length) : [];
  });
}
