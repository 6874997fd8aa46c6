import { SetupError } from "@buendnisgraph/graph/store/errors";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadSeed } from "@buendnisgraph/seed/load-seed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, testApp } from "../api/app.ts";
import { openTestStore } from "../neo4j.ts";

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test("a load in parts that is cut off leaves a store that holds nothing, and the next one begins anew", async () => {
  let writes = 0;
  const failing: Store = {
    ...store,
    read: (statement, parameters, limits) => store.read(statement, parameters, limits),
    revision: () => store.revision(),
    keep: (statement, parameters) => store.keep(statement, parameters),
    close: () => store.close(),
    write: (work) => {
      if (++writes > 12) throw new Error("the process was killed");
      return store.write(work);
    },
  };
  const size = { partners: 2_100, seed: 1 };
  await expect(loadSeed(failing, "example", size)).rejects.toThrow("the process was killed");
  const [cutOff] = await store.read<{ dataset: string | null; nodes: number }>(
    "MATCH (meta:Meta) CALL () { MATCH (n:Source) RETURN count(n) AS nodes } RETURN meta.dataset AS dataset, nodes",
  );
  expect(cutOff?.dataset).toBeNull();
  expect(cutOff?.nodes).toBeGreaterThan(0);

  expect(await loadSeed(store, "example", size)).toBe(true);
  const [whole] = await store.read<{ partners: number; names: number; ranked: number }>(
    `MATCH (p:Partner)
     RETURN count(p) AS partners, count(DISTINCT p.name) AS names, count(p.byDegree) AS ranked`,
  );
  expect(whole).toEqual({ partners: 2_100, names: 2_100, ranked: 2_100 });
}, 90_000);

test("what is kept agrees with the ties themselves", async () => {
  const wrong = await store.read(`
    MATCH (p:Partner) WITH p ORDER BY p.id LIMIT 200
    WITH p, COUNT {
      CALL (p) {
        MATCH (p)-[:TOOK_PART {present: true}]->(:Event {gathering: true})<-[:TOOK_PART {present: true}]-(q:Partner)
        WHERE q <> p RETURN q
        UNION MATCH (p)-[:COLLABORATES_WITH]-(q:Partner) RETURN q
      }
      RETURN DISTINCT q
    } AS ties
    WHERE ties <> p.degree
    RETURN p.id AS id, ties, p.degree AS degree`);
  expect(wrong).toEqual([]);
});

test("an example stays one: the sourced facts are refused", async () => {
  expect(await loadSeed(store, "example")).toBe(false);
  await expect(loadSeed(store, "sourced")).rejects.toThrow(SetupError);
  const { data } = await ask(testApp(store), "{ alliance { name dataset } }");
  expect(data.alliance.dataset).toBe("example");
  expect(data.alliance.name).toContain("erfunden");
});
