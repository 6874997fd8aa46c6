import { NO_FILTER } from "@buendnisgraph/graph/analysis/subnetwork";
import {
  type Centrality,
  communitiesOf,
  type MetricsAnswer,
  type MetricsQuestion,
  NetworkTooLarge,
  rankPartners,
} from "@buendnisgraph/graph/read/metrics";
import type { RequestContext } from "../../context.ts";
import { within } from "../arguments.ts";
import { notFound, tooLarge } from "../errors.ts";
import type { InputMaybe, NetworkFilter, Resolvers, Centrality as SchemaCentrality } from "../generated.ts";
import { toFilter } from "../network/to-filter.ts";

const COLUMN: Record<SchemaCentrality, Centrality> = {
  DEGREE: "degree",
  STRENGTH: "strength",
  BETWEENNESS: "betweenness",
  HARMONIC: "harmonic",
  EIGENVECTOR: "eigenvector",
  PAGERANK: "pageRank",
  CORE: "core",
  PARTICIPATION: "participation",
  CONSTRAINT: "constraint",
  REGION_BROKERAGE: "regionBrokerage",
  KIND_BROKERAGE: "kindBrokerage",
};

interface Asked {
  filter?: InputMaybe<NetworkFilter>;
  asOf?: InputMaybe<string>;
}

export const metricsResolvers: Resolvers = {
  Query: {
    metrics: (_root, asked, context) => answerTo(asked, context),
    metricsProgress: async (_root, asked, context) =>
      refusingTooLarge(async () => context.metrics.progress(await questionOf(asked, context))),
    ranking: async (_root, { by, first, ...asked }, context) => {
      const most = within("first", first ?? 20, 1, 200);
      const ranked = rankPartners(await answerTo(asked, context), COLUMN[by], most);
      return Promise.all(
        ranked.map(async ({ partner, ...place }) => ({
          ...place,
          partner: await known(context, partner.id),
        })),
      );
    },
    communities: async (_root, asked, context) => communitiesOf(await answerTo(asked, context)),
    partnerRole: async (_root, { id, asOf }, context) => {
      const answer = await answerTo({ asOf: asOf ?? null }, context);
      const at = answer.ids.indexOf(id);
      return at === -1 ? null : roleOf(answer, at);
    },
  },
  NetworkMetrics: {
    degree: ({ columns }) => columns.degree,
    strength: ({ columns }) => columns.strength,
    betweenness: ({ columns }) => columns.betweenness,
    harmonic: ({ columns }) => columns.harmonic,
    eigenvector: ({ columns }) => columns.eigenvector,
    pageRank: ({ columns }) => columns.pageRank,
    core: ({ columns }) => columns.core,
    participation: ({ columns }) => columns.participation,
    constraint: ({ columns }) => columns.constraint,
    regionBrokerage: ({ columns }) => columns.regionBrokerage,
    kindBrokerage: ({ columns }) => columns.kindBrokerage,
    values: ({ columns }, { by }) => columns[COLUMN[by]],
    community: ({ communities }) => communities.of,
    modularity: ({ communities }) => communities.modularity,
    stability: ({ communities }) => communities.stability,
    runs: ({ communities }) => communities.runs,
  },
  Community: {
    members: ({ members }, { first }, context) =>
      Promise.all(members.slice(0, within("first", first ?? 10, 1, 200)).map(({ id }) => known(context, id))),
    regions: ({ regions }, _args, { load }) =>
      Promise.all(
        regions.map(async ({ id, count }) => ({ count, region: found(await load.region.load(id), id) })),
      ),
    topics: ({ topics }, _args, { load }) =>
      Promise.all(
        topics.map(async ({ id, count }) => ({ count, topic: found(await load.topic.load(id), id) })),
      ),
  },
};

async function questionOf({ filter, asOf }: Asked, { load }: RequestContext): Promise<MetricsQuestion> {
  return { filter: filter ? await toFilter(load, filter) : NO_FILTER, asOf: asOf ?? null };
}

async function answerTo(asked: Asked, context: RequestContext): Promise<MetricsAnswer> {
  return refusingTooLarge(async () => context.metrics.metrics(await questionOf(asked, context)));
}

async function refusingTooLarge<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NetworkTooLarge)) throw error;
    throw tooLarge("filter", `${error.message} Narrow the filter down to a region, a kind or a topic.`);
  }
}

function roleOf(answer: MetricsAnswer, at: number) {
  const { columns, communities, nodes, sampledSources } = answer;
  const rankBy = (column: readonly number[]) =>
    1 + column.filter((value) => value > (column[at] ?? 0)).length;
  return {
    nodes,
    degree: columns.degree[at] ?? 0,
    degreeRank: rankBy(columns.degree),
    betweennessRank: rankBy(columns.betweenness),
    regionBrokerage: columns.regionBrokerage[at] ?? 0,
    kindBrokerage: columns.kindBrokerage[at] ?? 0,
    communitySize: communities.of.filter((community) => community === communities.of[at]).length,
    core: columns.core[at] ?? 0,
    sampledSources,
  };
}

/** The partner with all its fields; one that the store no longer has was taken away just now. */
async function known({ load }: RequestContext, id: string) {
  return found(await load.partner.load(id), id);
}

function found<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw notFound("id", id);
  return value;
}
