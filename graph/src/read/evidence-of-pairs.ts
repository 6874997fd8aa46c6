import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type { PathShape, PathStepShape } from "./shapes.ts";

/** What joins two partners: where they met and what they do together. */
export type PairEvidence = PathStepShape;

/** What is on record between the two of each pair, keyed by `from to`; a pair without a tie has no entry. */
export async function evidenceOfPairs(
  store: Store,
  pairs: readonly (readonly [string, string])[],
  asOf: Day | null,
): Promise<Map<string, PairEvidence>> {
  if (pairs.length === 0) return new Map();
  const rows = await store.read<PairEvidence>(EVIDENCE_OF_PAIRS, { pairs, asOf });
  return new Map(rows.map((row) => [`${row.from.id} ${row.to.id}`, row]));
}

/** Each partner of a chain with the one after it. */
export function pairsOf({ partners }: { partners: readonly string[] }): [string, string][] {
  return partners.slice(1).map((partner, index) => [partners[index] ?? partner, partner]);
}

/** A chain of partners with what joins each to the next. */
export function toPath(
  chain: { partners: string[] },
  evidence: ReadonlyMap<string, PairEvidence>,
): PathShape {
  return { steps: pairsOf(chain).flatMap(([from, to]) => evidence.get(`${from} ${to}`) ?? []) };
}

export const EVIDENCE_OF_PAIRS = `
UNWIND $pairs AS pair
WITH DISTINCT pair
MATCH (p:Partner {id: pair[0]}), (q:Partner {id: pair[1]})
WITH p, q,
  COLLECT {
    MATCH (p)-[:TOOK_PART {present: true}]->(e:Event {gathering: true})<-[:TOOK_PART {present: true}]-(q)
    WHERE $asOf IS NULL OR e.startsOn <= $asOf
    WITH DISTINCT e
    RETURN e {
      .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
      .attendance, .recordedPartners
    } ORDER BY e.startsOn IS NULL, e.startsOn, e.id
  } AS metAt,
  head(COLLECT {
    MATCH (p)-[c:COLLABORATES_WITH]-(q)
    WHERE $asOf IS NULL OR (c.validFrom <= $asOf AND (c.validTo IS NULL OR $asOf < c.validTo))
    RETURN {
      text: c.text, since: c.validFrom, sincePrecision: c.sincePrecision, until: c.validTo,
      sources: COLLECT {
        UNWIND c.sources AS sourceId MATCH (s:Source {id: sourceId})
        RETURN s {.id, .url, .title, .publisher, .readOn}
      }
    }
  }) AS collaboration
WHERE size(metAt) > 0 OR collaboration IS NOT NULL
RETURN
  p {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen} AS from,
  q {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen} AS to,
  metAt, collaboration`;
