import { connectStore } from "@buendnisgraph/graph/store/connect";
import { migrate } from "@buendnisgraph/graph/store/migrate";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadSeed } from "@buendnisgraph/seed/load-seed";
import { inject } from "vitest";
import type { TestNeo4j, TestServers } from "./global-setup.ts";

/** The sourced facts, for tests that change none: all share them. Close it when the file is done. */
export async function openSourcedStore(): Promise<Store> {
  const store = await connect(serverOf("sourced"));
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

/** The database for tests that change something, emptied and brought up to date. */
export async function openTestStore(): Promise<Store> {
  const store = await connect(serverOf("changed"));
  await store.keep("MATCH (n) DETACH DELETE n");
  await migrate(store);
  return store;
}

export function serverOf(which: keyof TestServers): TestNeo4j {
  const server = inject("neo4j")[which];
  if (!server) throw new Error(`This file's project has no such Neo4j (${which}): see vitest.config.ts.`);
  return server;
}

function connect(server: TestNeo4j): Promise<Store> {
  return connectStore({ ...server, database: "neo4j" });
}
