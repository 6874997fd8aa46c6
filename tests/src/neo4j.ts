import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connectStore } from "@buendnisgraph/graph/store/connect";
import { migrate } from "@buendnisgraph/graph/store/migrate";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadSeed } from "@buendnisgraph/seed/load-seed";
import neo4j from "neo4j-driver";
import { inject } from "vitest";
import type { TestNeo4j } from "./global-setup.ts";

/** The database of the test run, emptied and brought up to date. Close it when the file is done. */
export async function openTestStore(): Promise<Store> {
  const store = await connect();
  await store.keep("MATCH (n) DETACH DELETE n");
  await migrate(store);
  return store;
}

/** The same with the sourced facts in it: as a file before left it, if that wrote nothing. */
export async function openSourcedStore(): Promise<Store> {
  if (await isFreshlyLoaded()) return connect();
  const store = await openTestStore();
  await loadSeed(store, "sourced");
  writeFileSync(loadedMark(), await lastWrite());
  return store;
}

function connect(): Promise<Store> {
  return connectStore({ ...workersNeo4j(), database: "neo4j" });
}

/** Holds the last write of loading the sourced facts. */
function loadedMark(): string {
  return join(workersNeo4j().folder, "sourced-facts-loaded");
}

async function isFreshlyLoaded(): Promise<boolean> {
  return existsSync(loadedMark()) && readFileSync(loadedMark(), "utf8") === (await lastWrite());
}

/** What a reader is told of the last write to the database: any other write makes it another text. */
async function lastWrite(): Promise<string> {
  const { uri, username, password } = workersNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
  try {
    await session.run("RETURN 1");
    return session.lastBookmarks().join();
  } finally {
    await driver.close();
  }
}

/** The Neo4j of the worker that runs this file. */
export function workersNeo4j(): TestNeo4j {
  const number = Number(process.env["VITEST_POOL_ID"] ?? 1);
  const neo4j = inject("neo4j")[number - 1];
  if (!neo4j) throw new Error(`there is no Neo4j for worker ${number}`);
  return neo4j;
}
