import type { Store } from "../store/store.ts";
import { wholeNumber } from "../store/whole-number.ts";
import { and, type FilterQuestion, REGIONS, STARTS, setFilters } from "./partner-filter.ts";
import type { PartnerShape } from "./shapes.ts";

export type PartnerOrder = "NAME" | "DEGREE" | "LAST_SEEN" | "FIRST_SEEN" | "DISTANCE";

export interface PartnersQuestion extends FilterQuestion {
  /** DISTANCE is from `near` and asks for it. */
  order: PartnerOrder;
  skip: number;
  first: number;
}

export interface PartnersPage {
  nodes: PartnerShape[];
  hasNextPage: boolean;
}

/** One page of the partners that fit, in the order asked for. */
export async function listPartners(store: Store, question: PartnersQuestion): Promise<PartnersPage> {
  const rows = await store.read<{ partner: PartnerShape }>(statementFor(question), {
    ...question,
    skip: wholeNumber(question.skip),
    end: wholeNumber(question.skip + question.first + 1),
    oneMore: wholeNumber(question.first + 1),
  });
  const nodes = rows.map(({ partner }) => partner);
  return { nodes: nodes.slice(0, question.first), hasNextPage: nodes.length > question.first };
}

/**
 * Where a statement starts matters as much as what it asks. A few named partners are all read and put in
 * order; the many of a region, or of all, come in the order of an index until the page is full.
 */
export function statementFor(question: PartnersQuestion): string {
  const { order, ids, events, text, near, regions } = question;
  if (ids) return partnersOfFew(STARTS.ids, question);
  if (text) return partnersOfFew(STARTS.text, question);
  if (events) return partnersOfFew(STARTS.events, question);
  if (near && near.km !== null) return partnersOfFew(STARTS.near, question);
  if (order === "DISTANCE") return partnersOfFew(regions ? STARTS.regions : STARTS.all, question);
  return regions ? partnersOfRegions(KEYS[order], question) : allPartners(KEYS[order], question);
}

const KEYS = {
  NAME: "byName",
  DEGREE: "byDegree",
  LAST_SEEN: "byLastSeen",
  FIRST_SEEN: "byFirstSeen",
} as const;

const CARD = `
RETURN p {
  .id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen, .latitude, .longitude,
  basedIn: head(COLLECT {
    MATCH (p)-[:BASED_IN]->(r:Region)
    RETURN r {.id, .name, .shortName, .level, .type, .seat, .latitude, .longitude, .population, .area}
  })
} AS partner`;

/** Each region gives its first partners in order; together they hold the first of all. */
function partnersOfRegions(key: string, question: PartnersQuestion): string {
  return `${REGIONS}
UNWIND regions AS region
CALL (region) {
  MATCH (p:Partner)-[listed:LISTED_IN]->(:Region)
  WHERE listed.region = region AND listed.${key} >= ''
    AND ($regionBasis IS NULL OR ($regionBasis = 'BASED' AND listed.based) OR ($regionBasis = 'ACTIVE' AND listed.active))${and(setFilters(question, "regions"))}
  RETURN p
  ORDER BY listed.${key}
  LIMIT $end
}
WITH DISTINCT p ORDER BY p.${key} SKIP $skip LIMIT $oneMore
${CARD}
ORDER BY p.${key}`;
}

function allPartners(key: string, question: PartnersQuestion): string {
  return `
MATCH (p:Partner)
WHERE p.${key} >= ''${and(setFilters(question))}
WITH p ORDER BY p.${key} SKIP $skip LIMIT $oneMore
${CARD}
ORDER BY p.${key}`;
}

/** Where all that fit are few, or have to be measured: read, then put in order. */
function partnersOfFew(start: string, question: PartnersQuestion): string {
  return `${REGIONS}
${start}
WITH DISTINCT p, regions
WHERE p:Partner${and(setFilters(question))}
WITH p,
  CASE $order
    WHEN 'DEGREE' THEN p.byDegree
    WHEN 'LAST_SEEN' THEN p.byLastSeen
    WHEN 'FIRST_SEEN' THEN p.byFirstSeen
    ELSE p.byName
  END AS key,
  CASE WHEN $order = 'DISTANCE'
    THEN coalesce(point.distance(p.location, point({latitude: $near.latitude, longitude: $near.longitude})), 1e9)
    ELSE 0 END AS metres
ORDER BY metres, key SKIP $skip LIMIT $oneMore
${CARD}
ORDER BY metres, key`;
}
