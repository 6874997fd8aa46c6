import { impactOf, listImpact } from "@buendnisgraph/graph/read/impact";
import { impactLinksOf } from "@buendnisgraph/graph/read/impact-links";
import { impactSummary } from "@buendnisgraph/graph/read/impact-summary";
import { within } from "../arguments.ts";
import { badInput, notFound } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

const MOST_SKIPPED = 1_000_000;

export const impactResolvers: Resolvers = {
  Query: {
    impact: async (_root, { event, topic, adoptedBy, from, asOf, first, skip }, { store, load }) => {
      if (event && !(await load.event.load(event))) throw notFound("event", event);
      if (topic && !(await load.topic.load(topic))) throw notFound("topic", topic);
      if (adoptedBy && !(await load.partner.load(adoptedBy))) throw notFound("adoptedBy", adoptedBy);
      if (from && asOf && from > asOf)
        throw badInput("from", `"from" (${from}) must not lie after "asOf" (${asOf}).`);
      return listImpact(store, {
        event: event ?? null,
        topic: topic ?? null,
        adoptedBy: adoptedBy ?? null,
        from: from ?? null,
        asOf: asOf ?? null,
        first: within("first", first ?? 20, 1, 100),
        skip: within("skip", skip ?? 0, 0, MOST_SKIPPED),
      });
    },
    impactOf: async (_root, { id, asOf }, { store }) => (await impactOf(store, id, asOf ?? null)) ?? null,
    impactLinksOf: async (_root, { id }, { store }) => (await impactLinksOf(store, id)) ?? null,
    impactSummary: (_root, { asOf }, { store }) => impactSummary(store, asOf ?? null),
    proposal: async (_root, { id }, { load }) => {
      const found = await load.contribution.load(id);
      return found?.label === "Proposal" ? found : null;
    },
  },
};
