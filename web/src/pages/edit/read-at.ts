import { useCallback, useEffect, useState } from "react";
import { type AnyVariables, type Client, CombinedError, type TypedDocumentNode } from "urql";
import { graphql } from "../../gql/index.ts";

const RevisionQuery = graphql(`
  query Revision {
    alliance {
      id
      revision
    }
  }
`);

const FRESH = { requestPolicy: "network-only" } as const;

/** What is on record now, and the revision to save a change of it on: read first, so that no change in between is missed. */
export async function readAt<Data, Variables extends AnyVariables>(
  client: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<{ data: Data; revision: number }> {
  const at = await client.query(RevisionQuery, {}, FRESH).toPromise();
  if (at.error) throw at.error;
  const { data, error } = await client.query(query, variables, FRESH).toPromise();
  if (error) throw error;
  if (!data || !at.data) throw new Error("an answer has data or an error");
  return { data, revision: at.data.alliance.revision };
}

export type Reading<Facts> =
  | { state: "underway" }
  | { state: "there"; facts: Facts }
  | { state: "failed"; error: CombinedError };

/** Reads once for each key, and again when asked to. */
export function useReading<Facts>(key: string, read: () => Promise<Facts>) {
  const [reading, setReading] = useState<Reading<Facts> & { key?: string }>({ state: "underway" });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let wanted = true;
    read().then(
      (facts) => wanted && setReading({ state: "there", facts, key }),
      (error: unknown) =>
        wanted &&
        setReading({
          state: "failed",
          key,
          error:
            error instanceof CombinedError
              ? error
              : new CombinedError({ networkError: new Error(String(error)) }),
        }),
    );
    return () => {
      wanted = false;
    };
  }, [key, times]);
  return {
    reading: reading.key === key ? reading : ({ state: "underway" } as Reading<Facts>),
    again: useCallback(() => setTimes((before) => before + 1), []),
  };
}
