import { foldName } from "../model/names.ts";
import type { Parameters, Store, WriteTransaction } from "../store/store.ts";
import { inBatches, type Run } from "./in-batches.ts";
import { keepDegrees } from "./keep-degrees.ts";
import { keepSearchWords, SEARCHED_LABELS, type SearchedLabel, searchedIds } from "./keep-search-words.ts";

/** Goes up by one whenever what is kept, or the rules it is kept by, change, so that older stores are brought up to date. */
const RULES = 2;

/** Whose kept values are to be written anew. */
export interface Affected {
  partners: readonly string[];
  events: readonly string[];
  /** Besides partners and events: what else has a name that is searched for. */
  named: ReadonlyMap<SearchedLabel, readonly string[]>;
}

/** Brings up to date all that is kept beside the facts so that lists and facets stay flat; after a load of facts. */
export async function keepDerived(run: Run): Promise<void> {
  const read = reader(run);
  const named = new Map<SearchedLabel, readonly string[]>();
  for (const label of SEARCHED_LABELS) named.set(label, await searchedIds(read, label));
  const partners = named.get("Partner") ?? [];
  await run((transaction) => transaction.run(FORGET_REGION_COUNTS));
  await keepDerivedOf(run, { partners, events: named.get("Event") ?? [], named });
  await run((transaction) => transaction.run(KEEP_RULES, { rules: RULES }));
}

/** Does so for a part of the graph; counts of regions must be without these partners (`leaveCounts`). */
export async function keepDerivedOf(run: Run, { partners, events, named }: Affected): Promise<void> {
  const read = reader(run);
  await inBatches(run, KEEP_EVENT_COUNTS, "ids", events);
  await keepSortNames(run, read, partners);
  await keepDegrees(run, read, partners);
  await inBatches(run, KEEP_FIRST_AND_LAST_SEEN, "ids", partners);
  await inBatches(run, KEEP_ORDER, "ids", partners);
  await inBatches(run, FORGET_LISTS, "ids", partners);
  await inBatches(run, KEEP_LISTS, "ids", partners);
  await inBatches(run, JOIN_LISTED, "ids", partners);
  await inBatches(run, JOIN_COUNTS, "ids", partners);
  for (const [label, ids] of named) await keepSearchWords(run, read, label, ids);
}

/** Takes these partners out of what regions count, before they change. */
export async function leaveCounts(run: Run, partners: readonly string[]): Promise<void> {
  await inBatches(run, LEAVE_LISTED, "ids", partners);
  await inBatches(run, LEAVE_COUNTS, "ids", partners);
}

/** Does so for a store whose kept values were written by older rules, or by a start that was cut off. */
export async function refreshDerived(store: Store): Promise<void> {
  const [meta] = await store.read<{ rules: number | null; dataset: string | null }>(RULES_OF_STORE);
  if (meta?.dataset && meta.rules !== RULES) await keepDerived((work) => store.write(work));
}

function reader(run: Run): WriteTransaction["run"] {
  return async <Row extends object>(statement: string, parameters?: Parameters) => {
    let rows: Row[] = [];
    await run(async (transaction) => {
      rows = await transaction.run<Row>(statement, parameters);
    });
    return rows;
  };
}

async function keepSortNames(
  run: Run,
  read: WriteTransaction["run"],
  partners: readonly string[],
): Promise<void> {
  const named = await read<{ id: string; name: string }>(PARTNER_NAMES, { ids: partners });
  const rows = named.map(({ id, name }) => ({ id, sortName: foldName(name) }));
  await inBatches(run, KEEP_SORT_NAME, "rows", rows);
}

const PARTNER_NAMES = `
UNWIND $ids AS id
MATCH (p:Partner {id: id})
RETURN p.id AS id, p.name AS name`;

const KEEP_SORT_NAME = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.id})
SET p.sortName = row.sortName`;

const KEEP_EVENT_COUNTS = `
UNWIND $ids AS id
MATCH (e:Event {id: id})
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

const FORGET_REGION_COUNTS = `
MATCH (r:Region)
SET r.listedPartners = 0
WITH r
MATCH (r)-[old:COUNTS]->(:Topic)
DELETE old`;

const JOIN_LISTED = `
UNWIND $ids AS id
MATCH (:Partner {id: id})-[:LISTED_IN]->(r:Region)
WITH r, count(*) AS more
SET r.listedPartners = coalesce(r.listedPartners, 0) + more`;

const LEAVE_LISTED = `
UNWIND $ids AS id
MATCH (:Partner {id: id})-[:LISTED_IN]->(r:Region)
WITH r, count(*) AS fewer
SET r.listedPartners = r.listedPartners - fewer`;

const JOIN_COUNTS = `
UNWIND $ids AS id
MATCH (p:Partner {id: id})-[:LISTED_IN]->(r:Region)
MATCH (p)-[:WORKS_ON]->(t:Topic)
WITH r, t, count(DISTINCT p) AS more
MERGE (r)-[counts:COUNTS]->(t)
SET counts.partners = coalesce(counts.partners, 0) + more`;

const LEAVE_COUNTS = `
UNWIND $ids AS id
MATCH (p:Partner {id: id})-[:LISTED_IN]->(r:Region)
MATCH (p)-[:WORKS_ON]->(t:Topic)
WITH r, t, count(DISTINCT p) AS fewer
MATCH (r)-[counts:COUNTS]->(t)
SET counts.partners = counts.partners - fewer
WITH counts
WHERE counts.partners <= 0
DELETE counts`;

const KEEP_RULES = `
MATCH (meta:Meta {id: 'meta'})
SET meta.keptRules = toInteger($rules)`;

const RULES_OF_STORE = `
MATCH (meta:Meta {id: 'meta'})
RETURN meta.keptRules AS rules, meta.dataset AS dataset`;
