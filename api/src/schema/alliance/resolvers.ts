import { alliance } from "@buendnisgraph/graph/read/alliance";
import { notFound } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

export const allianceResolvers: Resolvers = {
  Query: {
    alliance: async (_root, _args, { store }) => {
      const found = await alliance(store);
      if (!found) throw notFound("alliance", "alliance");
      return found;
    },
  },
};
