import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";
import { ask, testApp } from "./app.ts";

let store: Store;
let app: ReturnType<typeof testApp>;
/** The statements run since it was last emptied. */
let statements: string[] = [];
beforeAll(async () => {
  store = await openSourcedStore();
  app = testApp({
    ...store,
    read: (statement, parameters) => {
      statements.push(statement);
      return store.read(statement, parameters);
    },
  });
});
afterAll(() => store.close());

test("the whole table is three statements: its regions, its topics, its cells", async () => {
  statements = [];
  const { data, errors } = await ask(
    app,
    `{ coverage(level: DISTRICT) {
        level asOf regions { id population parent { id } } topics { id name { de } }
        cells { regionId topicId partners events conferences perHundredThousand lastActivity } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.coverage.regions.map(({ id }: { id: string }) => id)).toEqual([
    "arl-braunschweig",
    "arl-leine-weser",
    "arl-lueneburg",
    "arl-weser-ems",
  ]);
  expect(data.coverage.topics).toHaveLength(8);
  expect(data.coverage.cells).toHaveLength((4 + 1) * 8);
  expect(statements).toHaveLength(3);
});

test("counties without an argument, with their districts and the state above them", async () => {
  const { data } = await ask(app, "{ coverage { level regions { id } above { id level } } }");
  expect(data.coverage.level).toBe("COUNTY");
  expect(data.coverage.regions).toHaveLength(45);
  expect(data.coverage.above.map(({ level }: { level: string }) => level)).toEqual([
    "STATE",
    ...Array(4).fill("DISTRICT"),
  ]);
});

const CELL = `query ($region: ID!, $topic: ID!, $asOf: Date) {
  coverage(asOf: $asOf) { cells(regions: [$region], topics: [$topic]) {
    partners perHundredThousand lastActivity lastEvent { shortLabel datePrecision }
    nearest { kilometres partner { id name place basedIn { name } } } } } }`;

test("a cell tells who there is, when last, and only a gap tells who is nearest", async () => {
  const full = await ask(app, CELL, { region: "03254", topic: "wohnen-und-leben" });
  expect(full.data.coverage.cells).toEqual([
    {
      partners: 5,
      perHundredThousand: expect.closeTo(1.81, 2),
      lastActivity: "2019-05-07",
      lastEvent: { shortLabel: "Dialog Laatzen 2019", datePrecision: "DAY" },
      nearest: [],
    },
  ]);
  const gap = await ask(app, CELL, { region: "03154", topic: "frauen" });
  const [cell] = gap.data.coverage.cells;
  expect(cell).toMatchObject({ partners: 0, perHundredThousand: 0, lastActivity: null, lastEvent: null });
  expect(cell.nearest).toHaveLength(3);
  expect(cell.nearest[0]).toMatchObject({ partner: { place: "Salzgitter" } });
});

test("an id that is none, and a day that is none, are named", async () => {
  const region = await ask(app, CELL, { region: "99999", topic: "frauen" });
  expect(region.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "regions" });
  const topic = await ask(app, CELL, { region: "03254", topic: "fussball" });
  expect(topic.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "topics" });
  const day = await ask(app, CELL, { region: "03254", topic: "frauen", asOf: "2016-02-30" });
  expect(day.errors?.length).toBeGreaterThan(0);
});
