import { type Feature, type ReasonShape, weigh } from "../analysis/suggestions/reasons.ts";
import { recencyOf } from "../analysis/suggestions/recency.ts";
import { withVariety } from "../analysis/suggestions/variety.ts";
import { COLLABORATOR_WEIGHTS } from "../analysis/suggestions/weights.ts";
import { type Day, today } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type { PartnersFilter } from "./partner-filter.ts";
import { listPartners } from "./partners.ts";
import type { PartnerShape } from "./shapes.ts";

export interface SuggestionShape {
  partner: PartnerShape;
  score: number;
  reasons: ReasonShape[];
}

export interface CollaboratorsQuestion {
  /** The id of a partner that is there. */
  for: string;
  /** Null where any will do. */
  filter: PartnersFilter | null;
  first: number;
  asOf: Day | null;
}

/**
 * Partners that could work with this one, best first, each with its reasons; those on record as working with
 * it already are left out. A filter widens where to look, so that it finds more than it leaves over.
 */
export async function collaborators(
  store: Store,
  question: CollaboratorsQuestion,
): Promise<SuggestionShape[]> {
  const { for: id, filter, asOf, first } = question;
  const wanted = filter ? await firstThatFit(store, { ...filter, asOf }) : [];
  const rows = await collaboratorCandidates(store, { id, asOf, also: wanted });
  const fitting = filter ? await thatFit(store, { ...filter, asOf }, rows) : rows;
  const on = asOf ?? today();
  const scored = fitting
    .map((row) => ({ ...row.partner, row, ...weigh(collaboratorFeatures(row, on), COLLABORATOR_WEIGHTS) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((left, right) => right.score - left.score || left.id.localeCompare(right.id));
  return withVariety(scored, first).map(({ row, score, reasons }) => ({
    partner: row.partner,
    score,
    reasons,
  }));
}

const MOST_OF_A_FILTER = 200;

async function firstThatFit(store: Store, filter: PartnersFilter & { asOf: Day | null }): Promise<string[]> {
  const page = await listPartners(store, { ...filter, order: "DEGREE", skip: 0, first: MOST_OF_A_FILTER });
  return page.nodes.map(({ id }) => id);
}

async function thatFit(
  store: Store,
  filter: PartnersFilter & { asOf: Day | null },
  rows: readonly Candidate[],
): Promise<Candidate[]> {
  const asked = rows.map(({ partner }) => partner.id).filter((id) => !filter.ids || filter.ids.includes(id));
  const page = await listPartners(store, {
    ...filter,
    ids: asked,
    order: "NAME",
    skip: 0,
    first: Math.max(1, asked.length),
  });
  const kept = new Set(page.nodes.map(({ id }) => id));
  return rows.filter(({ partner }) => kept.has(partner.id));
}

/** Whom to weigh against each other, with what joins each to the partner. */
export function collaboratorCandidates(
  store: Store,
  question: { id: string; asOf: Day | null; also: readonly string[] },
): Promise<Candidate[]> {
  return store.read<Candidate>(COLLABORATOR_CANDIDATES, { ...question, on: question.asOf ?? today() });
}

export interface Candidate {
  partner: PartnerShape;
  /** Events it took part in, and the day of the latest, by the day asked for. */
  appearances: number;
  lastSeen: Day | null;
  metAt: { id: string; present: number }[];
  through: { id: string; degree: number }[];
  throughCount: number;
  adamicAdar: number;
  region: string | null;
  neighbourOf: string | null;
  topics: { id: string; partners: number }[];
  matches: { topic: string; offer: string; request: string; suggestedOffers: boolean }[];
  contributions: string[];
}

const MOST_COUNTED = 3;

/** What COLLABORATOR_WEIGHTS are the weights of. */
export function collaboratorFeatures(row: Candidate, on: Day): Feature[] {
  const { metAt, through, region, neighbourOf, topics, matches, contributions } = row;
  const events = metAt.map(({ id }) => id);
  return [
    {
      name: "metBefore",
      value: Math.min(
        1,
        metAt.reduce((sum, { present }) => sum + 1 / Math.max(1, present - 1), 0),
      ),
      reason: events.length > 0 ? { type: "MetBefore", events } : null,
    },
    {
      name: "partnersInCommon",
      value: row.adamicAdar,
      reason:
        row.throughCount > 0
          ? { type: "PartnersInCommon", partners: through.map(({ id }) => id), count: row.throughCount }
          : null,
    },
    {
      name: neighbourOf ? "neighbouringRegion" : "sameRegion",
      value: region ? 1 : 0,
      reason: region ? { type: "SameRegion", region, neighbourOf } : null,
    },
    {
      name: "topicsInCommon",
      value: topics.reduce((sum, { partners }) => sum + 1 / Math.log2(1 + Math.max(1, partners)), 0),
      reason: topics.length > 0 ? { type: "TopicsInCommon", topics: topics.map(({ id }) => id) } : null,
    },
    ...matches.slice(0, MOST_COUNTED).map(
      (match): Feature => ({
        name: "offerMeetsRequest",
        value: 1,
        reason: { type: "OfferMeetsRequest", ...match },
      }),
    ),
    {
      name: "sameWorkingGroup",
      value: Math.min(MOST_COUNTED, contributions.length),
      reason: contributions.length > 0 ? { type: "SameWorkingGroup", contributions } : null,
    },
    { name: "appearances", value: Math.log2(1 + row.appearances), reason: null },
    { name: "recency", value: recencyOf(row.lastSeen, on), reason: null },
  ];
}

/**
 * Gathers where a collaborator may be found, each source bounded, so that a well connected partner in a crowded
 * county costs what any other does: those it met and those they met (through its 40 strongest ties), the best
 * connected of its county and of each county around, who offers what it seeks or seeks what it offers, who was
 * named with it, who is on a topic of it; and `also`. A gathering that the partner was at itself makes nobody there
 * a partner in common: that they all met is one fact, not one for each pair. Then reads what joins each of the first 250 to it.
 */
export const COLLABORATOR_CANDIDATES = `
MATCH (p:Partner {id: $id})
CALL (p) {
  MATCH (p)-[mine:TOOK_PART]->(e:Event {gathering: true})<-[theirs:TOOK_PART]-(z:Partner)
  WHERE mine.present AND theirs.present AND z <> p AND ($asOf IS NULL OR e.startsOn <= $asOf)
  WITH DISTINCT z, e
  WITH z, sum(1.0 / (e.presentPartners - 1)) AS weight
  ORDER BY weight DESC, z.id LIMIT 40
  RETURN collect(z) AS met
}
CALL (p) {
  MATCH (p)-[c:COLLABORATES_WITH]-(z:Partner)
  WHERE $asOf IS NULL OR (c.validFrom <= $asOf AND (c.validTo IS NULL OR $asOf < c.validTo))
  RETURN collect(DISTINCT z) AS partners
}
WITH p, met, met + [z IN partners WHERE NOT z IN met] AS tied,
  [(p)-[:COLLABORATES_WITH]-(z:Partner) | z] AS taken,
  COLLECT {
    MATCH (p)-[r:TOOK_PART]->(e:Event {gathering: true})
    WHERE r.present AND ($asOf IS NULL OR e.startsOn <= $asOf)
    RETURN DISTINCT e
  } AS events,
  COLLECT {
    MATCH (p)-[w:WORKS_ON]->(t:Topic) WHERE $asOf IS NULL OR w.validFrom <= $asOf
    RETURN DISTINCT t
  } AS topics,
  head([(p)-[:BASED_IN]->(r:Region) | r.id]) AS home,
  [(p)-[:BASED_IN]->(:Region)-[:BORDERS]-(r:Region) | r.id] AS around,
  [(p)-[:SEEKS]->(o:Offer)-[:ON_TOPIC]->(t:Topic) WHERE $asOf IS NULL | {offer: o.id, topic: t}] AS sought,
  [(p)-[:OFFERS]->(o:Offer)-[:ON_TOPIC]->(t:Topic) WHERE $asOf IS NULL | {offer: o.id, topic: t}] AS offered,
  [(p)-[:PROPOSED]->(c) WHERE $asOf IS NULL OR c.validFrom <= $asOf | c] AS made
CALL (p, met, tied, events, topics, home, around, made) {
  UNWIND met AS q RETURN q, null AS z, 3 AS worth
  UNION ALL
  UNWIND tied AS z
  MATCH (z)-[mine:TOOK_PART]->(e:Event {gathering: true})<-[theirs:TOOK_PART]-(q:Partner)
  WHERE mine.present AND theirs.present AND q <> z AND e.presentPartners <= 100
    AND ($asOf IS NULL OR e.startsOn <= $asOf)
    AND NOT e IN events
  RETURN DISTINCT q, z, 1 AS worth
  UNION ALL
  UNWIND tied AS z
  MATCH (z)-[c:COLLABORATES_WITH]-(q:Partner)
  WHERE $asOf IS NULL OR (c.validFrom <= $asOf AND (c.validTo IS NULL OR $asOf < c.validTo))
  RETURN q, z, 2 AS worth
  UNION ALL
  UNWIND [region IN [home] + around WHERE region IS NOT NULL] AS region
  CALL (region) {
    MATCH (q:Partner)-[l:LISTED_IN]->(:Region)
    WHERE l.region = region AND l.byDegree >= ''
    RETURN q ORDER BY l.byDegree LIMIT 60
  }
  RETURN q, null AS z, 1 AS worth
  UNION ALL
  MATCH (p)-[:SEEKS]->(:Offer)-[:ON_TOPIC]->(:Topic)<-[:ON_TOPIC]-(:Offer)<-[:OFFERS]-(q:Partner)
  WHERE $asOf IS NULL
  RETURN q, null AS z, 3 AS worth LIMIT 100
  UNION ALL
  MATCH (p)-[:OFFERS]->(:Offer)-[:ON_TOPIC]->(:Topic)<-[:ON_TOPIC]-(:Offer)<-[:SEEKS]-(q:Partner)
  WHERE $asOf IS NULL
  RETURN q, null AS z, 3 AS worth LIMIT 100
  UNION ALL
  UNWIND made AS c
  MATCH (c)<-[:PROPOSED]-(q:Partner)
  RETURN q, null AS z, 3 AS worth LIMIT 100
  UNION ALL
  UNWIND topics AS t
  MATCH (t)<-[:WORKS_ON]-(q:Partner)
  WITH DISTINCT q LIMIT 150
  RETURN q, null AS z, 1 AS worth
  UNION ALL
  UNWIND $also AS other
  MATCH (q:Partner {id: other})
  RETURN q, null AS z, 1 AS worth
}
WITH p, taken, events, topics, home, around, sought, offered, made, q, sum(worth) AS worth,
  collect(DISTINCT z) AS through
WHERE q <> p AND NOT q IN taken AND ($asOf IS NULL OR q.firstSeen <= $asOf)
  AND (q.until IS NULL OR $on < q.until)
ORDER BY worth DESC, q.byDegree
LIMIT 250
WITH *, COLLECT { UNWIND through AS z RETURN z ORDER BY z.degree, z.id } AS common,
  COLLECT {
    MATCH (q)-[r:TOOK_PART]->(e:Event) WHERE $asOf IS NULL OR e.startsOn <= $asOf
    RETURN {event: e, present: r.present}
  } AS attended,
  head([(q)-[:BASED_IN]->(r:Region) WHERE r.id = home OR r.id IN around | r.id]) AS region
RETURN
  q {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen} AS partner,
  COLLECT {
    UNWIND attended AS one
    WITH one.event AS e, one.present AS present WHERE present AND e IN events
    WITH DISTINCT e
    RETURN {id: e.id, present: e.presentPartners} ORDER BY e.startsOn DESC, e.id
  } AS metAt,
  COUNT { UNWIND attended AS one RETURN DISTINCT one.event } AS appearances,
  reduce(latest = null, one IN attended |
    CASE WHEN latest IS NULL OR one.event.startsOn > latest THEN one.event.startsOn ELSE latest END) AS lastSeen,
  [z IN common[..5] | {id: z.id, degree: z.degree}] AS through,
  size(common) AS throughCount,
  reduce(sum = 0.0, z IN common | sum + 1 / (log(2 + z.degree) / log(2))) AS adamicAdar,
  region,
  CASE WHEN region <> home THEN home END AS neighbourOf,
  COLLECT {
    MATCH (q)-[w:WORKS_ON]->(t:Topic)
    WHERE t IN topics AND ($asOf IS NULL OR w.validFrom <= $asOf)
    WITH DISTINCT t
    RETURN {id: t.id, partners: COUNT { (t)<-[:WORKS_ON]-() }} ORDER BY t.position
  } AS topics,
  COLLECT {
    CALL (q, sought, offered) {
      WITH q, sought WHERE size(sought) > 0
      MATCH (q)-[:OFFERS]->(o:Offer)-[:ON_TOPIC]->(t:Topic)
      UNWIND [own IN sought WHERE own.topic = t] AS own
      RETURN t, o.id AS offer, own.offer AS request, true AS suggestedOffers
      UNION
      WITH q, offered WHERE size(offered) > 0
      MATCH (q)-[:SEEKS]->(o:Offer)-[:ON_TOPIC]->(t:Topic)
      UNWIND [own IN offered WHERE own.topic = t] AS own
      RETURN t, own.offer AS offer, o.id AS request, false AS suggestedOffers
    }
    WITH t, suggestedOffers, min(offer + ' ' + request) AS ids
    RETURN {
      topic: t.id, offer: split(ids, ' ')[0], request: split(ids, ' ')[1], suggestedOffers: suggestedOffers
    } ORDER BY t.position
  } AS matches,
  COLLECT {
    MATCH (q)-[:PROPOSED]->(c) WHERE c IN made
    RETURN c.id ORDER BY c.id
  } AS contributions`;
