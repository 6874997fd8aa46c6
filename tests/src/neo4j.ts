import { connectStore } from "@buendnisgraph/graph/store/connect";
import { migrate } from "@buendnisgraph/graph/store/migrate";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadSeed } from "@buendnisgraph/seed/load-seed";
import { inject } from "vitest";

/** The database of the test run, emptied and brought up to date. Close it when the file is done. */
export async function openTestStore(): Promise<Store> {
  const store = await connectStore({ ...inject("neo4j"), database: "neo4j" });
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
