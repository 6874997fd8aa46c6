/** Takes away the topics that DERIVE_TOPICS gives, from partners whose evidence has changed. */
export const FORGET_TOPICS = `
UNWIND $ids AS id
MATCH (:Partner {id: id})-[topic:WORKS_ON]->(:Topic)
WHERE topic.basis <> 'STATED'
DELETE topic`;

/**
 * Topics at partners by the one rule there is: its own offer or request, what a source ascribes to it, an
 * event it took part in; one relationship a piece of evidence. Each statement takes `ids` of partners that
 * have no topics yet.
 */
export const DERIVE_TOPICS: readonly string[] = [
  `
UNWIND $ids AS id
MATCH (p:Partner {id: id})-[:OFFERS|SEEKS]->(o:Offer)-[:ON_TOPIC]->(t:Topic)
CREATE (p)-[:WORKS_ON {basis: 'OFFER', evidence: o.id, sources: o.sources}]->(t)`,
  `
UNWIND $ids AS id
MATCH (p:Partner {id: id})-[:PROPOSED]->(c:Proposal|Problem|Forum|WorkingGroup)-[:ON_TOPIC]->(t:Topic)
CREATE (p)-[:WORKS_ON {basis: 'PROPOSAL', evidence: c.id, validFrom: c.validFrom, sources: c.sources}]->(t)`,
  `
UNWIND $ids AS id
MATCH (p:Partner {id: id})-[r:TOOK_PART]->(e:Event)-[:ON_TOPIC]->(t:Topic)
WITH p, e, t, r ORDER BY r.role, r.wording
WITH p, e, t, collect(r.sources) AS cited
CREATE (p)-[:WORKS_ON {
  basis: 'EVENT', evidence: e.id, validFrom: e.startsOn,
  sources: reduce(sources = [], some IN cited | sources + [id IN some WHERE NOT id IN sources])
}]->(t)`,
];
