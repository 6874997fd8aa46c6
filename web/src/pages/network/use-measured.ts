import { useMemo } from "react";
import { useQuery } from "urql";
import type { NetworkSearch } from "../../app/search-params.ts";
import type { NetworkFilter } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { useComputed } from "../roles/use-computed.ts";

const MeasuredQuery = graphql(`
  query Measured($filter: NetworkFilter, $asOf: Date) {
    metrics(filter: $filter, asOf: $asOf) {
      ids
      community
      betweenness
      regionBrokerage
    }
  }
`);

/** Told apart by the colour-blind, too; after Okabe and Ito (2008), the light ones darkened. */
export const COMMUNITY_COLOURS = [
  "#0072b2",
  "#d55e00",
  "#009e73",
  "#cc79a7",
  "#8a6d00",
  "#56b4e9",
  "#7f3c8d",
  "#b8860b",
] as const;
/** For all smaller communities, and for who is in none. */
export const REST_COLOUR = "#8a8f94";

/** How a partner's mark differs from the plain one. */
export interface Measured {
  colour: string | null;
  /** 0 to 1 of the largest value; null leaves the size to the ties. */
  share: number | null;
}

export interface MeasuredNetwork {
  of: ReadonlyMap<string, Measured>;
  /** Partners in the communities that have a colour, the largest first; empty unless they are coloured. */
  communities: readonly number[];
  /** 0 to 1 while it is computed; null when it is there or not wanted. */
  progress: number | null;
  /** Why it cannot be computed. */
  refusal: string | null;
}

const NOTHING: MeasuredNetwork = { of: new Map(), communities: [], progress: null, refusal: null };

/** Communities as colours and metrics as sizes, where the address asks for them. */
export function useMeasured(search: NetworkSearch, filter: NetworkFilter | null): MeasuredNetwork {
  const wanted = Boolean(search.colour ?? search.size);
  const asOf = search.asOf ?? null;
  const { computing } = useComputed(filter, asOf, wanted);
  const isDone = computing.state === "done";
  const [{ data }] = useQuery({
    query: MeasuredQuery,
    variables: { filter, asOf },
    pause: !wanted || !isDone,
  });
  const { colour, size } = search;
  return useMemo(() => {
    if (!wanted) return NOTHING;
    if (computing.state === "failed") return { ...NOTHING, refusal: computing.message };
    if (!isDone || !data)
      return { ...NOTHING, progress: computing.state === "running" ? computing.progress : 0 };
    const { ids, community, betweenness, regionBrokerage } = data.metrics;
    const values = size === "betweenness" ? betweenness : size === "brokerage" ? regionBrokerage : null;
    const most = values?.reduce((high, value) => Math.max(high, value), 0) ?? 0;
    const sizes = new Map<number, number>();
    for (const number of community) sizes.set(number, (sizes.get(number) ?? 0) + 1);
    const isColoured = (number: number) => number < COMMUNITY_COLOURS.length && (sizes.get(number) ?? 0) > 1;
    return {
      ...NOTHING,
      of: new Map(
        ids.map((id, index) => {
          const number = community[index] ?? -1;
          return [
            id,
            {
              colour: colour
                ? ((isColoured(number) ? COMMUNITY_COLOURS[number] : undefined) ?? REST_COLOUR)
                : null,
              share: values && most > 0 ? (values[index] ?? 0) / most : null,
            },
          ];
        }),
      ),
      communities: colour
        ? COMMUNITY_COLOURS.flatMap((_, number) => (isColoured(number) ? [sizes.get(number) ?? 0] : []))
        : [],
    };
  }, [wanted, computing, isDone, data, colour, size]);
}
