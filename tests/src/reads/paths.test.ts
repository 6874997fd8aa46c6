import { findPaths, type PathsQuestion } from "@buendnisgraph/graph/read/paths";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";

let store: Store;
beforeAll(async () => {
  store = await openSourcedStore();
});
afterAll(() => store.close());

const ask = (part: Partial<PathsQuestion>) =>
  findPaths(store, {
    from: "lebenshilfe-hildesheim",
    to: "handwerkskammer-oldenburg",
    first: 5,
    asOf: null,
    ...part,
  });

const stops = ({ steps }: { steps: { to: { id: string } }[] }) => steps.map(({ to }) => to.id);

test("each step joins the one before to the next, from one end to the other, and every evidence is in the tables", async () => {
  const { paths, complete } = await ask({});
  expect(complete).toBe(true);
  expect(paths.length).toBeGreaterThan(1);
  for (const { steps } of paths) {
    expect(steps[0]?.from.id).toBe("lebenshilfe-hildesheim");
    expect(steps.at(-1)?.to.id).toBe("handwerkskammer-oldenburg");
    for (const [index, { from, to, metAt, collaboration }] of steps.entries()) {
      if (index > 0) expect(from.id).toBe(steps[index - 1]?.to.id);
      expect(metAt.length > 0 || collaboration !== null).toBe(true);
      for (const event of metAt) {
        const [both] = await store.read<{ there: number }>(
          `MATCH (e:Event {id: $event, gathering: true})
           RETURN COUNT { MATCH (p:Partner)-[:TOOK_PART {present: true}]->(e) WHERE p.id IN $ids RETURN DISTINCT p } AS there`,
          { event: event.id, ids: [from.id, to.id] },
        );
        expect(both?.there).toBe(2);
      }
    }
  }
});

test("the paths differ, and the shortest comes first", async () => {
  const { paths } = await ask({});
  expect(new Set(paths.map((path) => stops(path).join())).size).toBe(paths.length);
  expect(Math.min(...paths.map(({ steps }) => steps.length))).toBe(paths[0]?.steps.length);
});

test("two who met are directly linked, by all gatherings they share", async () => {
  // participations.csv: both were in Hildesheim in September 2016 and nowhere else together.
  const { paths } = await ask({ to: "amt-fuer-regionale-landesentwicklung-leine-weser" });
  expect(paths[0]?.steps).toHaveLength(1);
  expect(paths[0]?.steps[0]?.metAt.map(({ id }) => id)).toEqual([
    "2016-09-22-regionalkonferenz-wohnen-hildesheim",
  ]);
});

test("as of a day before they met there is no path", async () => {
  const { paths, approaches } = await ask({
    to: "amt-fuer-regionale-landesentwicklung-leine-weser",
    asOf: "2016-09-21",
  });
  expect(paths).toEqual([]);
  expect(Array.isArray(approaches)).toBe(true);
});

test("where nothing leads there, the nearest share a county or a topic, and their path is shown", async () => {
  const { paths, approaches } = await ask({ from: "dgb", to: "volkshochschule-meppen" });
  expect(paths).toEqual([]);
  expect(approaches.length).toBeGreaterThan(0);
  for (const { near, region, topics, path } of approaches) {
    expect(near.id).toBe("volkshochschule-meppen");
    expect(region !== null || topics.length > 0).toBe(true);
    expect(path?.steps[0]?.from.id).toBe("dgb");
  }
});
