import type { NetworkFilter as GraphFilter } from "@buendnisgraph/graph/analysis/subnetwork";
import { listOrNull } from "../arguments.ts";
import type { InputMaybe, NetworkFilter } from "../generated.ts";
import { knownIds } from "../known-ids.ts";
import type { Loaders } from "../loaders.ts";

/** The filter as the graph takes it; BAD_USER_INPUT where it names a region or topic that does not exist. */
export async function toFilter(
  load: Loaders,
  filter: InputMaybe<NetworkFilter> | undefined,
): Promise<GraphFilter> {
  await Promise.all([
    knownIds(load, "Region", "filter.regions", filter?.regions),
    knownIds(load, "Topic", "filter.topics", filter?.topics),
  ]);
  return {
    regions: listOrNull(filter?.regions),
    kinds: listOrNull(filter?.kinds),
    categories: listOrNull(filter?.categories),
    topics: listOrNull(filter?.topics),
    eventKinds: listOrNull(filter?.eventKinds),
    scope: filter?.scope ?? null,
    roles: listOrNull(filter?.roles),
    offers: filter?.offers ?? null,
    seeks: filter?.seeks ?? null,
  };
}
