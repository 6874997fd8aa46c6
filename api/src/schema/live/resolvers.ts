import { TooManyListeners } from "@buendnisgraph/graph/read/revision-watch";
import type { RequestContext } from "../../context.ts";
import { rateLimited } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

export const liveResolvers: Resolvers = {
  Subscription: {
    networkChanged: {
      subscribe: (_root, _args, { revisions, visit }: RequestContext) => {
        try {
          return revisions.listen(visit.address);
        } catch (error) {
          if (error instanceof TooManyListeners) throw rateLimited(`${error.message} Try again in a minute.`);
          throw error;
        }
      },
      resolve: (revision: number) => ({ revision }),
    },
  },
};
