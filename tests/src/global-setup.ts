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
  /** Holds the sourced facts, which no test changes: all workers read it at once, and what is asked is planned once. */
  sourced: TestNeo4j;
  /** One a worker, in the order of their numbers: a Neo4j has one database, so a worker's files change it in turn. */
  own: TestNeo4j[];
}

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: TestServers;
  }
}

/**
 * The Neo4j of the tests, private and without a trace. Who runs a file again and again while working on it keeps
 * them running (`npm run test:neo4j`) and names them in TEST_NEO4J.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env["TEST_NEO4J"];
  if (kept) {
    project.provide("neo4j", JSON.parse(kept) as TestServers);
    return async () => {};
  }
  const { servers, stop } = await startServers(Math.max(1, Number(project.config.maxWorkers) || 1));
  project.provide("neo4j", servers);
  return stop;
}

/** The servers for so many workers, and how to stop them and leave nothing. */
export async function startServers(workers: number) {
  process.stdout.write(`Starting ${workers + 1} Neo4j for the tests …\n`);
  // The first fetches what the others find.
  const sourced = await startOne();
  const [own] = await Promise.all([
    Promise.all(Array.from({ length: workers }, startOne)),
    loadSourced(sourced.neo4j),
  ]);
  const servers: TestServers = { sourced: sourced.neo4j, own: own.map(({ neo4j }) => neo4j) };
  const stop = async () => {
    await Promise.all([sourced, ...own].map((one) => one.stop()));
  };
  return { servers, stop };
}

async function startOne() {
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

async function loadSourced(server: TestNeo4j): Promise<void> {
  const store = await connectStore({ ...server, database: "neo4j" });
  await migrate(store);
  await loadSeed(store, "sourced");
  await store.close();
}
