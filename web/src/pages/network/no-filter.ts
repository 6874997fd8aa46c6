import type { NetworkSearch } from "../../app/search-params.ts";

/** Takes every filter back and leaves the rest of the view as it is. */
export const NO_FILTER = {
  regions: undefined,
  kinds: undefined,
  categories: undefined,
  topics: undefined,
  eventKinds: undefined,
  scope: undefined,
} as const satisfies Partial<NetworkSearch>;
