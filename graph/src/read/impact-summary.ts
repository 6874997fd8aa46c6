import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";

export interface ImpactSummaryShape {
  groups: number;
  problems: number;
  proposals: number;
  groupsWithProblem: number;
  problemsAnswered: number;
  proposalsAdopted: number;
  proposalsFollowed: number;
  measures: number;
  measuresStated: number;
}

/** How many of each stage are on record, and of how many the next is. */
export async function impactSummary(store: Store, asOf: Day | null): Promise<ImpactSummaryShape> {
  const [row] = await store.read<ImpactSummaryShape>(IMPACT_SUMMARY, { asOf });
  if (!row) throw new Error("a statement without MATCH answers one row");
  return row;
}

/** As of a day: of events, adoptions and measures that began by then. */
export const IMPACT_SUMMARY = `
CALL () {
  MATCH (g:Forum|WorkingGroup)
  WHERE $asOf IS NULL OR EXISTS { MATCH (g)-[:HELD_AT]->(e:Event) WHERE e.startsOn <= $asOf }
  RETURN count(g) AS groups,
    sum(CASE WHEN EXISTS { (g)-[:DISCUSSED]->() } THEN 1 ELSE 0 END) AS groupsWithProblem
}
CALL () {
  MATCH (p:Problem)
  WHERE $asOf IS NULL OR EXISTS { MATCH (p)-[:RAISED_AT]->(e:Event) WHERE e.startsOn <= $asOf }
  RETURN count(p) AS problems,
    sum(CASE WHEN EXISTS {
      MATCH (p)<-[:ANSWERS]-(c:Proposal)
      WHERE $asOf IS NULL OR EXISTS { MATCH (c)-[:PUT_FORWARD_AT]->(e:Event) WHERE e.startsOn <= $asOf }
    } THEN 1 ELSE 0 END) AS problemsAnswered
}
CALL () {
  MATCH (c:Proposal)
  WHERE $asOf IS NULL OR EXISTS { MATCH (c)-[:PUT_FORWARD_AT]->(e:Event) WHERE e.startsOn <= $asOf }
  RETURN count(c) AS proposals,
    sum(CASE WHEN EXISTS {
      MATCH (c)<-[a:ADOPTED]-() WHERE $asOf IS NULL OR a.validFrom <= $asOf
    } THEN 1 ELSE 0 END) AS proposalsAdopted,
    sum(CASE WHEN EXISTS {
      MATCH (c)<-[:FOLLOWED]-(m:Measure) WHERE $asOf IS NULL OR m.startsOn <= $asOf
    } THEN 1 ELSE 0 END) AS proposalsFollowed
}
CALL () {
  MATCH (m:Measure)
  WHERE $asOf IS NULL OR m.startsOn <= $asOf
  RETURN count(m) AS measures,
    sum(CASE WHEN EXISTS { (m)-[:FOLLOWED {statedBySource: true}]->() } THEN 1 ELSE 0 END) AS measuresStated
}
RETURN groups, problems, proposals, groupsWithProblem, problemsAnswered, proposalsAdopted, proposalsFollowed,
  measures, measuresStated`;
