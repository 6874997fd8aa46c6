import { connectStore } from "@buendnisgraph/graph/store/connect";
import { migrate } from "@buendnisgraph/graph/store/migrate";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadSeed } from "@buendnisgraph/seed/load-seed";
import { inject } from "vitest";
import type { TestNeo4j } from "./global-setup.ts";

/** The database of the test run, emptied and brought up to date. Close it when the file is done. */
export async function openTestStore(): Promise<Store> {
  const store = await connectStore({ ...workersNeo4j(), database: "neo4j" });
  await store.keep("MATCH (n) DETACH DELETE n");
  await migrate(store);
  return store;
}

/** The same with the sourced facts in it. */
export async function openSourcedStore(): Promise<Store> {
  const store = await openTestStore();
  await loadSeed(store, "sourced");
  return store;
}

/** The Neo4j of the worker that runs this file. */
export function workersNeo4j(): TestNeo4j {
  const number = Number(process.env["VITEST_POOL_ID"] ?? 1);
  const neo4j = inject("neo4j")[number - 1];
  if (!neo4j) throw new Error(`there is no Neo4j for worker ${number}`);
  return neo4j;
}
