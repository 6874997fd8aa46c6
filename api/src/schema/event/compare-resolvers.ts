import { compareEvents, compareGroups } from "@buendnisgraph/graph/read/compare-events";
import { within } from "../arguments.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";
import { knownIds } from "../known-ids.ts";
import { loadOne } from "../named.ts";
import { cards } from "./change-resolvers.ts";

const FEWEST_COMPARED = 2;
const MOST_COMPARED = 6;
const MOST_LISTED = 500;

/** Events and groups of events side by side. */
export const compareResolvers: Resolvers = {
  Query: {
    compareEvents: async (_root, { ids, asOf }, { store, graphs, load }) => {
      if (ids.length < FEWEST_COMPARED || ids.length > MOST_COMPARED)
        throw badInput("ids", `"ids" must name ${FEWEST_COMPARED} to ${MOST_COMPARED} events.`);
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      if (twice !== undefined) throw badInput("ids", `"ids" names "${twice.slice(0, 100)}" twice.`);
      await knownIds(load, "Event", "ids", ids);
      return compareEvents(store, graphs, ids, asOf ?? null);
    },
    compareGroups: (_root, { by, kinds, asOf }, { store, graphs }) => {
      if (kinds?.length === 0) throw badInput("kinds", '"kinds" must name at least one kind of event.');
      return compareGroups(store, graphs, by, kinds ?? ["CONFERENCE"], asOf ?? null);
    },
  },
  EventComparison: {
    atSeveral: ({ atSeveral }, { first }) =>
      atSeveral.slice(0, within("first", first ?? 200, 1, MOST_LISTED)),
    atSeveralCount: ({ atSeveral }) => atSeveral.length,
  },
  ComparedEvent: { event: async ({ event }, _args, context) => the(await cards([event], context)) },
  EventOverlap: {
    a: async ({ a }, _args, context) => the(await cards([a], context)),
    b: async ({ b }, _args, context) => the(await cards([b], context)),
  },
  PartnerAtSeveral: {
    partner: ({ partner }, _args, { load }) => loadOne(load.partnerCard, partner),
    events: ({ events }, _args, context) => cards(events, context),
  },
  EventGroup: {
    name: async ({ key }, _args, { load }) => (await load.topic.load(key))?.name ?? null,
    events: ({ events }, _args, context) => cards(events, context),
  },
};

/** The only one of a list: it was looked up before. */
function the<Value>([value]: readonly Value[]): Value {
  if (value === undefined) throw new Error("an event that was compared is not there");
  return value;
}
