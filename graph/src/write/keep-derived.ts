import type { WriteTransaction } from "../store/store.ts";

/** Brings up to date what is kept beside the facts so that lists and facets stay flat; after every write of facts. */
export async function keepDerived(transaction: WriteTransaction): Promise<void> {
  await transaction.run(KEEP_EVENT_COUNTS);
  await transaction.run(KEEP_FIRST_AND_LAST_SEEN);
  await transaction.run(KEEP_DEGREE);
}

const KEEP_EVENT_COUNTS = `
MATCH (e:Event)
SET e.recordedPartners = COUNT { MATCH (e)<-[:TOOK_PART]-(p:Partner) RETURN DISTINCT p },
    e.presentPartners = COUNT { MATCH (e)<-[:TOOK_PART {present: true}]-(p:Partner) RETURN DISTINCT p },
    e.attendance = head(COLLECT {
      MATCH (e)-[:STATES]->(st:Statement {of: 'PRESENT', preferred: true}) RETURN st.number
    })`;

const KEEP_FIRST_AND_LAST_SEEN = `
MATCH (p:Partner)
OPTIONAL MATCH (p)-[:TOOK_PART]->(e:Event)
WITH p, min(e.startsOn) AS firstSeen, max(e.startsOn) AS lastSeen
SET p.firstSeen = firstSeen, p.lastSeen = lastSeen`;

const KEEP_DEGREE = `
MATCH (p:Partner)
SET p.degree = COUNT {
  CALL (p) {
    MATCH (p)-[:TOOK_PART {present: true}]->(:Event {gathering: true})<-[:TOOK_PART {present: true}]-(q:Partner)
    WHERE q <> p
    RETURN q
    UNION
    MATCH (p)-[:COLLABORATES_WITH]-(q:Partner)
    RETURN q
  }
  RETURN DISTINCT q
}`;
