import type { Store } from "../store/store.ts";
import {
  and,
  CONDITIONS,
  type Condition,
  type FilterQuestion,
  REGIONS,
  STARTS,
  setFilters,
} from "./partner-filter.ts";
import type { FacetCountShape } from "./shapes.ts";

export interface PartnerFacetsShape {
  kinds: FacetCountShape[];
  categories: FacetCountShape[];
  regions: FacetCountShape[];
  topics: FacetCountShape[];
  roles: FacetCountShape[];
  offersOn: FacetCountShape[];
  seeksOn: FacetCountShape[];
  tookPart: FacetCountShape[];
  withoutPlace: number;
  outsideState: number;
}

/** What each value of each facet would show if it were chosen: every facet leaves its own filter aside. */
export async function partnerFacets(store: Store, question: FilterQuestion): Promise<PartnerFacetsShape> {
  const [facets] = await store.read<PartnerFacetsShape>(statementFor(question), { ...question });
  if (!facets) throw new Error("counting answers with one row, whatever there is");
  return facets;
}

/** The filters that are facets. */
const FACETS = [
  "kinds",
  "categories",
  "regions",
  "topics",
  "roles",
  "offersOn",
  "seeksOn",
  "tookPart",
] as const satisfies Condition[];

/**
 * Each partner gets the list of facets it does not fit; it counts for a facet where that list is empty or
 * names that facet alone.
 */
export function statementFor(question: FilterQuestion): string {
  const { ids, text, events } = question;
  const start = ids ? STARTS.ids : text ? STARTS.text : events ? STARTS.events : STARTS.all;
  const misses = setFilters(question)
    .filter((name) => (FACETS as readonly string[]).includes(name))
    .map((name) => `\n  + CASE WHEN ${CONDITIONS[name]} THEN [] ELSE ['${name}'] END`);
  return `${REGIONS}
${start}
WITH DISTINCT p, regions
WHERE p:Partner${and(setFilters(question, ...FACETS))}
WITH p, []${misses.join("")} AS misses
WHERE size(misses) <= 1
WITH collect({p: p, misses: misses}) AS rows
CALL (rows) {
  UNWIND rows AS row
  WITH row.p AS p WHERE row.misses IN [[], ['kinds']]
  WITH p.kind AS value, count(*) AS partners ORDER BY partners DESC, value
  RETURN collect({value: value, label: null, count: partners}) AS kinds
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.p AS p WHERE row.misses IN [[], ['categories']] AND row.p.category IS NOT NULL
  WITH p.category AS value, count(*) AS partners ORDER BY partners DESC, value
  RETURN collect({value: value, label: {de: value, en: null}, count: partners}) AS categories
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.p AS p WHERE row.misses IN [[], ['regions']]
  MATCH (p)-[l:LISTED_IN]->(r:Region)
  WHERE $regionBasis IS NULL OR ($regionBasis = 'BASED' AND l.based) OR ($regionBasis = 'ACTIVE' AND l.active)
  WITH r, count(*) AS partners ORDER BY r.id
  RETURN collect({value: r.id, label: {de: r.name, en: null}, count: partners}) AS regions
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.p AS p WHERE row.misses IN [[], ['topics']]
  MATCH (p)-[w:WORKS_ON]->(t:Topic) WHERE $asOf IS NULL OR w.validFrom <= $asOf
  WITH t, count(DISTINCT p) AS partners ORDER BY t.position
  RETURN collect({value: t.id, label: {de: t.nameDe, en: t.nameEn}, count: partners}) AS topics
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.p AS p WHERE row.misses IN [[], ['roles']]
  MATCH (p)-[r:TOOK_PART]->(e:Event)
  WHERE ($events IS NULL OR e.id IN $events) AND ($asOf IS NULL OR e.startsOn <= $asOf)
  WITH r.role AS value, count(DISTINCT p) AS partners ORDER BY partners DESC, value
  RETURN collect({value: value, label: null, count: partners}) AS roles
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.p AS p WHERE row.misses IN [[], ['offersOn']]
  MATCH (p)-[:OFFERS]->(:Offer)-[:ON_TOPIC]->(t:Topic)
  WITH t, count(DISTINCT p) AS partners ORDER BY t.position
  RETURN collect({value: t.id, label: {de: t.nameDe, en: t.nameEn}, count: partners}) AS offersOn
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.p AS p WHERE row.misses IN [[], ['seeksOn']]
  MATCH (p)-[:SEEKS]->(:Offer)-[:ON_TOPIC]->(t:Topic)
  WITH t, count(DISTINCT p) AS partners ORDER BY t.position
  RETURN collect({value: t.id, label: {de: t.nameDe, en: t.nameEn}, count: partners}) AS seeksOn
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.p AS p WHERE row.misses IN [[], ['tookPart']]
  WITH EXISTS {
      MATCH (p)-[:TOOK_PART]->(e:Event) WHERE $asOf IS NULL OR e.startsOn <= $asOf
    } AS anyEvent,
    EXISTS {
      MATCH (p)-[:TOOK_PART]->(e:Event {kind: 'CONFERENCE'}) WHERE $asOf IS NULL OR e.startsOn <= $asOf
    } AS anyConference,
    EXISTS { (p)-[:TOOK_PART]->(:Event {kind: 'CONFERENCE'}) } AS conferenceEver,
    EXISTS { (p)-[:TOOK_PART]->(:Event) } AS ever
  RETURN [
    {value: 'ANY_CONFERENCE', label: null, count: sum(CASE WHEN anyConference THEN 1 ELSE 0 END)},
    {value: 'ANY_EVENT', label: null, count: sum(CASE WHEN anyEvent THEN 1 ELSE 0 END)},
    {value: 'NO_CONFERENCE', label: null, count: sum(CASE WHEN conferenceEver THEN 0 ELSE 1 END)},
    {value: 'NONE_RECORDED', label: null, count: sum(CASE WHEN ever THEN 0 ELSE 1 END)}
  ] AS tookPart
}
WITH *, [row IN rows WHERE row.misses = [] | row.p] AS fitting
RETURN kinds, categories, regions, topics, roles, offersOn, seeksOn, tookPart,
  size([p IN fitting WHERE NOT p.outsideState AND NOT EXISTS { (p)-[:BASED_IN]->() }]) AS withoutPlace,
  size([p IN fitting WHERE p.outsideState]) AS outsideState`;
}
