import { eventChange, overlap } from "@buendnisgraph/graph/analysis/event-change";
import { NO_FILTER } from "@buendnisgraph/graph/analysis/subnetwork";
import { groupEvents } from "@buendnisgraph/graph/read/event-groups";
import type { GrowthPointShape } from "@buendnisgraph/graph/read/growth";
import type { RequestContext } from "../../context.ts";
import { badInput, notFound } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

const MOST_COMPARED = 6;

export const eventChangeResolvers: Resolvers = {
  Query: {
    compareEvents: async (_root, { ids }, context) => {
      if (ids.length < 2 || ids.length > MOST_COMPARED)
        throw badInput("ids", `"ids" must name 2 to ${MOST_COMPARED} events.`);
      if (new Set(ids).size < ids.length) throw badInput("ids", '"ids" names an event twice.');
      const events = await Promise.all(
        ids.map(async (id) => {
          const event = await context.load.event.load(id);
          if (!event) throw notFound("ids", id);
          return event;
        }),
      );
      const graph = await context.graphs.current();
      const recordedAt = new Map(ids.map((id) => [id, [] as string[]]));
      for (const { partner, event } of graph.participations) recordedAt.get(event)?.push(partner);
      const overlaps = ids.flatMap((a, index) =>
        ids.slice(index + 1).map(async (b) => {
          const { common, jaccard } = overlap(recordedAt.get(a) ?? [], recordedAt.get(b) ?? []);
          return { a, b, jaccard, common: await partnersOf(context, common) };
        }),
      );
      return { events, overlaps: await Promise.all(overlaps) };
    },
    compareGroups: async (_root, { by }, { graphs, load }) => {
      const groups = groupEvents(await graphs.current(), by);
      return Promise.all(
        groups.map(async (group) => ({
          ...group,
          topic: by === "TOPIC" ? ((await load.topic.load(group.key)) ?? null) : null,
        })),
      );
    },
  },
  Event: {
    change: async ({ id }, _args, context) => {
      const change = eventChange(await context.graphs.current(), id);
      if (!change) return null;
      const day = change.event.startsOn ?? "";
      const { points } = await context.growth.series({ filter: NO_FILTER, by: "EVENT", from: null, to: day });
      const returners = await Promise.all(
        change.returners.map(async ({ partner, lastEvent }) => ({
          partner: await partnerOf(context, partner),
          lastEvent: await found(context.load.event.load(lastEvent), lastEvent),
        })),
      );
      const pairs = <Pair extends { a: string; b: string }>(some: Pair[]) =>
        Promise.all(
          some.map(async (pair) => ({
            ...pair,
            a: await partnerOf(context, pair.a),
            b: await partnerOf(context, pair.b),
          })),
        );
      return {
        recorded: change.recorded.length,
        newcomers: change.newcomers.length,
        returners,
        firstMeetings: change.firstMeetings,
        somePairs: await pairs(change.somePairs.map(([a, b]) => ({ a, b }))),
        metAgain: change.metAgain,
        newCounties: await Promise.all(
          change.newCounties.map((region) => found(context.load.region.load(region), region)),
        ),
        cameAgain: change.cameAgain,
        laterCollaborations: await pairs(change.laterCollaborations),
        uncertain: change.uncertain,
        before: stateOf(points.findLast(({ date }) => date < day)),
        after: stateOf(points.at(-1)),
      };
    },
  },
};

function stateOf(point: GrowthPointShape | undefined) {
  return point ?? { partners: 0, ties: 0, meanDegree: 0, giantComponentShare: 0, countiesCovered: 0 };
}

async function partnersOf(context: RequestContext, ids: readonly string[]) {
  return Promise.all(ids.map((id) => partnerOf(context, id)));
}

function partnerOf({ load }: RequestContext, id: string) {
  return found(load.partner.load(id), id);
}

async function found<Value>(value: Promise<Value | undefined>, id: string): Promise<Value> {
  const known = await value;
  if (known === undefined) throw notFound("id", id);
  return known;
}
