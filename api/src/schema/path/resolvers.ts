import { findPaths } from "@buendnisgraph/graph/read/paths";
import { within } from "../arguments.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";
import { knownNode } from "../known-ids.ts";

export const pathResolvers: Resolvers = {
  Query: {
    paths: async (_root, args, { store, load }) => {
      const first = within("first", args.first ?? 5, 1, 10);
      const [from, to] = await Promise.all([
        knownNode(load.partner, "from", args.from),
        knownNode(load.partner, "to", args.to),
      ]);
      if (from.id === to.id) throw badInput("to", '"from" and "to" must be two different partners.');
      const found = await findPaths(store, {
        from: from.id,
        to: to.id,
        first,
        asOf: args.asOf ?? null,
      });
      return { from, to, ...found };
    },
  },
};
