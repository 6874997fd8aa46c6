import { NO_FILTER } from "@buendnisgraph/graph/analysis/subnetwork";
import { neighbourhood, network } from "@buendnisgraph/graph/read/network";
import { PositionKeeper } from "@buendnisgraph/graph/read/positions";
import { WholeGraphCache } from "@buendnisgraph/graph/read/whole-graph-cache";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";

const HILDESHEIM = "2016-09-22-regionalkonferenz-wohnen-hildesheim";
const WHOLE = { filter: NO_FILTER, asOf: null, projection: "PARTNERS_AND_EVENTS", layout: "FORCE" } as const;

let store: Store;
let graphs: WholeGraphCache;
let keeper: PositionKeeper;
beforeAll(async () => {
  store = await openSourcedStore();
  graphs = new WholeGraphCache(store);
  keeper = new PositionKeeper(store);
});
afterAll(() => store.close());

test("every partner and event is in it, in the picture or in a marked group", async () => {
  const whole = await network(graphs, keeper, WHOLE);
  expect([whole.totalPartners, whole.totalEvents, whole.ids.length]).toEqual([257, 77, 334]);
  whole.ids.forEach((_, index) => {
    expect(whole.x[index] === null).toBe(whole.groups[index] !== null);
    expect((whole.degree[index] ?? 0) === 0).toBe(whole.groups[index] === "NO_TIE");
  });
  const edges = whole.edgeKinds.filter((kind) => kind === "TOOK_PART").length;
  const [pairs] = await store.read<{ pairs: number }>(
    "MATCH (p:Partner)-[:TOOK_PART]->(e:Event) WITH DISTINCT p, e RETURN count(*) AS pairs",
  );
  expect(edges).toBe(pairs?.pairs);
});

test("positions are the same after a new start, and a filter moves nothing", async () => {
  const first = await network(graphs, keeper, WHOLE);
  const afterRestart = await network(new WholeGraphCache(store), new PositionKeeper(store), WHOLE);
  expect([afterRestart.x, afterRestart.y]).toEqual([first.x, first.y]);
  const filtered = await network(graphs, keeper, { ...WHOLE, filter: { ...NO_FILTER, regions: ["03254"] } });
  const at = filtered.ids.indexOf("lebenshilfe-hildesheim");
  expect(filtered.x[at]).toBe(first.x[first.ids.indexOf("lebenshilfe-hildesheim")]);
});

test("on the map stands what has a place; the rest is told apart", async () => {
  const map = await network(graphs, keeper, { ...WHOLE, layout: "MAP" });
  const partners = map.ids.flatMap((_, index) => (map.kinds[index] === "EVENT" ? [] : [map.groups[index]]));
  expect(partners.filter((group) => group === "NO_PLACE")).toHaveLength(54);
  expect(partners.filter((group) => group === "OUTSIDE_STATE")).toHaveLength(2);
  const hannover = map.ids.indexOf("dgb");
  expect(map.x[hannover]).toBeGreaterThan(9);
  expect(map.x[hannover]).toBeLessThan(10.5);
});

test("among themselves the twelve of Hildesheim make 66 ties", async () => {
  const partners = await network(graphs, keeper, {
    ...WHOLE,
    projection: "PARTNERS",
    filter: { ...NO_FILTER, eventKinds: ["CONFERENCE"], scope: "REGIONAL", regions: null },
  });
  const since = partners.edgeSince.filter((day) => day === "2016-09-22");
  expect(since).toHaveLength(66);
});

test("as of a day only what began by then is drawn, and the undated is counted", async () => {
  const then = await network(graphs, keeper, { ...WHOLE, asOf: "2016-09-21" });
  expect(then.ids).not.toContain(HILDESHEIM);
  expect(then.edgeSince.every((day) => day !== null && day <= "2016-09-21")).toBe(true);
  const undated = await store.read<{ n: number }>(
    "MATCH (e:Event) WHERE e.startsOn IS NULL RETURN 1 + COUNT { MATCH (p)-[:TOOK_PART]->(e) RETURN DISTINCT p } AS n",
  );
  expect(then.undated).toBe(undated.reduce((sum, { n }) => sum + n, 0));
});

test("the neighbourhood of an event holds its partners; an unknown id has none", async () => {
  const around = await neighbourhood(graphs, keeper, { of: HILDESHEIM, depth: 1, limit: 200, asOf: null });
  expect(around?.ids).toHaveLength(13);
  expect(around?.complete).toBe(true);
  const cut = await neighbourhood(graphs, keeper, { of: HILDESHEIM, depth: 1, limit: 5, asOf: null });
  expect([cut?.ids.length, cut?.complete]).toEqual([5, false]);
  expect(
    await neighbourhood(graphs, keeper, { of: "nobody", depth: 1, limit: 5, asOf: null }),
  ).toBeUndefined();
});
