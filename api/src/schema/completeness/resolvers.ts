import { completeness } from "@buendnisgraph/graph/read/completeness";
import type { Resolvers } from "../generated.ts";

export const completenessResolvers: Resolvers = {
  Query: { completeness: (_root, _args, { store }) => completeness(store) },
};
