import type { WriteTransaction } from "../store/store.ts";

/**
 * Puts topics at partners by the one rule there is: its own offer or request, what a source ascribes to
 * it, an event it took part in; one relationship a piece of evidence. Into a store that has none yet.
 */
export async function deriveTopics(transaction: WriteTransaction): Promise<void> {
  for (const statement of TOPIC_RULES) await transaction.run(statement);
}

const TOPIC_RULES = [
  `
MATCH (p:Partner)-[:OFFERS|SEEKS]->(o:Offer)-[:ON_TOPIC]->(t:Topic)
CREATE (p)-[:WORKS_ON {basis: 'OFFER', evidence: o.id, sources: o.sources}]->(t)`,
  `
MATCH (p:Partner)-[:PROPOSED]->(c:Proposal|Problem|Forum|WorkingGroup)-[:ON_TOPIC]->(t:Topic)
CREATE (p)-[:WORKS_ON {basis: 'PROPOSAL', evidence: c.id, validFrom: c.validFrom, sources: c.sources}]->(t)`,
  `
MATCH (p:Partner)-[r:TOOK_PART]->(e:Event)-[:ON_TOPIC]->(t:Topic)
WITH p, e, t, collect(r.sources) AS cited
CREATE (p)-[:WORKS_ON {
  basis: 'EVENT', evidence: e.id, validFrom: e.startsOn,
  sources: reduce(sources = [], some IN cited | sources + [id IN some WHERE NOT id IN sources])
}]->(t)`,
];
