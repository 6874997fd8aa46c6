import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";

/** What is on record of an event beside who was there, counted. */
export interface EventOutcomes {
  event: string;
  /** Markets beside it. */
  markets: number;
  /** Stands as the preferred source states them; null where none does. */
  stands: number | null;
  /** Partners on record with a stand. */
  exhibitors: number;
  /** Forums and working groups. */
  groups: number;
  problems: number;
  /** Proposals, demands and good practices. */
  proposals: number;
  /** Measures on record as following it. */
  measures: number;
}

/** Counts what came of these events, as of a day only measures that began by then; an unknown id is left out. */
export async function eventOutcomes(
  store: Store,
  ids: readonly string[],
  asOf: Day | null,
): Promise<Map<string, EventOutcomes>> {
  const rows = await store.read<EventOutcomes>(EVENT_OUTCOMES, { ids, asOf });
  return new Map(rows.map((row) => [row.event, row]));
}

export const EVENT_OUTCOMES = `
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN e.id AS event,
  COUNT { (e)<-[:ATTACHED_TO]-(:Market) } AS markets,
  head(COLLECT {
    MATCH (subject)-[:STATES]->(st:Statement {of: 'STANDS'})
    WHERE (subject = e OR (subject)-[:ATTACHED_TO]->(e)) AND st.number IS NOT NULL
    RETURN st.number ORDER BY NOT st.preferred, st.position
  }) AS stands,
  COUNT { MATCH (e)<-[:TOOK_PART {role: 'EXHIBITED'}]-(p:Partner) RETURN DISTINCT p } AS exhibitors,
  COUNT { (e)<-[:HELD_AT]-() } AS groups,
  COUNT { (e)<-[:RAISED_AT]-() } AS problems,
  COUNT { (e)<-[:PUT_FORWARD_AT]-() } AS proposals,
  COUNT { MATCH (e)<-[:FOLLOWED]-(m:Measure) WHERE $asOf IS NULL OR m.startsOn <= $asOf } AS measures`;
