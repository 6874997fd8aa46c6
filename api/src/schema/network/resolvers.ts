import type { NetworkFilter as GraphFilter } from "@buendnisgraph/graph/analysis/subnetwork";
import { neighbourhood, network } from "@buendnisgraph/graph/read/network";
import { listOrNull, within } from "../arguments.ts";
import { notFound } from "../errors.ts";
import type { InputMaybe, NetworkFilter, Resolvers } from "../generated.ts";
import { knownIds } from "../known-ids.ts";

export const networkResolvers: Resolvers = {
  Query: {
    network: async (_root, { filter, asOf, projection, layout }, { graphs, positions, load }) => {
      await Promise.all([
        knownIds(load, "Region", "filter.regions", filter?.regions),
        knownIds(load, "Topic", "filter.topics", filter?.topics),
      ]);
      return network(graphs, positions, {
        filter: toFilter(filter),
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

function toFilter(filter: InputMaybe<NetworkFilter> | undefined): GraphFilter {
  return {
    regions: listOrNull(filter?.regions),
    kinds: listOrNull(filter?.kinds),
    categories: listOrNull(filter?.categories),
    topics: listOrNull(filter?.topics),
    eventKinds: listOrNull(filter?.eventKinds),
    scope: filter?.scope ?? null,
    roles: listOrNull(filter?.roles),
    offers: filter?.offers ?? null,
    seeks: filter?.seeks ?? null,
  };
}
