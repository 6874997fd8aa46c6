import { StoreTimedOut } from "../store/errors.ts";
import type { Store } from "../store/store.ts";
import { evidenceOfPairs, pairsOf, toPath } from "./evidence-of-pairs.ts";
import type { PathsQuestion } from "./paths.ts";
import type { ApproachShape, PartnerShape, RegionShape, TopicShape } from "./shapes.ts";

interface Near {
  partner: PartnerShape;
  near: PartnerShape;
  region: RegionShape | null;
  topics: TopicShape[];
  /** Ids of the partners between the other end and this one; empty where nothing leads there. */
  partners: string[];
}

/**
 * Where no path joins two partners: whom one can reach that is like the other, by county or topics. Looks
 * near the one that nobody is tied to; near `to` where both are alike.
 */
export async function nearestApproaches(
  store: Store,
  { from, to, asOf }: PathsQuestion,
  until: number,
): Promise<ApproachShape[]> {
  try {
    const timeoutMs = Math.max(500, until - Date.now());
    const found = await store.read<Near>(NEAREST_APPROACHES, { from, to, asOf }, { timeoutMs });
    const evidence = await evidenceOfPairs(store, found.flatMap(pairsOf), asOf);
    return found.map(({ partners, ...approach }) => ({
      ...approach,
      path: partners.length > 1 ? toPath({ partners }, evidence) : null,
    }));
  } catch (error) {
    if (error instanceof StoreTimedOut) return [];
    throw error;
  }
}

/** At most 100 of the county and 100 on a topic are looked at, so that a crowded county bounds the work. */
export const NEAREST_APPROACHES = `
MATCH (a:Partner {id: $from}), (b:Partner {id: $to})
WITH CASE WHEN a.degree = 0 AND b.degree > 0 THEN a ELSE b END AS lonely,
  CASE WHEN a.degree = 0 AND b.degree > 0 THEN b ELSE a END AS start
CALL (lonely, start) {
  MATCH (lonely)-[:BASED_IN]->(:Region)<-[:BASED_IN]-(c:Partner)
  WHERE c <> lonely AND c <> start
  RETURN c LIMIT 100
  UNION
  MATCH (lonely)-[:WORKS_ON]->(:Topic)<-[:WORKS_ON]-(c:Partner)
  WHERE c <> lonely AND c <> start
  RETURN DISTINCT c LIMIT 100
}
WITH lonely, start, c,
  EXISTS { (lonely)-[:BASED_IN]->(:Region)<-[:BASED_IN]-(c) } AS sameCounty,
  COUNT { MATCH (lonely)-[:WORKS_ON]->(t:Topic)<-[:WORKS_ON]-(c) RETURN DISTINCT t } AS sharedTopics
CALL (start, c) {
  OPTIONAL MATCH path = SHORTEST 1 (start)
    ((x)-[r:TOOK_PART|COLLABORATES_WITH
        WHERE coalesce(r.present, true)
          AND ($asOf IS NULL OR (r.validFrom <= $asOf AND (r.validTo IS NULL OR $asOf < r.validTo)))]-
      (y WHERE y:Partner OR y.gathering)){1,12}
    (c)
  RETURN [n IN coalesce(nodes(path), []) WHERE n:Partner | n.id] AS partners
}
WITH lonely, c, sameCounty, sharedTopics, partners
ORDER BY size(partners) = 0, CASE WHEN sameCounty THEN 1 ELSE 0 END + sharedTopics DESC, size(partners), c.sortName, c.id
LIMIT 3
RETURN
  lonely {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen} AS near,
  c {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen} AS partner,
  head(COLLECT {
    MATCH (lonely)-[:BASED_IN]->(r:Region)<-[:BASED_IN]-(c)
    RETURN r {.id, .name, .shortName, .level, .type, .seat, .latitude, .longitude, .population, .area}
  }) AS region,
  COLLECT {
    MATCH (lonely)-[:WORKS_ON]->(t:Topic)<-[:WORKS_ON]-(c)
    WITH DISTINCT t
    RETURN {id: t.id, name: {de: t.nameDe, en: t.nameEn}, fieldOfAction: t.fieldOfAction} ORDER BY t.position
  } AS topics,
  partners`;
