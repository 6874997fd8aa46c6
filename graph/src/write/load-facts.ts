import type { Facts } from "../model/facts.ts";
import type { WriteTransaction } from "../store/store.ts";
import { keepDerived } from "./keep-derived.ts";

/** Writes all facts into an empty store, within the caller's transaction: all or nothing. */
export async function loadFacts(transaction: WriteTransaction, facts: Facts, dataset: string): Promise<void> {
  await transaction.run(LOAD_DATASET, { dataset });
  for (const [statement, rows] of inOrder(facts)) {
    for (const batch of batches(rows)) await transaction.run(statement, { rows: batch });
  }
  for (const statement of DERIVE_TOPICS) await transaction.run(statement);
  await keepDerived(transaction);
}

const ROWS_A_BATCH = 5_000;

function* batches(rows: readonly object[]): Generator<readonly object[]> {
  for (let start = 0; start < rows.length; start += ROWS_A_BATCH)
    yield rows.slice(start, start + ROWS_A_BATCH);
}

/** What is referred to comes before what refers to it. */
function inOrder(facts: Facts): [statement: string, rows: readonly object[]][] {
  const { partners, contributions, statements, dateStatements } = facts;
  const ofKind = (kind: string) => partners.filter((partner) => partner.kind === kind);
  const withLabel = (label: string) => contributions.filter((contribution) => contribution.label === label);
  const role = (name: string) => facts.allianceRoles.filter((row) => row.role === name);
  return [
    [LOAD_SOURCES, facts.sources],
    [LOAD_REGIONS, facts.regions],
    [LOAD_REGION_TREE, facts.regions],
    [LOAD_NEIGHBOURS, facts.neighbours],
    [LOAD_MUNICIPALITIES, facts.municipalities],
    [LOAD_TOPICS, facts.topics],
    [LOAD_SERIES, facts.series],
    [LOAD_EVENTS, facts.events],
    [LOAD_MARKETS, facts.markets],
    [LOAD_ALLIANCE, [facts.alliance]],
    [LOAD_ALLIANCE_NAMES, facts.allianceNames],
    [LOAD_ORGANISATIONS, ofKind("ORGANISATION")],
    [LOAD_INITIATIVES, ofKind("INITIATIVE")],
    [LOAD_COMPANIES, ofKind("COMPANY")],
    [LOAD_PLACES, partners.filter((partner) => partner.region !== null)],
    [LOAD_PARTICIPATIONS, facts.participations],
    [LOAD_CARRIERS, role("CARRIES")],
    [LOAD_SUPPORTERS, role("SUPPORTS")],
    [LOAD_JOINED, role("JOINED")],
    [LOAD_SPREAD, role("SPREAD")],
    [LOAD_CONTRIBUTORS, role("CONTRIBUTED")],
    [LOAD_INITIATORS, role("INITIATED")],
    [LOAD_MENTIONS, facts.mentions],
    [LOAD_COLLABORATIONS, facts.collaborations],
    [LOAD_OFFERS, facts.offers.filter((offer) => offer.direction === "OFFERS")],
    [LOAD_REQUESTS, facts.offers.filter((offer) => offer.direction === "SEEKS")],
    [LOAD_PROPOSALS, withLabel("Proposal")],
    [LOAD_PROBLEMS, withLabel("Problem")],
    [LOAD_FORUMS, withLabel("Forum")],
    [LOAD_WORKING_GROUPS, withLabel("WorkingGroup")],
    [LOAD_MEASURES, facts.measures],
    [LOAD_PUBLICATIONS, facts.publications],
    [LOAD_STATEMENTS, statements],
    [LOAD_DATE_STATEMENTS, dateStatements],
    [LOAD_NOT_FOUND, facts.notFound],
  ];
}

const LOAD_DATASET = `
MATCH (meta:Meta {id: 'meta'})
SET meta.dataset = $dataset`;

const LOAD_SOURCES = `
UNWIND $rows AS row
CREATE (s:Source)
SET s = row`;

const LOAD_REGIONS = `
UNWIND $rows AS row
CREATE (r:Region {
  id: row.id, level: row.level, name: row.name, shortName: row.shortName, type: row.type, seat: row.seat,
  nuts: row.nuts, latitude: row.latitude, longitude: row.longitude, population: toInteger(row.population),
  area: row.area
})
FOREACH (_ IN CASE WHEN row.level = 'STATE' THEN [1] END | SET r:State)
FOREACH (_ IN CASE WHEN row.level = 'DISTRICT' THEN [1] END | SET r:District)
FOREACH (_ IN CASE WHEN row.level = 'COUNTY' THEN [1] END | SET r:County)`;

/** Districts and the state have the sum of what lies below them. */
const LOAD_REGION_TREE = `
UNWIND $rows AS row
MATCH (r:Region {id: row.id})
OPTIONAL MATCH (above:Region {id: row.parent})
FOREACH (_ IN CASE WHEN above IS NOT NULL THEN [1] END | CREATE (r)-[:PART_OF]->(above))
WITH DISTINCT 1 AS done
MATCH (r:Region)<-[:PART_OF*1..2]-(county:County)
WITH r, sum(county.population) AS population, sum(county.area) AS area
SET r.population = population, r.area = round(area, 2)`;

const LOAD_NEIGHBOURS = `
UNWIND $rows AS row
MATCH (a:Region {id: row.a}), (b:Region {id: row.b})
CREATE (a)-[:BORDERS]->(b)`;

const LOAD_MUNICIPALITIES = `
UNWIND $rows AS row
MATCH (county:Region {id: row.county})
CREATE (m:Municipality {
  id: row.id, key: row.key, name: row.name, type: row.type, latitude: row.latitude, longitude: row.longitude
})-[:PART_OF]->(county)`;

const LOAD_TOPICS = `
UNWIND $rows AS row
CREATE (t:Topic {
  id: row.id, nameDe: row.nameDe, nameEn: row.nameEn, fieldOfAction: row.fieldOfAction,
  position: toInteger(row.position)
})`;

const LOAD_SERIES = `
UNWIND $rows AS row
CREATE (g:Series)
SET g = row`;

const LOAD_EVENTS = `
UNWIND $rows AS row
CREATE (e:Event {
  id: row.id, kind: row.kind, scope: row.scope, title: row.title, shortLabel: row.shortLabel,
  startsOn: row.startsOn, endsOn: row.endsOn, datePrecision: row.datePrecision, place: row.place,
  venue: row.venue, latitude: row.latitude, longitude: row.longitude, outsideState: row.outsideState,
  gathering: row.gathering, note: row.note, sources: row.sources
})
WITH e, row
OPTIONAL MATCH (region:Region {id: row.region})
FOREACH (_ IN CASE WHEN region IS NOT NULL THEN [1] END |
  CREATE (e)-[:HELD_IN {validFrom: row.startsOn, sources: row.sources}]->(region))
WITH e, row
OPTIONAL MATCH (series:Series {id: row.series})
FOREACH (_ IN CASE WHEN series IS NOT NULL THEN [1] END |
  CREATE (e)-[:MEMBER_OF {sources: row.sources}]->(series))
WITH e, row
UNWIND row.topics AS topic
MATCH (t:Topic {id: topic})
CREATE (e)-[:ON_TOPIC {validFrom: row.startsOn, sources: row.sources}]->(t)`;

const LOAD_MARKETS = `
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
CREATE (m:Market {id: row.id, title: row.title, sources: row.sources})
CREATE (m)-[:ATTACHED_TO {validFrom: e.startsOn, sources: row.sources}]->(e)`;

const LOAD_ALLIANCE = `
UNWIND $rows AS row
CREATE (a:Alliance {
  id: row.id, name: row.name, summaryDe: row.summaryDe, summaryEn: row.summaryEn, sources: row.sources
})
WITH a, row
OPTIONAL MATCH (appeal:Event {id: row.appeal})
FOREACH (_ IN CASE WHEN appeal IS NOT NULL THEN [1] END | CREATE (a)-[:APPEALED_AT]->(appeal))
WITH a, row
OPTIONAL MATCH (founding:Event {id: row.founding})
FOREACH (_ IN CASE WHEN founding IS NOT NULL THEN [1] END | CREATE (a)-[:FOUNDED_AT]->(founding))`;

const LOAD_ALLIANCE_NAMES = `
UNWIND $rows AS row
MATCH (a:Alliance)
CREATE (n:AllianceName)
SET n = row
CREATE (a)-[:NAMED {validFrom: row.validFrom, validTo: row.validTo, sources: row.sources}]->(n)`;

const LOAD_ORGANISATIONS = `
UNWIND $rows AS row
CREATE (p:Partner:Organisation)
SET p = row, p.region = null`;

const LOAD_INITIATIVES = `
UNWIND $rows AS row
CREATE (p:Partner:Initiative)
SET p = row, p.region = null`;

const LOAD_COMPANIES = `
UNWIND $rows AS row
CREATE (p:Partner:Company)
SET p = row, p.region = null`;

const LOAD_PLACES = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.id}), (r:Region {id: row.region})
CREATE (p)-[:BASED_IN {sources: []}]->(r)`;

const LOAD_PARTICIPATIONS = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner}), (e:Event {id: row.event})
CREATE (p)-[:TOOK_PART {
  role: row.role, wording: row.wording, present: row.present, validFrom: e.startsOn, sources: row.sources
}]->(e)`;

const LOAD_CARRIERS = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner}), (a:Alliance)
CREATE (p)-[:CARRIES {wording: row.wording, sources: row.sources}]->(a)`;

const LOAD_SUPPORTERS = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner}), (a:Alliance)
CREATE (p)-[:SUPPORTS {wording: row.wording, sources: row.sources}]->(a)`;

const LOAD_JOINED = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner}), (a:Alliance)
CREATE (p)-[:JOINED {wording: row.wording, sources: row.sources}]->(a)`;

const LOAD_SPREAD = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner}), (a:Alliance)
CREATE (p)-[:SPREAD {wording: row.wording, sources: row.sources}]->(a)`;

const LOAD_CONTRIBUTORS = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner}), (a:Alliance)
CREATE (p)-[:CONTRIBUTED {wording: row.wording, sources: row.sources}]->(a)`;

const LOAD_INITIATORS = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner}), (a:Alliance)
CREATE (p)-[:INITIATED {wording: row.wording, sources: row.sources}]->(a)`;

const LOAD_MENTIONS = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner}), (a:Alliance)
CREATE (p)-[:MENTIONED_IN {
  wording: row.wording, on: row.on, onPrecision: row.onPrecision, sources: row.sources
}]->(a)`;

const LOAD_COLLABORATIONS = `
UNWIND $rows AS row
MATCH (a:Partner {id: row.a}), (b:Partner {id: row.b})
CREATE (a)-[:COLLABORATES_WITH {
  text: row.text, validFrom: row.validFrom, validTo: row.validTo, sincePrecision: row.sincePrecision,
  sources: row.sources
}]->(b)`;

const LOAD_OFFERS = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner})
CREATE (o:Offer {id: row.id, textDe: row.textDe, textEn: row.textEn, sources: row.sources})
CREATE (p)-[:OFFERS {sources: row.sources}]->(o)
WITH o, row
UNWIND row.topics AS topic
MATCH (t:Topic {id: topic})
CREATE (o)-[:ON_TOPIC {sources: row.sources}]->(t)`;

const LOAD_REQUESTS = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner})
CREATE (o:Offer {id: row.id, textDe: row.textDe, textEn: row.textEn, sources: row.sources})
CREATE (p)-[:SEEKS {sources: row.sources}]->(o)
WITH o, row
UNWIND row.topics AS topic
MATCH (t:Topic {id: topic})
CREATE (o)-[:ON_TOPIC {sources: row.sources}]->(t)`;

const LOAD_PROPOSALS = `
UNWIND $rows AS row
CREATE (c:Proposal {id: row.id, kind: row.kind, textDe: row.textDe, textEn: row.textEn, sources: row.sources})
WITH c, row
OPTIONAL MATCH (e:Event {id: row.event})
FOREACH (_ IN CASE WHEN e IS NOT NULL THEN [1] END |
  CREATE (c)-[:PUT_FORWARD_AT {validFrom: e.startsOn, sources: row.sources}]->(e))
SET c.validFrom = e.startsOn
WITH c, row
CALL (c, row) {
  UNWIND row.by AS partner
  MATCH (p:Partner {id: partner})
  CREATE (p)-[:PROPOSED {validFrom: c.validFrom, sources: row.sources}]->(c)
}
CALL (c, row) {
  UNWIND row.topics AS topic
  MATCH (t:Topic {id: topic})
  CREATE (c)-[:ON_TOPIC {sources: row.sources}]->(t)
}`;

const LOAD_PROBLEMS = `
UNWIND $rows AS row
CREATE (c:Problem {id: row.id, textDe: row.textDe, textEn: row.textEn, sources: row.sources})
WITH c, row
OPTIONAL MATCH (e:Event {id: row.event})
FOREACH (_ IN CASE WHEN e IS NOT NULL THEN [1] END |
  CREATE (c)-[:RAISED_AT {validFrom: e.startsOn, sources: row.sources}]->(e))
SET c.validFrom = e.startsOn
WITH c, row
CALL (c, row) {
  UNWIND row.by AS partner
  MATCH (p:Partner {id: partner})
  CREATE (p)-[:PROPOSED {validFrom: c.validFrom, sources: row.sources}]->(c)
}
CALL (c, row) {
  UNWIND row.topics AS topic
  MATCH (t:Topic {id: topic})
  CREATE (c)-[:ON_TOPIC {sources: row.sources}]->(t)
}`;

const LOAD_FORUMS = `
UNWIND $rows AS row
CREATE (c:Forum {id: row.id, textDe: row.textDe, textEn: row.textEn, sources: row.sources})
WITH c, row
OPTIONAL MATCH (e:Event {id: row.event})
FOREACH (_ IN CASE WHEN e IS NOT NULL THEN [1] END |
  CREATE (c)-[:HELD_AT {validFrom: e.startsOn, sources: row.sources}]->(e))
SET c.validFrom = e.startsOn
WITH c, row
CALL (c, row) {
  UNWIND row.by AS partner
  MATCH (p:Partner {id: partner})
  CREATE (p)-[:PROPOSED {validFrom: c.validFrom, sources: row.sources}]->(c)
}
CALL (c, row) {
  UNWIND row.topics AS topic
  MATCH (t:Topic {id: topic})
  CREATE (c)-[:ON_TOPIC {sources: row.sources}]->(t)
}`;

const LOAD_WORKING_GROUPS = `
UNWIND $rows AS row
CREATE (c:WorkingGroup {id: row.id, textDe: row.textDe, textEn: row.textEn, sources: row.sources})
WITH c, row
OPTIONAL MATCH (e:Event {id: row.event})
FOREACH (_ IN CASE WHEN e IS NOT NULL THEN [1] END |
  CREATE (c)-[:HELD_AT {validFrom: e.startsOn, sources: row.sources}]->(e))
SET c.validFrom = e.startsOn
WITH c, row
CALL (c, row) {
  UNWIND row.by AS partner
  MATCH (p:Partner {id: partner})
  CREATE (p)-[:PROPOSED {validFrom: c.validFrom, sources: row.sources}]->(c)
}
CALL (c, row) {
  UNWIND row.topics AS topic
  MATCH (t:Topic {id: topic})
  CREATE (c)-[:ON_TOPIC {sources: row.sources}]->(t)
}`;

const LOAD_MEASURES = `
UNWIND $rows AS row
CREATE (m:Measure {
  id: row.id, titleDe: row.titleDe, titleEn: row.titleEn, startsOn: row.startsOn,
  datePrecision: row.datePrecision, amount: toInteger(row.amount), announced: row.announced,
  statedBySource: row.statedBySource, sources: row.sources
})
WITH m, row
MATCH (e:Event {id: row.follows})
CREATE (m)-[:FOLLOWED {
  validFrom: row.startsOn, statedBySource: row.statedBySource, sources: row.sources
}]->(e)`;

const LOAD_PUBLICATIONS = `
UNWIND $rows AS row
CREATE (b:Publication {
  id: row.id, title: row.title, format: row.format, size: row.size, url: row.url, sources: row.sources
})
WITH b, row
MATCH (e:Event {id: row.event})
CREATE (b)-[:DOCUMENTS {sources: row.sources}]->(e)`;

const LOAD_STATEMENTS = `
UNWIND $rows AS row
CALL (row) {
  MATCH (subject:Event {id: row.subject}) RETURN subject
  UNION MATCH (subject:Series {id: row.subject}) RETURN subject
  UNION MATCH (subject:Market {id: row.subject}) RETURN subject
  UNION MATCH (subject:Alliance {id: row.subject}) RETURN subject
}
CREATE (st:Statement {
  id: row.id, text: row.text, number: toInteger(row.number), bound: row.bound, of: row.of, whom: row.whom,
  on: row.on, onPrecision: row.onPrecision, preferred: row.preferred, position: toInteger(row.position),
  sources: row.sources
})
CREATE (subject)-[:STATES {validFrom: row.on, sources: row.sources}]->(st)`;

const LOAD_DATE_STATEMENTS = `
UNWIND $rows AS row
CALL (row) {
  MATCH (subject:Event {id: row.subject}) RETURN subject
  UNION MATCH (subject:Alliance {id: row.subject}) RETURN subject
}
CREATE (d:DateStatement {
  id: row.id, text: row.text, on: row.on, onPrecision: row.onPrecision, preferred: row.preferred,
  position: toInteger(row.position), sources: row.sources
})
CREATE (subject)-[:DATED_BY {sources: row.sources}]->(d)`;

const LOAD_NOT_FOUND = `
UNWIND $rows AS row
CREATE (n:NotFound {id: row.id, textDe: row.textDe, textEn: row.textEn, position: toInteger(row.position)})`;

/** The rule for a topic at a partner: its own offer or request, what it put forward, an event it took part in. */
const DERIVE_TOPICS = [
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
