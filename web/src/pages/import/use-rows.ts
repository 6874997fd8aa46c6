import { useCallback, useEffect, useRef, useState } from "react";
import { type CombinedError, useClient } from "urql";
import type { ImportRowsQuery as Answer, ImportAction } from "../../gql/graphql.ts";
import { ImportRowsQuery } from "./import-queries.ts";

export type ImportRow = NonNullable<Answer["import"]>["rows"]["nodes"][number];

export interface RowFilter {
  actions: ImportAction[] | null;
  open: boolean;
  /** What rows say, or their number; null: all. */
  text: string | null;
}

interface Loaded {
  /** What they were asked for by. */
  key: string;
  rows: readonly ImportRow[];
  total: number;
  cursor: string | null;
}

const PAGE_LENGTH = 200;
const MOST_AT_ONCE = 500;

/**
 * The rows that fit, more of them as `more` is called. Another `version` asks anew for as many as were there,
 * which stay to be seen until the answer comes, so that nothing jumps.
 */
export function useRows(id: string, { actions, open, text }: RowFilter, version: string) {
  const client = useClient();
  const [loaded, setLoaded] = useState<Loaded>();
  const [error, setError] = useState<CombinedError>();
  const [tries, setTries] = useState(0);
  const asking = useRef(false);
  const key = JSON.stringify([id, actions, open, text]);
  const current = loaded?.key === key ? loaded : undefined;
  const latest = useRef(current);
  latest.current = current;

  const askPage = useCallback(
    async (first: number, after: string | null) => {
      const [of, wanted, onlyOpen, said] = JSON.parse(key) as [
        string,
        ImportAction[] | null,
        boolean,
        string | null,
      ];
      const variables = { id: of, actions: wanted, open: onlyOpen, text: said, first, after };
      const { data, error: failed } = await client.query(ImportRowsQuery, variables, {
        requestPolicy: "network-only",
      });
      setError(failed);
      return data?.import?.rows;
    },
    [client, key],
  );
  useEffect(() => {
    let stale = false;
    const reload = async () => {
      const wanted = Math.max(PAGE_LENGTH, latest.current?.rows.length ?? 0);
      const rows: ImportRow[] = [];
      let cursor: string | null = null;
      do {
        const page = await askPage(Math.min(MOST_AT_ONCE, wanted - rows.length), cursor);
        if (stale || !page) return;
        rows.push(...page.nodes);
        cursor = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
        if (rows.length >= wanted || !cursor) setLoaded({ key, rows, total: page.totalCount, cursor });
      } while (cursor && rows.length < wanted);
    };
    void reload();
    return () => {
      stale = true;
    };
  }, [askPage, key, version, tries]);

  const more = useCallback(async () => {
    const before = latest.current;
    if (!before?.cursor || asking.current) return;
    asking.current = true;
    const page = await askPage(PAGE_LENGTH, before.cursor);
    asking.current = false;
    // In the meantime they may have been asked for anew.
    if (!page || latest.current !== before) return;
    const cursor = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    setLoaded({ ...before, rows: [...before.rows, ...page.nodes], total: page.totalCount, cursor });
  }, [askPage]);

  return {
    rows: current?.rows,
    total: current?.total ?? 0,
    hasMore: current?.cursor !== null && current !== undefined,
    more,
    error,
    retry: () => setTries((number) => number + 1),
  };
}
