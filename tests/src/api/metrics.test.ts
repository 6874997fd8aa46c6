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

test("the columns tell of the same partners, and degree is what the store keeps", async () => {
  const { data, errors } = await ask(
    app,
    `{ metrics { ids degree betweenness community nodes ties density sampledSources stability revision
         constraint byDegree: values(by: DEGREE) byConstraint: values(by: CONSTRAINT) } }`,
  );
  expect(errors).toBeUndefined();
  const { ids, degree, betweenness, community, nodes, ties, density, sampledSources } = data.metrics;
  expect([degree.length, betweenness.length, community.length]).toEqual([ids.length, ids.length, ids.length]);
  expect([data.metrics.byDegree, data.metrics.byConstraint]).toEqual([degree, data.metrics.constraint]);
  expect(nodes).toBe(257);
  expect(sampledSources).toBeNull();
  expect(density).toBeCloseTo((2 * ties) / (257 * 256), 12);
  const kept = await store.read<{ id: string; degree: number }>(
    "MATCH (p:Partner) RETURN p.id AS id, p.degree AS degree",
  );
  for (const partner of kept) expect(degree[ids.indexOf(partner.id)]).toBe(partner.degree);
});

test("the ranking is in order, equals share a rank, and the partner page says the same", async () => {
  const { data } = await ask(
    app,
    `{ ranking(by: DEGREE, first: 50) { rank value partner { id name degree } } }`,
  );
  data.ranking.forEach(
    (
      { rank, value, partner }: { rank: number; value: number; partner: { degree: number } },
      index: number,
    ) => {
      const before = data.ranking[index - 1];
      expect(value).toBe(partner.degree);
      expect(rank).toBe(before && before.value === value ? before.rank : index + 1);
    },
  );
  const [first] = data.ranking;
  const role = (
    await ask(app, `query ($id: ID!) { partnerRole(id: $id) { degree degreeRank nodes } }`, {
      id: first.partner.id,
    })
  ).data;
  expect(role.partnerRole).toEqual({ degree: first.value, degreeRank: first.rank, nodes: 257 });
});

test("communities hold everybody who has a tie, and say what they are made of", async () => {
  const { data } = await ask(
    app,
    `{ communities { id size members(first: 3) { id } regions { count region { name } } topics { count topic { id } } kinds { kind count } }
       metrics { degree } }`,
  );
  const tied = data.metrics.degree.filter((degree: number) => degree > 0).length;
  const sizes = data.communities.map(({ size }: { size: number }) => size);
  expect(sizes.reduce((sum: number, size: number) => sum + size, 0)).toBe(tied);
  expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
  for (const { size, kinds } of data.communities) {
    expect(kinds.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(size);
  }
});

test("of a region, of a day, and of nothing", async () => {
  const { data } = await ask(
    app,
    `{ region: metrics(filter: {regions: ["03254"]}) { nodes }
       before: metrics(asOf: "2010-01-01") { nodes ties averageClustering }
       ranking(by: PAGERANK, asOf: "2010-01-01") { rank } communities(asOf: "2010-01-01") { id } }`,
  );
  expect(data.region.nodes).toBeGreaterThan(0);
  expect(data.before).toEqual({ nodes: 0, ties: 0, averageClustering: null });
  expect([data.ranking, data.communities]).toEqual([[], []]);
});

test("progress comes to its end, and bad input is named", async () => {
  let job = { progress: 0, done: false };
  for (let asked = 0; !job.done && asked < 200; asked++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    job = (await ask(app, `{ metricsProgress(filter: {kinds: [COMPANY]}) { progress done } }`)).data
      .metricsProgress;
  }
  expect(job).toEqual({ progress: 1, done: true });
  const { errors } = await ask(app, `{ ranking(by: DEGREE, first: 0) { rank } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "first" });
  const unknown = await ask(app, `{ metrics(filter: {topics: ["nothing"]}) { nodes } }`);
  expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
});
