import { type Feature, weigh } from "../analysis/suggestions/reasons.ts";
import { recencyOf } from "../analysis/suggestions/recency.ts";
import { withVariety } from "../analysis/suggestions/variety.ts";
import { INVITATION_WEIGHTS } from "../analysis/suggestions/weights.ts";
import { type Day, today } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type { SuggestionShape } from "./collaborators.ts";
import type { PartnerShape } from "./shapes.ts";

/** An event, or a topic in a region; whatever is not given is null. */
export interface InvitationsQuestion {
  event: string | null;
  topic: string | null;
  region: string | null;
  first: number;
  asOf: Day | null;
}

/** Whom to invite, best first: partners that are not on record as taking part in the event. */
export async function invitations(store: Store, question: InvitationsQuestion): Promise<SuggestionShape[]> {
  const { event, topic, region, first, asOf } = question;
  const on = asOf ?? today();
  const rows = await store.read<Candidate>(INVITATION_CANDIDATES, { event, topic, region, asOf, on });
  const scored = rows
    .map((row) => ({ ...row.partner, row, ...weigh(featuresOf(row, on), INVITATION_WEIGHTS) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((left, right) => right.score - left.score || left.id.localeCompare(right.id));
  return withVariety(scored, first).map(({ row, score, reasons }) => ({
    partner: row.partner,
    score,
    reasons,
  }));
}

interface Candidate {
  partner: PartnerShape;
  region: string | null;
  neighbourOf: string | null;
  topics: { id: string; partners: number }[];
  events: string[];
  offers: string[];
  known: string[];
  knownCount: number;
}

const MOST_OFFERS = 3;

function featuresOf(row: Candidate, on: Day): Feature[] {
  const { partner, region, neighbourOf, topics, events, offers, known, knownCount } = row;
  return [
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
    {
      name: "tookPartOnTopic",
      value: Math.log2(1 + events.length),
      reason: events.length > 0 ? { type: "TookPartOnTopic", events } : null,
    },
    {
      name: "offersOnTopic",
      value: Math.min(MOST_OFFERS, offers.length),
      reason: offers.length > 0 ? { type: "OffersOnTopic", offers } : null,
    },
    {
      name: "knowsParticipants",
      value: Math.log2(1 + knownCount),
      reason: knownCount > 0 ? { type: "KnowsParticipants", partners: known, count: knownCount } : null,
    },
    { name: "degree", value: Math.log2(1 + partner.degree), reason: null },
    { name: "recency", value: recencyOf(partner.lastSeen, on), reason: null },
  ];
}

/**
 * Of the event: where it is held, on what, and who is on record as taking part; or what was given instead. Then
 * gathers whom it could be about, each source bounded: the best connected of the region and of each county around,
 * who was at earlier events on a topic of it, who offers something on one, whom those taking part have met.
 */
export const INVITATION_CANDIDATES = `
OPTIONAL MATCH (e:Event {id: $event})
WITH e,
  CASE WHEN $event IS NULL THEN $region ELSE head([(e)-[:HELD_IN]->(r:Region) | r.id]) END AS region,
  CASE WHEN $event IS NULL THEN [$topic] ELSE [(e)-[:ON_TOPIC]->(t:Topic) | t.id] END AS topics,
  CASE WHEN $event IS NULL THEN [] ELSE [(e)<-[:TOOK_PART]-(p:Partner) | p] END AS there
OPTIONAL MATCH (:Region {id: region})-[:BORDERS]-(around:Region)
WITH e, region, topics, there, collect(around.id) AS around
CALL (region, around, topics, there) {
  UNWIND [r IN [region] + around WHERE r IS NOT NULL] AS place
  CALL (place) {
    MATCH (q:Partner)-[l:LISTED_IN]->(:Region)
    WHERE l.region = place AND l.byDegree >= ''
    RETURN q ORDER BY l.byDegree LIMIT 100
  }
  RETURN q, 2 AS worth
  UNION ALL
  UNWIND topics AS topic
  MATCH (:Topic {id: topic})<-[:ON_TOPIC]-(other:Event)
  WHERE $asOf IS NULL OR other.startsOn <= $asOf
  WITH DISTINCT other ORDER BY other.startsOn DESC LIMIT 20
  MATCH (other)<-[:TOOK_PART]-(q:Partner)
  WITH q, count(DISTINCT other) AS worth ORDER BY worth DESC, q.byDegree LIMIT 150
  RETURN q, worth
  UNION ALL
  UNWIND topics AS topic
  MATCH (:Topic {id: topic})<-[:ON_TOPIC]-(:Offer)<-[:OFFERS]-(q:Partner)
  WHERE $asOf IS NULL
  RETURN DISTINCT q, 2 AS worth LIMIT 150
  UNION ALL
  UNWIND there[..50] AS z
  MATCH (z)-[mine:TOOK_PART]->(other:Event {gathering: true})<-[theirs:TOOK_PART]-(q:Partner)
  WHERE mine.present AND theirs.present AND other.presentPartners <= 100
    AND ($asOf IS NULL OR other.startsOn <= $asOf)
  WITH q, count(DISTINCT z) AS worth ORDER BY worth DESC, q.byDegree LIMIT 150
  RETURN q, 1 AS worth
}
WITH e, region, around, topics, there, q, sum(worth) AS worth
WHERE NOT q IN there AND ($asOf IS NULL OR q.firstSeen <= $asOf)
  AND (q.until IS NULL OR $on < q.until)
ORDER BY worth DESC, q.byDegree
LIMIT 250
WITH e, region, around, topics, there, q, COLLECT {
    CALL (q, e, there) {
      WITH q, e, there WHERE size(there) > 0
      MATCH (q)-[mine:TOOK_PART]->(other:Event {gathering: true})<-[theirs:TOOK_PART]-(z:Partner)
      WHERE mine.present AND theirs.present AND z IN there AND (e IS NULL OR other <> e)
        AND other.presentPartners <= 100
        AND ($asOf IS NULL OR other.startsOn <= $asOf)
      RETURN z
      UNION
      WITH q, there WHERE size(there) > 0
      MATCH (q)-[c:COLLABORATES_WITH]-(z:Partner)
      WHERE z IN there AND ($asOf IS NULL OR (c.validFrom <= $asOf AND (c.validTo IS NULL OR $asOf < c.validTo)))
      RETURN z
    }
    RETURN z.id ORDER BY z.degree DESC, z.id
  } AS known
RETURN
  q {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen} AS partner,
  CASE
    WHEN EXISTS { (q)-[:LISTED_IN]->(:Region {id: region}) } THEN region
    ELSE head([(q)-[:LISTED_IN]->(r:Region) WHERE r.id IN around | r.id])
  END AS region,
  CASE
    WHEN EXISTS { (q)-[:LISTED_IN]->(:Region {id: region}) } THEN null
    WHEN EXISTS { MATCH (q)-[:LISTED_IN]->(r:Region) WHERE r.id IN around } THEN region
  END AS neighbourOf,
  COLLECT {
    MATCH (q)-[w:WORKS_ON]->(t:Topic)
    WHERE t.id IN topics AND ($asOf IS NULL OR w.validFrom <= $asOf)
    WITH DISTINCT t
    RETURN {id: t.id, partners: COUNT { (t)<-[:WORKS_ON]-() }} ORDER BY t.position
  } AS topics,
  COLLECT {
    MATCH (q)-[:TOOK_PART]->(other:Event)-[:ON_TOPIC]->(t:Topic)
    WHERE t.id IN topics AND (e IS NULL OR other <> e) AND ($asOf IS NULL OR other.startsOn <= $asOf)
    WITH DISTINCT other
    RETURN other.id ORDER BY other.startsOn DESC, other.id
  } AS events,
  COLLECT {
    MATCH (q)-[:OFFERS]->(o:Offer)-[:ON_TOPIC]->(t:Topic)
    WHERE t.id IN topics AND $asOf IS NULL
    WITH DISTINCT o
    RETURN o.id ORDER BY o.id
  } AS offers,
  known[..5] AS known,
  size(known) AS knownCount`;
