import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type { EventShape, FacetCountShape, RegionLevel, RegionShape } from "./shapes.ts";

/** Regions with parent and children; all of a level, or those with these ids, or all. In the order of their keys. */
export async function listRegions(
  store: Store,
  { level = null, ids = null }: { level?: RegionLevel | null; ids?: readonly string[] | null },
): Promise<RegionShape[]> {
  const rows = await store.read<{ region: RegionShape }>(LIST_REGIONS, { level, ids });
  return rows.map((row) => row.region);
}

export const LIST_REGIONS = `
MATCH (r:Region)
WHERE ($level IS NULL OR r.level = $level) AND ($ids IS NULL OR r.id IN $ids)
RETURN r {
  .id, .name, .shortName, .level, .type, .seat, .nuts, .latitude, .longitude, .population, .area,
  parent: head(COLLECT {
    MATCH (r)-[:PART_OF]->(above:Region)
    RETURN above {.id, .name, .shortName, .level, .population, .area}
  }),
  children: COLLECT {
    MATCH (r)<-[:PART_OF]-(below:Region)
    RETURN below {.id, .name, .shortName, .level, .type, .seat, .latitude, .longitude, .population, .area}
    ORDER BY below.shortName
  }
} AS region
ORDER BY CASE r.level WHEN 'STATE' THEN 0 WHEN 'DISTRICT' THEN 1 ELSE 2 END, r.id`;

export interface RegionRecord {
  partnerCount: number;
  topics: FacetCountShape[];
  events: EventShape[];
}

/** What is on record in each of these regions or below, keyed by region. */
export async function recordedInRegions(
  store: Store,
  ids: readonly string[],
  asOf: Day | null,
): Promise<Map<string, RegionRecord>> {
  const rows = await store.read<{ id: string } & RegionRecord>(RECORDED_IN_REGIONS, { ids, asOf });
  return new Map(rows.map(({ id, ...record }) => [id, record]));
}

/** As of a day, a partner is there once a dated participation began by then, and while a collaboration runs, unless it is no more. */
export const RECORDED_IN_REGIONS = `
UNWIND $ids AS id
MATCH (r:Region {id: id})
RETURN id,
  COUNT {
    MATCH (r)<-[:PART_OF*0..2]-(:Region)<-[:BASED_IN|ACTIVE_IN]-(p:Partner)
    WHERE $asOf IS NULL OR ((p.until IS NULL OR $asOf < p.until) AND (p.firstSeen <= $asOf OR EXISTS {
      MATCH (p)-[c:COLLABORATES_WITH]-(:Partner)
      WHERE c.validFrom <= $asOf AND (c.validTo IS NULL OR $asOf < c.validTo)
    }))
    RETURN DISTINCT p
  } AS partnerCount,
  COLLECT {
    MATCH (r)<-[:PART_OF*0..2]-(:Region)<-[:BASED_IN|ACTIVE_IN]-(p:Partner)
    WHERE $asOf IS NULL OR ((p.until IS NULL OR $asOf < p.until) AND (p.firstSeen <= $asOf OR EXISTS {
      MATCH (p)-[c:COLLABORATES_WITH]-(:Partner)
      WHERE c.validFrom <= $asOf AND (c.validTo IS NULL OR $asOf < c.validTo)
    }))
    WITH DISTINCT p
    MATCH (p)-[w:WORKS_ON]->(t:Topic)
    WHERE $asOf IS NULL OR w.validFrom <= $asOf
    WITH t, count(DISTINCT p) AS partners
    RETURN {value: t.id, label: {de: t.nameDe, en: t.nameEn}, count: partners} ORDER BY partners DESC, t.position
  } AS topics,
  COLLECT {
    MATCH (r)<-[:PART_OF*0..2]-(:Region)<-[:HELD_IN]-(e:Event)
    WHERE $asOf IS NULL OR e.startsOn <= $asOf
    RETURN e {
      .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
      .attendance, .recordedPartners
    } ORDER BY e.startsOn IS NULL, e.startsOn, e.id
  } AS events`;
