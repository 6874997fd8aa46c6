import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";
import { ask, testApp } from "./app.ts";

const HILDESHEIM = "2016-09-22-regionalkonferenz-wohnen-hildesheim";
const SPRACHE = "2016-03-16-werkstatt-sprache";

let store: Store;
let app: ReturnType<typeof testApp>;
beforeAll(async () => {
  store = await openSourcedStore();
  app = testApp(store);
});
afterAll(() => store.close());

test("Hildesheim: twelve on record, eleven new, 66 first meetings, and the network grows by them", async () => {
  const { data, errors } = await ask(
    app,
    `query ($id: ID!) { event(id: $id) { change {
       recorded newcomers firstMeetings metAgain somePairs { a { id } b { id } } returners { partner { id } lastEvent { id startsOn } }
       cameAgain newCounties { id } before { partners ties } after { partners ties } uncertain } } }`,
    { id: HILDESHEIM },
  );
  expect(errors).toBeUndefined();
  const { change } = data.event;
  expect([change.recorded, change.newcomers, change.firstMeetings, change.metAgain]).toEqual([12, 11, 66, 0]);
  expect(change.somePairs).toHaveLength(50);
  expect(change.returners).toHaveLength(1);
  expect(change.returners[0].lastEvent.startsOn < "2016-09-22").toBe(true);
  expect(change.after.partners - change.before.partners).toBe(11);
  expect(change.after.ties - change.before.ties).toBe(66);
  const [again] = await store.read<{ partners: number }>(
    `MATCH (:Event {id: $id})<-[:TOOK_PART]-(p:Partner) WITH DISTINCT p
     WHERE EXISTS { MATCH (p)-[:TOOK_PART]->(later:Event) WHERE later.startsOn > '2016-09-22' } RETURN count(p) AS partners`,
    { id: HILDESHEIM },
  );
  expect(change.cameAgain).toBe(again?.partners);
});

test("every dated event: new and returning add up, pairs are all that could be", async () => {
  const { data } = await ask(
    app,
    `{ events(first: 200) { nodes { id startsOn gathering recordedPartners change {
    recorded newcomers firstMeetings metAgain returners { partner { id } } } } } }`,
  );
  const present = new Map(
    (
      await store.read<{ id: string; present: number }>(
        "MATCH (e:Event) RETURN e.id AS id, COUNT { MATCH (e)<-[:TOOK_PART {present: true}]-(p) RETURN DISTINCT p } AS present",
      )
    ).map((row) => [row.id, row.present]),
  );
  for (const event of data.events.nodes) {
    expect(event.change === null).toBe(event.startsOn === null);
    if (!event.change) continue;
    expect(event.change.recorded).toBe(event.recordedPartners);
    expect(event.change.newcomers + event.change.returners.length).toBe(event.change.recorded);
    const n = event.gathering ? (present.get(event.id) ?? 0) : 0;
    expect(event.change.firstMeetings + event.change.metAgain).toBe(n < 2 ? 0 : (n * (n - 1)) / 2);
  }
});

test("two conferences side by side, and groups of them", async () => {
  const { data } = await ask(
    app,
    `query ($ids: [ID!]!) { compareEvents(ids: $ids) { events { id } overlaps { a b jaccard common { id } } }
       compareGroups(by: SCOPE) { key events recorded newcomerShare } byTopic: compareGroups(by: TOPIC) { key topic { id } } }`,
    { ids: [HILDESHEIM, SPRACHE] },
  );
  expect(data.compareEvents.events.map(({ id }: { id: string }) => id)).toEqual([HILDESHEIM, SPRACHE]);
  const [overlap] = data.compareEvents.overlaps;
  const [counted] = await store.read<{ common: number; all: number }>(
    `MATCH (p:Partner) WHERE EXISTS { (p)-[:TOOK_PART]->(:Event {id: $a}) } OR EXISTS { (p)-[:TOOK_PART]->(:Event {id: $b}) }
     RETURN count(p) AS all, count(CASE WHEN EXISTS { (p)-[:TOOK_PART]->(:Event {id: $a}) } AND EXISTS { (p)-[:TOOK_PART]->(:Event {id: $b}) } THEN 1 END) AS common`,
    { a: HILDESHEIM, b: SPRACHE },
  );
  expect(overlap.common).toHaveLength(counted?.common ?? -1);
  expect(overlap.jaccard).toBeCloseTo((counted?.common ?? 0) / (counted?.all ?? 1), 12);
  expect(data.compareGroups.map(({ key }: { key: string }) => key)).toEqual(["CENTRAL", "REGIONAL"]);
  for (const { key, topic } of data.byTopic) expect(topic.id).toBe(key);
});

test("what cannot be compared is refused by name", async () => {
  const refused = async (ids: string[]) =>
    (await ask(app, "query ($ids: [ID!]!) { compareEvents(ids: $ids) { events { id } } }", { ids }))
      .errors?.[0]?.extensions;
  expect(await refused([HILDESHEIM])).toMatchObject({ code: "BAD_USER_INPUT", argument: "ids" });
  expect(await refused([HILDESHEIM, HILDESHEIM])).toMatchObject({ code: "BAD_USER_INPUT", argument: "ids" });
  expect(await refused([HILDESHEIM, "nothing"])).toMatchObject({ code: "NOT_FOUND", argument: "ids" });
});
