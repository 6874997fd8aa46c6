import type { Resolvers } from "../generated.ts";

export const accountResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { viewer }) => viewer,
  },
  Viewer: {
    accountId: ({ account }) => account?.id ?? null,
    name: ({ account }) => account?.name ?? null,
    signInWays: (_viewer, _args, { access }) =>
      access.oidc ? ["PASSWORD", "PASSKEY", "OIDC"] : ["PASSWORD", "PASSKEY"],
  },
};
