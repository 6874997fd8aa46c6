import type { ReasonShape } from "@buendnisgraph/graph/analysis/suggestions/reasons";
import { collaborators } from "@buendnisgraph/graph/read/collaborators";
import { invitations } from "@buendnisgraph/graph/read/invitations";
import type DataLoader from "dataloader";
import { within } from "../arguments.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";
import { knownNode } from "../known-ids.ts";
import { toFilter } from "../partner/filter.ts";

const MOST_SUGGESTIONS = 50;

export const suggestionResolvers: Resolvers = {
  Query: {
    collaborators: async (_root, args, context) => {
      const first = within("first", args.first ?? 10, 1, MOST_SUGGESTIONS);
      const partner = await knownNode(context.load.partner, "for", args.for);
      const filter = args.filter ? await toFilter(args.filter, context) : null;
      return collaborators(context.store, { for: partner.id, filter, first, asOf: args.asOf ?? null });
    },
    invitations: async (_root, args, { store, load }) => {
      const first = within("first", args.first ?? 20, 1, MOST_SUGGESTIONS);
      const { event = null, topic = null, region = null } = args;
      if (event ? topic || region : !topic || !region)
        throw badInput("event", 'Give "event" alone, or "topic" and "region" together.');
      await Promise.all([
        event ? knownNode(load.event, "event", event) : null,
        topic ? knownNode(load.topic, "topic", topic) : null,
        region ? knownNode(load.region, "region", region) : null,
      ]);
      return invitations(store, { event, topic, region, first, asOf: args.asOf ?? null });
    },
  },
  Reason: { __resolveType: ({ type }: ReasonShape) => type },
  MetBefore: { events: ({ events }, _args, { load }) => all(load.event, events) },
  PartnersInCommon: { partners: ({ partners }, _args, { load }) => all(load.partner, partners) },
  SameRegion: {
    region: ({ region }, _args, { load }) => one(load.region, region),
    neighbourOf: async ({ neighbourOf }, _args, { load }) =>
      neighbourOf === null ? null : one(load.region, neighbourOf),
  },
  TopicsInCommon: { topics: ({ topics }, _args, { load }) => all(load.topic, topics) },
  OfferMeetsRequest: {
    topic: ({ topic }, _args, { load }) => one(load.topic, topic),
    offer: ({ offer }, _args, { load }) => one(load.offer, offer),
    request: ({ request }, _args, { load }) => one(load.offer, request),
  },
  SameWorkingGroup: {
    contributions: ({ contributions }, _args, { load }) => all(load.contribution, contributions),
  },
  TookPartOnTopic: { events: ({ events }, _args, { load }) => all(load.event, events) },
  OffersOnTopic: { offers: ({ offers }, _args, { load }) => all(load.offer, offers) },
  KnowsParticipants: { partners: ({ partners }, _args, { load }) => all(load.partner, partners) },
};

/** Evidence is of the same graph: what it names is there, unless it was taken away in between. */
async function one<Value>(loader: DataLoader<string, Value | undefined>, id: string): Promise<Value> {
  const node = await loader.load(id);
  if (!node) throw new Error(`the evidence names ${id}, which is not there`);
  return node;
}

function all<Value>(loader: DataLoader<string, Value | undefined>, ids: readonly string[]): Promise<Value[]> {
  return Promise.all(ids.map((id) => one(loader, id)));
}
