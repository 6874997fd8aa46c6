import { connectStore } from "@buendnisgraph/graph/store/connect";
import { migrate } from "@buendnisgraph/graph/store/migrate";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadSeed } from "@buendnisgraph/seed/load-seed";
import { inject } from "vitest";
import type { TestNeo4j } from "./global-setup.ts";

/** The sourced facts, for tests that change none: all share them. Close it when the file is done. */
export async function openSourcedStore(): Promise<Store> {
  const store = await connect(sourcedNeo4j());
  return {
    read: (...question) => store.read(...question),
    revision: () => store.revision(),
    keep: (...kept) => store.keep(...kept),
    keepTogether: (work) => store.keepTogether(work),
    close: () => store.close(),
    write: () => {
      throw new Error("Others read these facts: a test that changes any opens a copy of its own.");
    },
  };
}

/** A copy of the sourced facts, for tests that change them. */
export async function openSourcedCopy(): Promise<Store> {
  const store = await openTestStore();
  await loadSeed(store, "sourced");
  return store;
}

/** The worker's own database, emptied and brought up to date. */
export async function openTestStore(): Promise<Store> {
  const store = await connect(ownNeo4j());
  await store.keep("MATCH (n) DETACH DELETE n");
  await migrate(store);
  return store;
}

export function sourcedNeo4j(): TestNeo4j {
  return inject("neo4j").sourced;
}

/** The Neo4j that the worker which runs this file has for itself. */
export function ownNeo4j(): TestNeo4j {
  const number = Number(process.env["VITEST_POOL_ID"] ?? 1);
  const neo4j = inject("neo4j").own[number - 1];
  if (!neo4j) throw new Error(`there is no Neo4j for worker ${number}`);
  return neo4j;
}

function connect(server: TestNeo4j): Promise<Store> {
  return connectStore({ ...server, database: "neo4j" });
}
