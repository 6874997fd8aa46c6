import { growthInput, pairsAtEvents } from "../analysis/growth/growth.ts";
import { type NetworkFilter, type Projection, subnetwork } from "../analysis/subnetwork.ts";
import { type NetworkFile, networkFile } from "../interchange/network/network-file.ts";
import type { Day } from "../model/dates.ts";
import { SOFTWARE_VERSION } from "../model/software-version.ts";
import type { Store } from "../store/store.ts";
import type { WholeGraphCache } from "./whole-graph-cache.ts";

export interface NetworkFileQuestion {
  filter: NetworkFilter;
  asOf: Day | null;
  projection: Projection;
}

/** More ties than a file is written for; with events drawn, or with a narrower filter, there are fewer. */
export class FileTooLarge extends Error {}

const MOST_PAIRS = 3_000_000;

/** The network that fits, with all its ties, as files carry it. */
export async function readNetworkFile(
  store: Store,
  graphs: WholeGraphCache,
  { filter, asOf, projection }: NetworkFileQuestion,
): Promise<NetworkFile> {
  const graph = await graphs.current();
  const [meta] = await store.read<{ dataset: string | null }>(DATASET);
  if (projection === "PARTNERS" && pairsAtEvents(growthInput(graph, filter)) > MOST_PAIRS)
    throw new FileTooLarge(`More than ${MOST_PAIRS} pairs of partners met at events.`);
  const part = subnetwork(graph, filter, asOf, projection, { allTies: true });
  const asked = Object.entries(filter).filter(([, value]) => value !== null);
  return networkFile(part, {
    dataset: meta?.dataset ?? "",
    revision: graph.revision,
    softwareVersion: SOFTWARE_VERSION,
    asOf,
    projection,
    filter: Object.fromEntries(asked),
  });
}

export const DATASET = `
MATCH (meta:Meta {id: 'meta'})
RETURN meta.dataset AS dataset`;
