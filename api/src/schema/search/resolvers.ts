import { alliance } from "@buendnisgraph/graph/read/alliance";
import {
  eventOfMarket,
  measuresById,
  publicationsById,
  sourcesById,
} from "@buendnisgraph/graph/read/facts-by-id";
import { knownSources } from "@buendnisgraph/graph/read/known-sources";
import type { NodeLabel } from "@buendnisgraph/graph/read/node-labels";
import { searchNames } from "@buendnisgraph/graph/read/search";
import type { PartnerShape } from "@buendnisgraph/graph/read/shapes";
import type { RequestContext } from "../../context.ts";
import { textWithin, within } from "../arguments.ts";
import { badInput } from "../errors.ts";
import type { Resolvers, ResolversInterfaceTypes } from "../generated.ts";
import { PARTNER_TYPE } from "../partner/type-name.ts";

type AnyNode = ResolversInterfaceTypes<Record<string, unknown>>["Node"] & { __typename?: string };

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_root, { text, first }, { store }) => {
      const words = textWithin("text", text, 200);
      if (words === null) throw badInput("text", '"text" must have at least one letter.');
      return searchNames(store, words, within("first", first ?? 20, 1, 50));
    },
    sources: (_root, { text, first }, { store }) => {
      const words = textWithin("text", text, 200);
      if (words === null) throw badInput("text", '"text" must have at least one letter.');
      return knownSources(store, words, within("first", first ?? 10, 1, 50));
    },
    node: (_root, { id }, context) => findNode(id, context),
  },
  SearchHit: {
    node: async ({ id }, _args, context) => {
      const node = await findNode(id, context);
      if (!node) throw new Error(`the index names ${id}, which is not there`);
      return node;
    },
  },
  Node: {
    __resolveType: async (node, { load }) => {
      const label = await load.label.load(node.id);
      if (label !== "Partner") return label ?? null;
      return PARTNER_TYPE[(node as PartnerShape).kind];
    },
  },
};

async function findNode(id: string, context: RequestContext): Promise<AnyNode | null> {
  const label = await context.load.label.load(id);
  if (!label) return null;
  return ((await FIND[label](id, context)) as AnyNode | undefined) ?? null;
}

/** Where each kind of node is read. */
const FIND: Record<NodeLabel, (id: string, context: RequestContext) => Promise<unknown>> = {
  Partner: (id, { load }) => load.partner.load(id),
  Event: (id, { load }) => load.event.load(id),
  Region: (id, { load }) => load.region.load(id),
  Topic: (id, { load }) => load.topic.load(id),
  Series: (id, { load }) => load.series.load(id),
  Forum: (id, { load }) => load.contribution.load(id),
  WorkingGroup: (id, { load }) => load.contribution.load(id),
  Problem: (id, { load }) => load.contribution.load(id),
  Proposal: (id, { load }) => load.contribution.load(id),
  Measure: async (id, { store }) => (await measuresById(store, [id])).get(id),
  Publication: async (id, { store }) => (await publicationsById(store, [id])).get(id),
  Source: async (id, { store }) => (await sourcesById(store, [id])).get(id),
  Market: async (id, { store, load }) => {
    const event = await eventOfMarket(store, id);
    return event ? (await load.event.load(event))?.market : undefined;
  },
  Alliance: (_id, { store }) => alliance(store),
};
