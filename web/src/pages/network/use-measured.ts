import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { NetworkSearch } from "../../app/search-params.ts";
import type { NetworkFilter } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { errorText } from "../../ui/error-text.ts";
import { useComputed } from "../roles/use-computed.ts";
import { type Measured, type MeasuredLegend, type Metric, measuredMarks } from "./measured.ts";

const MeasuredQuery = graphql(`
  query Measured(
    $filter: NetworkFilter
    $asOf: Date
    $size: Centrality!
    $sized: Boolean!
    $colour: Centrality!
    $coloured: Boolean!
    $grouped: Boolean!
  ) {
    metrics(filter: $filter, asOf: $asOf) {
      ids
      sampledSources
      community @include(if: $grouped)
      size: values(by: $size) @include(if: $sized)
      colour: values(by: $colour) @include(if: $coloured)
    }
  }
`);

export interface MeasuredNetwork {
  of: ReadonlyMap<string, Measured>;
  /** Null while nothing is there to explain. */
  legend: MeasuredLegend | null;
  /** From how many partners paths were estimated; null where they are exact. */
  sampledSources: number | null;
  /** 0 to 1 while it is computed; null when it is there or not wanted. */
  progress: number | null;
  /** Why it cannot be computed. */
  refusal: string | null;
}

const NOTHING: MeasuredNetwork = {
  of: new Map(),
  legend: null,
  sampledSources: null,
  progress: null,
  refusal: null,
};

/** Communities and metrics as colours and sizes, where the address asks for them. */
export function useMeasured(search: NetworkSearch, filter: NetworkFilter | null): MeasuredNetwork {
  const { t } = useTranslation();
  const wanted = Boolean(search.colour ?? search.size);
  const asOf = search.asOf ?? null;
  const { computing } = useComputed(filter, asOf, wanted);
  const isDone = computing.state === "done";
  const { size } = search;
  const grouped = search.colour === "community";
  const colour: Metric | undefined = search.colour === "community" ? undefined : search.colour;
  const [{ data, error }] = useQuery({
    query: MeasuredQuery,
    variables: {
      filter,
      asOf,
      size: size ?? "DEGREE",
      sized: size !== undefined,
      colour: colour ?? "DEGREE",
      coloured: colour !== undefined,
      grouped,
    },
    pause: !wanted || !isDone,
  });
  return useMemo(() => {
    if (!wanted) return NOTHING;
    if (computing.state === "failed") return { ...NOTHING, refusal: computing.message };
    if (error) return { ...NOTHING, refusal: errorText(error, t) };
    if (!isDone || !data)
      return { ...NOTHING, progress: computing.state === "running" ? computing.progress : 0 };
    const { ids, community, size: sizes, colour: colours, sampledSources } = data.metrics;
    return {
      ...NOTHING,
      sampledSources: sampledSources ?? null,
      ...measuredMarks({
        ids,
        community: grouped ? (community ?? null) : null,
        size: size && sizes ? { by: size, values: sizes } : null,
        colour: colour && colours ? { by: colour, values: colours } : null,
      }),
    };
  }, [wanted, computing, isDone, data, error, grouped, colour, size, t]);
}
