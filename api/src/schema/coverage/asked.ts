import type { Day } from "@buendnisgraph/graph/model/dates";
import type { RegionLevel } from "@buendnisgraph/graph/read/shapes";

/** What a coverage was asked for; its fields then read what they need. */
export interface CoverageAsked {
  level: RegionLevel;
  asOf: Day | null;
}
