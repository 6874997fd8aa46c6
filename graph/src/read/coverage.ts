import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type { NearestHelpShape } from "./nearest-help.ts";
import type { RegionLevel } from "./shapes.ts";

export interface CoverageQuestion {
  /** With the levels above, to compare with. */
  level: RegionLevel;
  /** Null asks for all of these levels. */
  regions: readonly string[] | null;
  /** Null asks for all. */
  topics: readonly string[] | null;
  asOf: Day | null;
}

/** What is on record of one topic in one region. */
export interface CoverageCellShape {
  regionId: string;
  topicId: string;
  partners: number;
  events: number;
  conferences: number;
  /** Null where the region's population is not known. */
  perHundredThousand: number | null;
  /** Null where no dated event is on record. */
  lastActivity: Day | null;
  /** The event that was then. */
  lastEventId: string | null;
  /** Only where it was asked for and nobody is on record. */
  nearest?: NearestHelpShape[];
}

/** The levels that a level is part of, the state first. */
export const LEVELS_ABOVE: Record<RegionLevel, RegionLevel[]> = {
  STATE: [],
  DISTRICT: ["STATE"],
  COUNTY: ["STATE", "DISTRICT"],
};

/** Every region of the level and above against every topic, also where nothing is on record; in the order of regions and topics. */
export function coverageCells(
  store: Store,
  { level, ...question }: CoverageQuestion,
): Promise<CoverageCellShape[]> {
  const levels = [...LEVELS_ABOVE[level], level];
  return store.read<CoverageCellShape>(COVERAGE_CELLS, { levels, ...question });
}

/**
 * Each part brings what it knows of a topic, the last one nothing, so that no cell is missing. A day and the
 * event that was then are compared as one text; the day is its first ten letters.
 */
export const COVERAGE_CELLS = `
MATCH (r:Region)
WHERE r.level IN $levels AND ($regions IS NULL OR r.id IN $regions)
CALL (r) {
  MATCH (r)<-[:LISTED_IN]-(p:Partner)-[w:WORKS_ON]->(t:Topic)
  WHERE $asOf IS NULL OR (p.firstSeen <= $asOf AND w.validFrom <= $asOf)
  RETURN t, count(DISTINCT p) AS partners, 0 AS events, 0 AS conferences,
    max(CASE w.basis WHEN 'EVENT' THEN w.validFrom + w.evidence END) AS latest
  UNION ALL
  MATCH (r)<-[:PART_OF*0..2]-(:Region)<-[:HELD_IN]-(e:Event)-[:ON_TOPIC]->(t:Topic)
  WHERE $asOf IS NULL OR e.startsOn <= $asOf
  RETURN t, 0 AS partners, count(DISTINCT e) AS events,
    count(DISTINCT CASE e.kind WHEN 'CONFERENCE' THEN e END) AS conferences,
    max(e.startsOn + e.id) AS latest
  UNION ALL
  MATCH (t:Topic)
  RETURN t, 0 AS partners, 0 AS events, 0 AS conferences, null AS latest
}
WITH r, t, sum(partners) AS partners, sum(events) AS events, sum(conferences) AS conferences, max(latest) AS latest
WHERE $topics IS NULL OR t.id IN $topics
RETURN r.id AS regionId, t.id AS topicId, partners, events, conferences,
  CASE WHEN r.population > 0 THEN 100000.0 * partners / r.population END AS perHundredThousand,
  left(latest, 10) AS lastActivity, substring(latest, 10) AS lastEventId
ORDER BY CASE r.level WHEN 'STATE' THEN 0 WHEN 'DISTRICT' THEN 1 ELSE 2 END, r.id, t.position`;
