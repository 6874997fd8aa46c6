import { findPaths } from "@buendnisgraph/graph/read/paths";
import type { RequestContext } from "../../context.ts";
import { within } from "../arguments.ts";
import { badInput, notFound } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

export const pathResolvers: Resolvers = {
  Query: {
    paths: async (_root, args, context) => {
      const first = within("first", args.first ?? 5, 1, 10);
      const [from, to] = await Promise.all([
        knownPartner("from", args.from, context),
        knownPartner("to", args.to, context),
      ]);
      if (from.id === to.id) throw badInput("to", '"from" and "to" must be two different partners.');
      const found = await findPaths(context.store, {
        from: from.id,
        to: to.id,
        first,
        asOf: args.asOf ?? null,
      });
      return { from, to, ...found };
    },
  },
};

async function knownPartner(argument: string, id: string, { load }: RequestContext) {
  const partner = await load.partner.load(id);
  if (!partner) throw notFound(argument, id);
  return partner;
}
