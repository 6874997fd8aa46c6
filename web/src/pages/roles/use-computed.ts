import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import type { NetworkFilter } from "../../gql/graphql.ts";
import { errorText } from "../../ui/error-text.ts";
import { MetricsProgressQuery } from "./roles-query.ts";

export type Computing =
  | { state: "running"; progress: number }
  | { state: "done" }
  | { state: "cancelled" }
  /** The server says why, or does not answer. */
  | { state: "failed"; message: string };

const PAUSE_MS = 700;

/** Where it is wanted, asks the server to compute and follows how far it is; who stops asking lets it give the work up. */
export function useComputed(filter: NetworkFilter | null, asOf: string | null, wanted = true) {
  const client = useClient();
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  const [given, setGiven] = useState<string | null>(null);
  const [computing, setComputing] = useState<Computing>({ state: "running", progress: 0 });
  const key = JSON.stringify([filter, asOf, round]);
  const isGivenUp = given === key;
  useEffect(() => {
    if (isGivenUp || !wanted) return undefined;
    let stopped = false;
    let timer = 0;
    const [asked, day] = JSON.parse(key) as [NetworkFilter | null, string | null];
    const look = async () => {
      const { data, error } = await client
        .query(MetricsProgressQuery, { filter: asked, asOf: day }, { requestPolicy: "network-only" })
        .toPromise();
      if (stopped) return;
      if (error || !data) {
        return setComputing({ state: "failed", message: error ? errorText(error, t) : "" });
      }
      if (data.metricsProgress.done) return setComputing({ state: "done" });
      setComputing({ state: "running", progress: data.metricsProgress.progress });
      timer = window.setTimeout(() => void look(), PAUSE_MS);
    };
    setComputing({ state: "running", progress: 0 });
    void look();
    return () => {
      stopped = true;
      window.clearTimeout(timer);
    };
  }, [client, key, isGivenUp, wanted, t]);
  return {
    computing: isGivenUp ? ({ state: "cancelled" } satisfies Computing as Computing) : computing,
    cancel: () => setGiven(key),
    again: () => setRound((count) => count + 1),
  };
}
