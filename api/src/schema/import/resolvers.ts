import { GraphQLError } from "graphql";
import type { ErrorCode } from "../errors.ts";
import type { Resolvers } from "../generated.ts";

const notYet = (): never => {
  throw new GraphQLError("Bringing lists in is being built.", {
    extensions: { code: "UNAVAILABLE" satisfies ErrorCode },
  });
};

export const importResolvers: Resolvers = {
  Query: { import: notYet, imports: notYet },
  Mutation: {
    mapImport: notYet,
    decideDuplicate: notYet,
    answerPlace: notYet,
    commitImport: notYet,
    cancelImport: notYet,
  },
  Subscription: { importProgress: { subscribe: notYet } },
};
