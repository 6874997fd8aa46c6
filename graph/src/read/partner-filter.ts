import type { Day } from "../model/dates.ts";
import type { ParticipationRole, PartnerKind } from "./shapes.ts";

export type TookPart = "ANY_CONFERENCE" | "ANY_EVENT" | "NO_CONFERENCE" | "NONE_RECORDED";
export type RegionBasis = "BASED" | "ACTIVE";

/** Days, both included; null leaves an end open. */
export interface DaySpan {
  from: Day | null;
  to: Day | null;
}

/** Null leaves a filter open; several values of one filter are alternatives. */
export interface PartnersFilter {
  ids: string[] | null;
  kinds: PartnerKind[] | null;
  categories: string[] | null;
  /** Based or active in any of them or below. */
  regions: string[] | null;
  regionBasis: RegionBasis | null;
  /** With `regions`: in a county that borders one of them, too. */
  neighboursToo: boolean | null;
  /** Within so many kilometres of a point; with null kilometres it only orders. */
  near: { latitude: number; longitude: number; km: number | null } | null;
  topics: string[] | null;
  events: string[] | null;
  roles: ParticipationRole[] | null;
  tookPart: TookPart | null;
  offers: boolean | null;
  seeks: boolean | null;
  /** Topics of what is offered or sought. */
  offersOn: string[] | null;
  seeksOn: string[] | null;
  firstSeen: DaySpan | null;
  lastSeen: DaySpan | null;
  withoutRegion: boolean | null;
  /** Words of a name, or how they begin, as ../model/words.ts folds them, for Lucene. */
  text: string | null;
}

/** Leaves every filter open. */
export const NO_FILTER: PartnersFilter = {
  ids: null,
  kinds: null,
  categories: null,
  regions: null,
  regionBasis: null,
  neighboursToo: false,
  near: null,
  topics: null,
  events: null,
  roles: null,
  tookPart: null,
  offers: null,
  seeks: null,
  offersOn: null,
  seeksOn: null,
  firstSeen: null,
  lastSeen: null,
  withoutRegion: null,
  text: null,
};

/** The parts of a question about partners that statements refer to. */
export interface FilterQuestion extends PartnersFilter {
  /** Partners with a dated participation by this day or a collaboration that runs then; null counts undated ones too. */
  asOf: Day | null;
}

/** The ids asked for and, where wanted, of the counties around them; null where no region is asked for. */
export const REGIONS = `
CALL () {
  UNWIND CASE WHEN $regions IS NULL THEN [null] ELSE $regions END AS id
  OPTIONAL MATCH (:Region {id: id})-[:BORDERS]-(neighbour:Region)
  WHERE $neighboursToo
  WITH collect(id) + collect(neighbour.id) AS ids
  RETURN CASE WHEN $regions IS NULL THEN null ELSE ids END AS regions
}`;

/** Where a statement about partners `p` may begin; what is not a partner, or comes twice, is left out later. */
export const STARTS = {
  ids: "UNWIND $ids AS id MATCH (p:Partner {id: id})",
  text: "CALL db.index.fulltext.queryNodes('searchWords', $text, {limit: 2000}) YIELD node AS p",
  events: "UNWIND $events AS id MATCH (:Event {id: id})<-[:TOOK_PART]-(p:Partner)",
  near: `MATCH (p:Partner)
WHERE point.distance(p.location, point({latitude: $near.latitude, longitude: $near.longitude})) <= $near.km * 1000`,
  regions: "UNWIND regions AS id MATCH (:Region {id: id})<-[:LISTED_IN]-(p:Partner)",
  all: "MATCH (p:Partner)",
} as const;

/**
 * What a partner `p` must fulfil for each filter, where that filter is set. Ten sub-queries in one statement
 * take Neo4j seconds to plan, so that a statement has only those it needs: docs/decisions/006.
 */
export const CONDITIONS = {
  ids: "p.id IN $ids",
  asOf: `((p.until IS NULL OR $asOf < p.until) AND (p.firstSeen <= $asOf OR EXISTS {
    MATCH (p)-[c:COLLABORATES_WITH]-(:Partner) WHERE c.validFrom <= $asOf AND (c.validTo IS NULL OR $asOf < c.validTo)
  }))`,
  kinds: "p.kind IN $kinds",
  categories: "p.category IN $categories",
  regions: `EXISTS {
    MATCH (p)-[l:LISTED_IN]->(r:Region)
    WHERE r.id IN regions
      AND ($regionBasis IS NULL OR ($regionBasis = 'BASED' AND l.based) OR ($regionBasis = 'ACTIVE' AND l.active))
  }`,
  near: `($near.km IS NULL
    OR point.distance(p.location, point({latitude: $near.latitude, longitude: $near.longitude})) <= $near.km * 1000)`,
  topics: `EXISTS {
    MATCH (p)-[w:WORKS_ON]->(t:Topic) WHERE t.id IN $topics AND ($asOf IS NULL OR w.validFrom <= $asOf)
  }`,
  events: `EXISTS {
    MATCH (p)-[:TOOK_PART]->(e:Event) WHERE e.id IN $events AND ($asOf IS NULL OR e.startsOn <= $asOf)
  }`,
  roles: `EXISTS {
    MATCH (p)-[r:TOOK_PART]->(e:Event)
    WHERE r.role IN $roles AND ($events IS NULL OR e.id IN $events) AND ($asOf IS NULL OR e.startsOn <= $asOf)
  }`,
  tookPart: `CASE $tookPart
    WHEN 'ANY_EVENT' THEN EXISTS { MATCH (p)-[:TOOK_PART]->(e:Event) WHERE $asOf IS NULL OR e.startsOn <= $asOf }
    WHEN 'ANY_CONFERENCE' THEN EXISTS {
      MATCH (p)-[:TOOK_PART]->(e:Event {kind: 'CONFERENCE'}) WHERE $asOf IS NULL OR e.startsOn <= $asOf
    }
    WHEN 'NO_CONFERENCE' THEN NOT EXISTS { (p)-[:TOOK_PART]->(:Event {kind: 'CONFERENCE'}) }
    ELSE NOT EXISTS { (p)-[:TOOK_PART]->(:Event) }
  END`,
  offers: "(NOT $offers OR EXISTS { (p)-[:OFFERS]->(:Offer) })",
  seeks: "(NOT $seeks OR EXISTS { (p)-[:SEEKS]->(:Offer) })",
  offersOn: "EXISTS { MATCH (p)-[:OFFERS]->(:Offer)-[:ON_TOPIC]->(t:Topic) WHERE t.id IN $offersOn }",
  seeksOn: "EXISTS { MATCH (p)-[:SEEKS]->(:Offer)-[:ON_TOPIC]->(t:Topic) WHERE t.id IN $seeksOn }",
  firstSeen: `(coalesce(p.firstSeen >= $firstSeen.from, $firstSeen.from IS NULL)
    AND coalesce(p.firstSeen <= $firstSeen.to, $firstSeen.to IS NULL))`,
  lastSeen: `(coalesce(p.lastSeen >= $lastSeen.from, $lastSeen.from IS NULL)
    AND coalesce(p.lastSeen <= $lastSeen.to, $lastSeen.to IS NULL))`,
  withoutRegion: "(NOT $withoutRegion OR NOT EXISTS { (p)-[:BASED_IN]->(:Region) })",
} as const;

export type Condition = keyof typeof CONDITIONS;

/** The filters of the question that are set, but for those that the start of the statement fulfils or a facet leaves aside. */
export function setFilters(question: FilterQuestion, ...but: Condition[]): Condition[] {
  return (Object.keys(CONDITIONS) as Condition[]).filter(
    (name) => !but.includes(name) && question[name] !== null && question[name] !== false,
  );
}

/** All of these conditions, for a WHERE that has one already. */
export function and(conditions: readonly Condition[]): string {
  return conditions.map((name) => `\n  AND ${CONDITIONS[name]}`).join("");
}
