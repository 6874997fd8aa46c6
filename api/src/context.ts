import type { GrowthKeeper } from "@buendnisgraph/graph/read/growth";
import type { MetricsKeeper } from "@buendnisgraph/graph/read/metrics";
import type { PositionKeeper } from "@buendnisgraph/graph/read/positions";
import type { RevisionWatch } from "@buendnisgraph/graph/read/revision-watch";
import type { WholeGraphCache } from "@buendnisgraph/graph/read/whole-graph-cache";
import type { Store } from "@buendnisgraph/graph/store/store";
import type { Imports } from "@buendnisgraph/graph/write/import/imports";
import type { Notices } from "./mail/notices.ts";
import type { Loaders } from "./schema/loaders.ts";
import type { AccessSettings } from "./security/access-settings.ts";
import type { Viewer } from "./security/viewer.ts";
import type { Visit } from "./security/visits.ts";

/** What every resolver of one request shares. */
export interface RequestContext {
  store: Store;
  graphs: WholeGraphCache;
  positions: PositionKeeper;
  growth: GrowthKeeper;
  metrics: MetricsKeeper;
  load: Loaders;
  /** The steps of bringing lists in. */
  imports: Imports;
  /** Tells when the data has changed. */
  revisions: RevisionWatch;
  /** Letters about proposals. */
  notices: Notices;
  /** Who asks. */
  viewer: Viewer;
  access: AccessSettings;
  /** The request itself, for what is about signing in and for limits. */
  visit: Visit;
}
