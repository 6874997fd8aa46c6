import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import { wholeNumber } from "../store/whole-number.ts";
import type { FacetCountShape, ParticipationRole, PartnerKind, PartnerShape } from "./shapes.ts";

export type TookPart = "ANY_CONFERENCE" | "ANY_EVENT" | "NONE_RECORDED";
export type PartnerOrder = "NAME" | "DEGREE" | "LAST_SEEN" | "FIRST_SEEN";

/** Null leaves a filter open; several values of one filter are alternatives. */
export interface PartnersFilter {
  ids: string[] | null;
  kinds: PartnerKind[] | null;
  categories: string[] | null;
  /** Based or active in any of them or below. */
  regions: string[] | null;
  topics: string[] | null;
  events: string[] | null;
  roles: ParticipationRole[] | null;
  tookPart: TookPart | null;
  offers: boolean | null;
  seeks: boolean | null;
  withoutRegion: boolean | null;
  text: string | null;
}

export interface PartnersQuestion extends PartnersFilter {
  /** Partners with a dated participation by this day; null counts undated ones too. */
  asOf: Day | null;
  order: PartnerOrder;
  skip: number;
  first: number;
  withFacets: boolean;
}

export interface PartnerFacetsShape {
  kinds: FacetCountShape[];
  categories: FacetCountShape[];
  regions: FacetCountShape[];
  topics: FacetCountShape[];
  withoutPlace: number;
  outsideState: number;
}

export interface PartnersPage {
  nodes: PartnerShape[];
  totalCount: number;
  /** Null unless asked for. */
  facets: PartnerFacetsShape | null;
}

/** Partners that fit, one page in the order asked for, with what each facet would count. */
export async function listPartners(store: Store, question: PartnersQuestion): Promise<PartnersPage> {
  const [page] = await store.read<PartnersPage>(LIST_PARTNERS, {
    ...question,
    entry: entryPoint(question),
    text: question.text?.toLowerCase() ?? null,
    begin: wholeNumber(question.skip),
    end: wholeNumber(question.skip + question.first),
  });
  return page ?? { nodes: [], totalCount: 0, facets: null };
}

type Entry = "ids" | "event" | "region" | "topic" | "none";

/**
 * Where the statement starts matters as much as what it asks. A facet leaves its own filter aside, so
 * with facets neither region nor topic may narrow the start.
 */
function entryPoint({ ids, events, regions, topics, withFacets }: PartnersQuestion): Entry {
  if (ids) return "ids";
  if (events) return "event";
  if (withFacets) return "none";
  if (regions) return "region";
  return topics ? "topic" : "none";
}

/**
 * One of the five starts gives candidates; the four filters that are facets are kept as yes or no, so
 * that each facet can count what fits but for itself.
 */
export const LIST_PARTNERS = `
CALL () {
  WITH 1 AS start WHERE $entry = 'ids'
  UNWIND $ids AS id MATCH (p:Partner {id: id}) RETURN p
  UNION
  WITH 1 AS start WHERE $entry = 'event'
  UNWIND $events AS id MATCH (:Event {id: id})<-[:TOOK_PART]-(p:Partner) RETURN p
  UNION
  WITH 1 AS start WHERE $entry = 'region'
  UNWIND $regions AS id MATCH (:Region {id: id})<-[:PART_OF*0..2]-(:Region)<-[:BASED_IN|ACTIVE_IN]-(p:Partner) RETURN p
  UNION
  WITH 1 AS start WHERE $entry = 'topic'
  UNWIND $topics AS id MATCH (:Topic {id: id})<-[:WORKS_ON]-(p:Partner) RETURN p
  UNION
  WITH 1 AS start WHERE $entry = 'none'
  MATCH (p:Partner) RETURN p
}
WITH p
WHERE ($ids IS NULL OR p.id IN $ids)
  AND ($asOf IS NULL OR p.firstSeen <= $asOf)
  AND ($text IS NULL OR toLower(p.name) CONTAINS $text OR any(other IN p.otherNames WHERE toLower(other) CONTAINS $text))
  AND (coalesce($offers, false) = false OR EXISTS { (p)-[:OFFERS]->() })
  AND (coalesce($seeks, false) = false OR EXISTS { (p)-[:SEEKS]->() })
  AND (coalesce($withoutRegion, false) = false OR NOT EXISTS { (p)-[:BASED_IN]->() })
  AND (($events IS NULL AND $roles IS NULL) OR EXISTS {
    MATCH (p)-[r:TOOK_PART]->(e:Event)
    WHERE ($events IS NULL OR e.id IN $events) AND ($roles IS NULL OR r.role IN $roles)
      AND ($asOf IS NULL OR e.startsOn <= $asOf)
  })
  AND ($tookPart IS NULL
    OR ($tookPart = 'ANY_EVENT' AND EXISTS {
      MATCH (p)-[:TOOK_PART]->(e:Event) WHERE $asOf IS NULL OR e.startsOn <= $asOf
    })
    OR ($tookPart = 'ANY_CONFERENCE' AND EXISTS {
      MATCH (p)-[:TOOK_PART]->(e:Event {kind: 'CONFERENCE'}) WHERE $asOf IS NULL OR e.startsOn <= $asOf
    })
    OR ($tookPart = 'NONE_RECORDED' AND NOT EXISTS { (p)-[:TOOK_PART]->(:Event) }))
WITH p,
  $kinds IS NULL OR p.kind IN $kinds AS kindFits,
  $categories IS NULL OR p.category IN $categories AS categoryFits,
  $regions IS NULL OR EXISTS {
    MATCH (p)-[:BASED_IN|ACTIVE_IN]->(:Region)-[:PART_OF*0..2]->(r:Region) WHERE r.id IN $regions
  } AS regionFits,
  $topics IS NULL OR EXISTS {
    MATCH (p)-[w:WORKS_ON]->(t:Topic) WHERE t.id IN $topics AND ($asOf IS NULL OR w.validFrom <= $asOf)
  } AS topicFits
WITH p, kindFits, categoryFits, regionFits, topicFits,
  CASE $order
    WHEN 'NAME' THEN p.sortName
    WHEN 'FIRST_SEEN' THEN coalesce(p.firstSeen, '9999')
  END AS ascending,
  CASE $order
    WHEN 'DEGREE' THEN p.degree
    WHEN 'LAST_SEEN' THEN coalesce(p.lastSeen, '0000')
  END AS descending
ORDER BY ascending, descending DESC, p.sortName, p.id
WITH collect({p: p, kind: kindFits, category: categoryFits, region: regionFits, topic: topicFits}) AS rows
WITH rows, [row IN rows WHERE row.kind AND row.category AND row.region AND row.topic | row.p] AS fitting,
  CASE WHEN $withFacets THEN rows ELSE [] END AS counted
CALL (counted) {
  UNWIND counted AS row
  WITH row.p.kind AS value, row WHERE row.category AND row.region AND row.topic
  WITH value, count(*) AS partners ORDER BY partners DESC, value
  RETURN collect({value: value, label: null, count: partners}) AS kinds
}
CALL (counted) {
  UNWIND counted AS row
  WITH row.p.category AS value, row WHERE row.kind AND row.region AND row.topic AND value IS NOT NULL
  WITH value, count(*) AS partners ORDER BY partners DESC, value
  RETURN collect({value: value, label: {de: value, en: null}, count: partners}) AS categories
}
CALL (counted) {
  UNWIND counted AS row
  WITH row.p AS p, row WHERE row.kind AND row.category AND row.topic
  MATCH (p)-[:BASED_IN|ACTIVE_IN]->(:Region)-[:PART_OF*0..2]->(r:Region)
  WITH r, count(DISTINCT p) AS partners ORDER BY r.id
  RETURN collect({value: r.id, label: {de: r.name, en: null}, count: partners}) AS regions
}
CALL (counted) {
  UNWIND counted AS row
  WITH row.p AS p, row WHERE row.kind AND row.category AND row.region
  MATCH (p)-[w:WORKS_ON]->(t:Topic) WHERE $asOf IS NULL OR w.validFrom <= $asOf
  WITH t, count(DISTINCT p) AS partners ORDER BY t.position
  RETURN collect({value: t.id, label: {de: t.nameDe, en: t.nameEn}, count: partners}) AS topics
}
RETURN
  size(fitting) AS totalCount,
  COLLECT {
    UNWIND fitting[$begin..$end] AS p
    RETURN p {
      .id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen,
      basedIn: head(COLLECT {
        MATCH (p)-[:BASED_IN]->(r:Region)
        RETURN r {.id, .name, .shortName, .level, .type, .seat, .latitude, .longitude, .population, .area}
      })
    }
  } AS nodes,
  CASE WHEN $withFacets THEN {
    kinds: kinds, categories: categories, regions: regions, topics: topics,
    withoutPlace: size([p IN fitting WHERE NOT p.outsideState AND NOT EXISTS { (p)-[:BASED_IN]->() }]),
    outsideState: size([p IN fitting WHERE p.outsideState])
  } END AS facets`;
