import { type GrowthQuestion, type GrowthSeries, TooManyPairs } from "@buendnisgraph/graph/read/growth";
import type { RequestContext } from "../../context.ts";
import { badInput, tooLarge } from "../errors.ts";
import type { QueryGrowthArgs, QueryGrowthTrendArgs, Resolvers } from "../generated.ts";
import { toFilter } from "../network/to-filter.ts";

export const growthResolvers: Resolvers = {
  Query: {
    growth: async (_root, args, context) => (await seriesOf(args, context)).points,
    growthTrend: (_root, args, context) => seriesOf(args, context),
  },
  GrowthPoint: {
    eiRegion: ({ crossRegionShare }) => externalInternal(crossRegionShare),
    eiKind: ({ crossKindShare }) => externalInternal(crossKindShare),
  },
};

async function seriesOf(
  { filter, by, from, to }: Partial<QueryGrowthArgs & QueryGrowthTrendArgs>,
  { growth, load }: RequestContext,
): Promise<GrowthSeries> {
  if (from && to && from > to) throw badInput("from", `"from" (${from}) must not lie after "to" (${to}).`);
  const question: GrowthQuestion = {
    filter: await toFilter(load, filter),
    by: by ?? "EVENT",
    from: from ?? null,
    to: to ?? null,
  };
  try {
    return await growth.series(question);
  } catch (error) {
    if (!(error instanceof TooManyPairs)) throw error;
    throw tooLarge("filter", `${error.message} Narrow the filter down to a region, a kind or a topic.`);
  }
}

/** (E − I) / (E + I), from the share E / (E + I). */
function externalInternal(crossShare: number | null): number | null {
  return crossShare === null ? null : 2 * crossShare - 1;
}
