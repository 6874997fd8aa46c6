import type { Parameters, Store, WriteTransaction } from "../store/store.ts";
import { inBatches, type Run } from "./in-batches.ts";
import { keepDegrees } from "./keep-degrees.ts";
import { keepSearchWords } from "./keep-search-words.ts";

/** Goes up by one whenever what is kept, or the rules it is kept by, change, so that older stores are brought up to date. */
const RULES = 2;

/** Brings up to date what is kept beside the facts so that lists and facets stay flat; after every write of facts. */
export async function keepDerived(run: Run): Promise<void> {
  const read: WriteTransaction["run"] = (statement, parameters) => rowsOf(run, statement, parameters);
  const partners = (await read<{ id: string }>(PARTNER_IDS)).map(({ id }) => id);
  await run((transaction) => transaction.run(KEEP_EVENT_COUNTS));
  await keepDegrees(run, read);
  await inBatches(run, KEEP_FIRST_AND_LAST_SEEN, "ids", partners);
  await inBatches(run, KEEP_ORDER, "ids", partners);
  await inBatches(run, FORGET_LISTS, "ids", partners);
  await inBatches(run, KEEP_LISTS, "ids", partners);
  await run((transaction) => transaction.run(KEEP_REGION_COUNTS));
  await keepSearchWords(run, read);
  await run((transaction) => transaction.run(KEEP_RULES, { rules: RULES }));
}

/** Does so for a store whose kept values were written by older rules, or by a start that was cut off. */
export async function refreshDerived(store: Store): Promise<void> {
  const [meta] = await store.read<{ rules: number | null; dataset: string | null }>(RULES_OF_STORE);
  if (meta?.dataset && meta.rules !== RULES) await keepDerived((work) => store.write(work));
}

async function rowsOf<Row extends object>(
  run: Run,
  statement: string,
  parameters?: Parameters,
): Promise<Row[]> {
  let rows: Row[] = [];
  await run(async (transaction) => {
    rows = await transaction.run<Row>(statement, parameters);
  });
  return rows;
}

const PARTNER_IDS = `
MATCH (p:Partner)
RETURN p.id AS id`;

const KEEP_EVENT_COUNTS = `
MATCH (e:Event)
SET e.recordedPartners = COUNT { MATCH (e)<-[:TOOK_PART]-(p:Partner) RETURN DISTINCT p },
    e.presentPartners = COUNT { MATCH (e)<-[:TOOK_PART {present: true}]-(p:Partner) RETURN DISTINCT p },
    e.attendance = head(COLLECT {
      MATCH (e)-[:STATES]->(st:Statement {of: 'PRESENT', preferred: true}) RETURN st.number
    })`;

const KEEP_FIRST_AND_LAST_SEEN = `
UNWIND $ids AS id
MATCH (p:Partner {id: id})
OPTIONAL MATCH (p)-[:TOOK_PART]->(e:Event)
WITH p, min(e.startsOn) AS firstSeen, max(e.startsOn) AS lastSeen
SET p.firstSeen = firstSeen, p.lastSeen = lastSeen`;

/** One text an order, each unique and read upwards: most ties and latest date become small numbers. */
const KEEP_ORDER = `
UNWIND $ids AS id
MATCH (p:Partner {id: id})
WITH p, p.sortName + ' ' + p.id AS name
SET p.byName = name,
    p.byDegree = right('00000000' + toString(99999999 - p.degree), 8) + ' ' + name,
    p.byFirstSeen = coalesce(p.firstSeen, '9999') + ' ' + name,
    p.byLastSeen = toString(99999999 - coalesce(toInteger(replace(p.lastSeen, '-', '')), 0)) + ' ' + name,
    p.location = CASE WHEN p.latitude IS NULL THEN null
      ELSE point({latitude: p.latitude, longitude: p.longitude}) END`;

const FORGET_LISTS = `
UNWIND $ids AS id
MATCH (:Partner {id: id})-[l:LISTED_IN]->(:Region)
DELETE l`;

const KEEP_LISTS = `
UNWIND $ids AS id
MATCH (p:Partner {id: id})-[where:BASED_IN|ACTIVE_IN]->(:Region)-[:PART_OF*0..2]->(r:Region)
WITH p, r, collect(type(where)) AS ways
CREATE (p)-[:LISTED_IN {
  region: r.id, based: 'BASED_IN' IN ways, active: 'ACTIVE_IN' IN ways,
  byName: p.byName, byDegree: p.byDegree, byFirstSeen: p.byFirstSeen, byLastSeen: p.byLastSeen
}]->(r)`;

const KEEP_REGION_COUNTS = `
MATCH (r:Region)
SET r.listedPartners = COUNT { (r)<-[:LISTED_IN]-(:Partner) }
WITH r
OPTIONAL MATCH (r)-[old:COUNTS]->(:Topic)
DELETE old
WITH DISTINCT r
MATCH (r)<-[:LISTED_IN]-(p:Partner)-[:WORKS_ON]->(t:Topic)
WITH r, t, count(DISTINCT p) AS partners
CREATE (r)-[:COUNTS {partners: partners}]->(t)`;

const KEEP_RULES = `
MATCH (meta:Meta {id: 'meta'})
SET meta.keptRules = toInteger($rules)`;

const RULES_OF_STORE = `
MATCH (meta:Meta {id: 'meta'})
RETURN meta.keptRules AS rules, meta.dataset AS dataset`;
