import type { ContributionFact, Facts } from "../model/facts.ts";
import { HELD_AS, PARTNER_LABELS } from "../model/graph-shape.ts";
import type { Store } from "../store/store.ts";
import { DERIVE_TOPICS } from "./derive-topics.ts";
import { inBatches, type Run } from "./in-batches.ts";
import { keepDerived } from "./keep-derived.ts";

/** Above this the facts and what is kept beside them do not fit into one transaction's memory. */
const MOST_IN_ONE_TRANSACTION = 2_000;

/**
 * Writes all facts into an empty store; it then holds the dataset. All or nothing: a load cut off leaves
 * either nothing, or, where there was too much for one transaction, a store that says so (`Meta.loading`)
 * and is cleared by the next load. False where another process has loaded it since.
 */
export async function loadFacts(
  store: Store,
  facts: Facts,
  dataset: string,
  progress: (done: number) => void = () => {},
): Promise<boolean> {
  if (facts.partners.length <= MOST_IN_ONE_TRANSACTION) {
    return store.write(async (transaction) => {
      const [since] = await transaction.run<{ dataset: string | null }>(DATASET_OF_STORE);
      if (since?.dataset) return false;
      await load((work) => work(transaction), facts, dataset, progress);
      return true;
    });
  }
  await clearCutOff(store);
  await store.write((transaction) => transaction.run(BEGIN_LOADING, { dataset }));
  await load((work) => store.write(work), facts, dataset, progress);
  return true;
}

async function load(
  run: Run,
  facts: Facts,
  dataset: string,
  progress: (done: number) => void,
): Promise<void> {
  const tables = inOrder(facts);
  const all = tables.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  for (const [statement, rows] of tables) {
    await inBatches(run, statement, "rows", rows);
    done += rows.length;
    // What is kept beside the facts takes about as long as the facts.
    progress(done / all / 2);
  }
  const partners = facts.partners.map(({ id }) => id);
  for (const statement of DERIVE_TOPICS) await inBatches(run, statement, "ids", partners);
  progress(0.75);
  await keepDerived(run);
  await run((transaction) => transaction.run(LOAD_DATASET, { dataset }));
  progress(1);
}

/** Takes away what a load that was cut off has left. */
async function clearCutOff(store: Store): Promise<void> {
  const [meta] = await store.read<{ loading: string | null }>(LOADING_OF_STORE);
  if (!meta?.loading) return;
  for (let left = 1; left > 0; ) {
    const [row] = await store.write((transaction) => transaction.run<{ gone: number }>(CLEAR_SOME));
    left = row?.gone ?? 0;
  }
}

const DATASET_OF_STORE = `
MATCH (meta:Meta {id: 'meta'})
RETURN meta.dataset AS dataset`;

const LOADING_OF_STORE = `
MATCH (meta:Meta {id: 'meta'})
RETURN meta.loading AS loading`;

const BEGIN_LOADING = `
MATCH (meta:Meta {id: 'meta'})
SET meta.loading = $dataset`;

/** Migrations are kept by their own label, and so is the mark of the store. */
const CLEAR_SOME = `
MATCH (n)
WHERE NOT n:Meta AND NOT n:Migration
WITH n LIMIT 5000
DETACH DELETE n
RETURN count(*) AS gone`;

/** What is referred to comes before what refers to it. */
function inOrder(facts: Facts): [statement: string, rows: readonly object[]][] {
  return [
    [LOAD_SOURCES, facts.sources],
    [LOAD_REGIONS, facts.regions.map((region) => ({ ...region, label: REGION_LABELS[region.level] }))],
    [LOAD_REGION_TREE, facts.regions],
    [LOAD_NEIGHBOURS, facts.neighbours],
    [LOAD_MUNICIPALITIES, facts.municipalities],
    [LOAD_PLACE_NAMES, facts.placeNames],
    [LOAD_TOPICS, facts.topics],
    [LOAD_SERIES, facts.series],
    [LOAD_EVENTS, facts.events],
    [LOAD_MARKETS, facts.markets],
    [LOAD_ALLIANCE, [facts.alliance]],
    [LOAD_ALLIANCE_NAMES, facts.allianceNames],
    [LOAD_PARTNERS, facts.partners.map((partner) => ({ ...partner, label: PARTNER_LABELS[partner.kind] }))],
    [LOAD_PLACES, facts.partners.filter((partner) => partner.region !== null)],
    [LOAD_PARTICIPATIONS, facts.participations],
    [LOAD_ALLIANCE_ROLES, facts.allianceRoles],
    [LOAD_MENTIONS, facts.mentions],
    [LOAD_COLLABORATIONS, facts.collaborations],
    [LOAD_OFFERS, facts.offers],
    [LOAD_CONTRIBUTIONS, facts.contributions.map((row) => ({ ...row, heldAs: HELD_AS[row.label] }))],
    [LOAD_DISCUSSED, linked(facts.contributions, "discusses")],
    [LOAD_ANSWERED, linked(facts.contributions, "answers")],
    [LOAD_ADOPTIONS, facts.adoptions],
    [LOAD_MEASURES, facts.measures],
    [LOAD_PUBLICATIONS, facts.publications],
    [LOAD_STATEMENTS, facts.statements],
    [LOAD_DATE_STATEMENTS, facts.dateStatements],
    [LOAD_NOT_FOUND, facts.notFound],
  ];
}

/** One row a link between two contributions. */
function linked(contributions: readonly ContributionFact[], by: "discusses" | "answers"): object[] {
  return contributions.flatMap(({ id, sources, ...links }) => links[by].map((to) => ({ id, to, sources })));
}

const LOAD_DATASET = `
MATCH (meta:Meta {id: 'meta'})
SET meta.dataset = $dataset, meta.loading = null`;

const LOAD_SOURCES = `
UNWIND $rows AS row
CREATE (s:Source)
SET s = row`;

const REGION_LABELS = { STATE: "State", DISTRICT: "District", COUNTY: "County" } as const;

const LOAD_REGIONS = `
UNWIND $rows AS row
CREATE (r:Region:$(row.label) {
  id: row.id, level: row.level, name: row.name, shortName: row.shortName, type: row.type, seat: row.seat,
  nuts: row.nuts, latitude: row.latitude, longitude: row.longitude, population: toInteger(row.population),
  area: row.area
})`;

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

const LOAD_PLACE_NAMES = `
UNWIND $rows AS row
CREATE (n:PlaceName {
  id: row.id, name: row.name, sense: row.sense, counties: row.counties, municipality: row.municipality,
  postcodes: row.postcodes
})`;

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

const LOAD_PARTNERS = `
UNWIND $rows AS row
CREATE (p:Partner:$(row.label))
SET p = row, p.region = null, p.label = null`;

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

const LOAD_ALLIANCE_ROLES = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner}), (a:Alliance)
CREATE (p)-[:$(row.role) {wording: row.wording, sources: row.sources}]->(a)`;

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
CREATE (p)-[:$(row.direction) {sources: row.sources}]->(o)
WITH o, row
UNWIND row.topics AS topic
MATCH (t:Topic {id: topic})
CREATE (o)-[:ON_TOPIC {sources: row.sources}]->(t)`;

const LOAD_CONTRIBUTIONS = `
UNWIND $rows AS row
CREATE (c:$(row.label) {
  id: row.id, kind: row.kind, textDe: row.textDe, textEn: row.textEn, sources: row.sources
})
WITH c, row
OPTIONAL MATCH (e:Event {id: row.event})
SET c.validFrom = e.startsOn
WITH c, row, e
CALL (c, row, e) {
  WITH * WHERE e IS NOT NULL
  CREATE (c)-[:$(row.heldAs) {validFrom: e.startsOn, sources: row.sources}]->(e)
}
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

const LOAD_DISCUSSED = `
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Problem {id: row.to}) RETURN c
  UNION MATCH (c:Proposal {id: row.to}) RETURN c
}
CALL (row) {
  MATCH (g:WorkingGroup {id: row.id}) RETURN g
  UNION MATCH (g:Forum {id: row.id}) RETURN g
}
CREATE (g)-[:DISCUSSED {validFrom: g.validFrom, sources: row.sources}]->(c)`;

const LOAD_ANSWERED = `
UNWIND $rows AS row
MATCH (c:Proposal {id: row.id}), (problem:Problem {id: row.to})
CREATE (c)-[:ANSWERS {validFrom: c.validFrom, sources: row.sources}]->(problem)`;

const LOAD_ADOPTIONS = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.partner}), (c:Proposal {id: row.proposal})
CREATE (p)-[:ADOPTED {
  wording: row.wording, validFrom: row.on, onPrecision: row.onPrecision, sources: row.sources
}]->(c)`;

const LOAD_MEASURES = `
UNWIND $rows AS row
CREATE (m:Measure {
  id: row.id, titleDe: row.titleDe, titleEn: row.titleEn, startsOn: row.startsOn,
  datePrecision: row.datePrecision, amount: toInteger(row.amount), announced: row.announced,
  statedBySource: row.statedBySource, sources: row.sources
})
WITH m, row
CALL (row) {
  MATCH (before:Event {id: row.follows}) RETURN before
  UNION MATCH (before:Proposal {id: row.follows}) RETURN before
}
CREATE (m)-[:FOLLOWED {
  validFrom: row.startsOn, statedBySource: row.statedBySource, sources: row.sources
}]->(before)`;

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
