import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectStore } from "@buendnisgraph/graph/store/connect";
import { startLocalNeo4j } from "@buendnisgraph/graph/store/local/start-local-neo4j";
import { migrate } from "@buendnisgraph/graph/store/migrate";
import { loadSeed } from "@buendnisgraph/seed/load-seed";
import type { TestProject } from "vitest/node";

export interface TestNeo4j {
  uri: string;
  username: string;
  password: string;
}

export interface TestServers {
  /** Holds the sourced facts, which no test changes: they are loaded once, and what is asked is planned once. */
  sourced?: TestNeo4j;
  /** For the tests that change something, one file after the other. */
  changed?: TestNeo4j;
}

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: TestServers;
  }
}

/**
 * A private Neo4j for the project's tests (vitest.config.ts). Who runs a file again and again while working on it
 * keeps both running (`npm run test:neo4j`) and names them in TEST_NEO4J.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env["TEST_NEO4J"];
  if (kept) {
    project.provide("neo4j", JSON.parse(kept) as TestServers);
    return async () => {};
  }
  const reads = project.name === "reading";
  const { neo4j, stop } = await (reads ? startSourced() : startNeo4j());
  project.provide("neo4j", reads ? { sourced: neo4j } : { changed: neo4j });
  return stop;
}

export async function startNeo4j() {
  process.stdout.write("Starting a Neo4j for the tests …\n");
  const dataDir = mkdtempSync(join(tmpdir(), "buendnisgraph-test-"));
  const { uri, username, password, stop } = await startLocalNeo4j({
    dataDir,
    heap: "512m",
    pageCache: "128m",
    javaHome: process.env["JAVA_HOME"],
    report: (line) => process.stdout.write(`${line}\n`),
  });
  return {
    neo4j: { uri, username, password },
    stop: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function startSourced() {
  const started = await startNeo4j();
  const store = await connectStore({ ...started.neo4j, database: "neo4j" });
  await migrate(store);
  await loadSeed(store, "sourced");
  await store.close();
  return started;
}
