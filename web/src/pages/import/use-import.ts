import { useEffect } from "react";
import { useQuery } from "urql";
import type { ImportQuery as Answer } from "../../gql/graphql.ts";
import { ImportQuery } from "./import-queries.ts";

export type Import = NonNullable<Answer["import"]>;

const WHILE_WORKING_MS = 700;
const WHILE_AWAY_MS = 3_000;

/** An import as it stands, asked again and again while the server works on it. */
export function useImport(id: string) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImportQuery,
    variables: { id },
    requestPolicy: "cache-and-network",
  });
  const found = data?.import;
  const works = found ? isWorkedOn(found) : false;
  useEffect(() => {
    if (!works || fetching) return;
    const pause = error ? WHILE_AWAY_MS : WHILE_WORKING_MS;
    const timer = setTimeout(() => ask({ requestPolicy: "network-only" }), pause);
    return () => clearTimeout(timer);
  }, [works, fetching, error, ask]);
  return {
    import: found,
    /** Set where it could not be asked the last time. */
    error,
    fetching,
    again: () => ask({ requestPolicy: "network-only" }),
  };
}

export function isWorkedOn({ state, interrupted }: Pick<Import, "state" | "interrupted">): boolean {
  return (state === "READING" || state === "COMMITTING") && !interrupted;
}
