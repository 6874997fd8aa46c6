import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";
import { ask, testApp } from "./app.ts";

let store: Store;
let app: ReturnType<typeof testApp>;
beforeAll(async () => {
  store = await openSourcedStore();
  app = testApp(store);
});
afterAll(() => store.close());

const BY_EVENT = `query ($filter: NetworkFilter, $from: Date, $to: Date) {
  growth(filter: $filter, from: $from, to: $to) {
    date partners recorded newPartners returningPartners ties newTies density undated supportersStated
    eiRegion crossRegionShare event { id datePrecision } uncertain
  }
}`;

test("Hildesheim, 22 September 2016: twelve on record, eleven for the first time, 66 new ties", async () => {
  const { data } = await ask(app, BY_EVENT);
  const at = data.growth.find(({ date }: { date: string }) => date === "2016-09-22");
  expect([at.recorded, at.newPartners, at.newTies]).toEqual([12, 11, 66]);
});

test("as of a day, every reading has the same partners, those there by a collaboration alone included", async () => {
  const { data, errors } = await ask(
    app,
    `query ($day: Date!) {
      network(asOf: $day) { totalPartners }
      partners(asOf: $day, first: 1) { totalCount facets { kinds { count } } }
      metrics(asOf: $day) { nodes ties }
      state: regions(level: STATE) { partnerCount(asOf: $day) }
      outside: partners(asOf: $day, filter: { withoutRegion: true }, first: 1) { totalCount }
      growth(to: $day) { date partners ties }
      withEvent: partners(asOf: $day, filter: { firstSeen: { to: $day } }, first: 1) { totalCount }
    }`,
    // A day of an event, so that growth has a point for it.
    { day: "2018-11-06" },
  );
  expect(errors).toBeUndefined();
  const { partners, ties } = data.growth.at(-1);
  expect(data.withEvent.totalCount).toBeLessThan(partners);
  expect([
    data.network.totalPartners,
    data.partners.totalCount,
    data.metrics.nodes,
    data.partners.facets.kinds.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
    data.state[0].partnerCount + data.outside.totalCount,
    data.metrics.ties,
  ]).toEqual([partners, partners, partners, partners, partners, ties]);
});

test("the series ends at what the store holds, counted there in another way", async () => {
  const { data } = await ask(app, BY_EVENT);
  const last = data.growth.at(-1);
  const [counted] = await store.read<{ partners: number; ties: number; undated: number }>(
    `
    CALL () {
      MATCH (p:Partner)-[:TOOK_PART]->(e:Event) WHERE e.startsOn IS NOT NULL RETURN p
      UNION
      MATCH (p:Partner)-[c:COLLABORATES_WITH]-() WHERE c.validFrom <= $day AND (c.validTo IS NULL OR c.validTo > $day)
      RETURN p
    }
    WITH count(DISTINCT p) AS partners
    CALL () {
      MATCH (p:Partner)-[:TOOK_PART {present: true}]->(e:Event {gathering: true})<-[:TOOK_PART {present: true}]-(q:Partner)
      WHERE p.id < q.id AND e.startsOn IS NOT NULL RETURN p.id AS a, q.id AS b
      UNION
      MATCH (p:Partner)-[c:COLLABORATES_WITH]-(q:Partner)
      WHERE p.id < q.id AND c.validFrom <= $day AND (c.validTo IS NULL OR c.validTo > $day) RETURN p.id AS a, q.id AS b
    }
    WITH partners, count(*) AS ties
    MATCH (p:Partner)-[:TOOK_PART]->(e:Event) WHERE e.startsOn IS NULL
    WITH partners, ties, p, e
    RETURN partners, ties, count(DISTINCT [p, e]) AS undated`,
    { day: last.date },
  );
  expect([last.partners, last.ties, last.undated]).toEqual([
    counted?.partners,
    counted?.ties,
    counted?.undated,
  ]);
});

test("new and returning add up to who is on record, and the new add up to all", async () => {
  const { data } = await ask(app, BY_EVENT);
  let met = 0;
  for (const point of data.growth) {
    expect(point.newPartners + point.returningPartners).toBe(point.recorded);
    met += point.newPartners;
    expect(point.eiRegion).toBe(point.crossRegionShare === null ? null : 2 * point.crossRegionShare - 1);
  }
  const [counted] = await store.read<{ partners: number }>(
    "MATCH (p:Partner)-[:TOOK_PART]->(e:Event) WHERE e.startsOn IS NOT NULL RETURN count(DISTINCT p) AS partners",
  );
  expect(met).toBe(counted?.partners);
});

test("an interval cuts what is told, not what is counted", async () => {
  const all = (await ask(app, BY_EVENT)).data.growth;
  const { data } = await ask(app, BY_EVENT, { from: "2016-09-22", to: "2016-12-31" });
  const inside = all.filter(({ date }: { date: string }) => date >= "2016-09-22" && date <= "2016-12-31");
  expect(data.growth).toEqual(inside);
  expect(inside.length).toBeGreaterThan(0);
  expect((await ask(app, BY_EVENT, { from: "2090-01-01" })).data.growth).toEqual([]);
});

test("an interval turned round and a region that is none are refused by name", async () => {
  const turned = await ask(app, BY_EVENT, { from: "2017-01-01", to: "2016-01-01" });
  expect(turned.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "from" });
  const unknown = await ask(app, BY_EVENT, { filter: { regions: ["99999"] } });
  expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
});

test("stated supporters stand beside the recorded and are never mixed with them", async () => {
  const { data } = await ask(app, BY_EVENT);
  const stated = data.growth.flatMap(
    (point: { supportersStated: number | null }) => point.supportersStated ?? [],
  );
  const known = await store.read<{ number: number }>(
    "MATCH (:Alliance)-[:STATES]->(s:Statement {of: 'SUPPORTERS', whom: 'organisations'}) RETURN s.number AS number",
  );
  expect(known.map(({ number }) => number)).toEqual(expect.arrayContaining([...new Set(stated)]));
  expect(stated.length).toBeGreaterThan(0);
});

test("the trend comes with its fit and interval", async () => {
  const { data } = await ask(
    app,
    `{ growthTrend { revision densification { exponent low high rSquared points } } }`,
  );
  const { exponent, low, high } = data.growthTrend.densification;
  expect(low).toBeLessThan(exponent);
  expect(high).toBeGreaterThan(exponent);
});
