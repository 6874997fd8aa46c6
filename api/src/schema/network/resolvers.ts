import { neighbourhood, network } from "@buendnisgraph/graph/read/network";
import { within } from "../arguments.ts";
import { notFound } from "../errors.ts";
import type { Resolvers } from "../generated.ts";
import { toFilter } from "./to-filter.ts";

export const networkResolvers: Resolvers = {
  Query: {
    network: async (_root, { filter, asOf, projection, layout }, { graphs, positions, load }) => {
      return network(graphs, positions, {
        filter: await toFilter(load, filter),
        asOf: asOf ?? null,
        projection: projection ?? "PARTNERS_AND_EVENTS",
        layout: layout ?? "FORCE",
      });
    },
    neighbourhood: async (_root, { of, depth, limit, asOf }, { graphs, positions }) => {
      const found = await neighbourhood(graphs, positions, {
        of,
        depth: within("depth", depth ?? 1, 1, 3),
        limit: within("limit", limit ?? 200, 1, 1000),
        asOf: asOf ?? null,
      });
      if (!found) throw notFound("of", of);
      return found;
    },
  },
};
