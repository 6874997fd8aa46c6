import { nearestTo, type Point } from "../analysis/nearest-help.ts";
import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type { PartnerShape } from "./shapes.ts";

/** A partner that could help where nobody is on record, and how far it is. */
export interface NearestHelpShape {
  partner: PartnerShape;
  kilometres: number;
}

/** A region where nobody is on record with a topic. */
export interface Gap {
  regionId: string;
  topicId: string;
}

const MOST = 3;

/** Who is on record with the topic of a gap nearest to it: two statements for all gaps together. */
export async function nearestHelp(
  store: Store,
  gaps: readonly Gap[],
  asOf: Day | null,
): Promise<(gap: Gap) => NearestHelpShape[]> {
  const regions = [...new Set(gaps.map(({ regionId }) => regionId))];
  const topics = [...new Set(gaps.map(({ topicId }) => topicId))];
  const [middles, help] = await Promise.all([
    store.read<Point & { region: string }>(MIDDLES_OF_REGIONS, { regions }),
    store.read<{ topic: string; partners: (PartnerShape & Point)[] }>(HELP_ON_TOPICS, { topics, asOf }),
  ]);
  const middleOf = new Map(middles.map((middle) => [middle.region, middle]));
  const partnersOn = new Map(help.map(({ topic, partners }) => [topic, partners]));
  return ({ regionId, topicId }) => {
    const middle = middleOf.get(regionId);
    if (!middle) return [];
    return nearestTo(middle, partnersOn.get(topicId) ?? [], MOST).map(({ value, kilometres }) => ({
      partner: value,
      kilometres,
    }));
  };
}

/** A county has a point of its own; a district and the state lie in the middle of their counties. */
export const MIDDLES_OF_REGIONS = `
UNWIND $regions AS region
MATCH (:Region {id: region})<-[:PART_OF*0..2]-(r:Region)
WHERE r.latitude IS NOT NULL
RETURN region, avg(r.latitude) AS latitude, avg(r.longitude) AS longitude`;

/** At one place the three with most ties stand for all: no more of them can be among the nearest three. */
export const HELP_ON_TOPICS = `
UNWIND $topics AS topic
MATCH (t:Topic {id: topic})
RETURN topic, COLLECT {
  MATCH (t)<-[w:WORKS_ON]-(p:Partner)
  WHERE p.location IS NOT NULL AND ($asOf IS NULL OR (p.firstSeen <= $asOf AND w.validFrom <= $asOf))
  WITH DISTINCT p ORDER BY p.byDegree
  WITH p.location AS place, collect(p)[..3] AS partners
  UNWIND partners AS p
  RETURN p {
    .id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen, .latitude, .longitude
  }
  ORDER BY p.byDegree
} AS partners`;
