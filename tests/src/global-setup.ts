import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalNeo4j } from "@buendnisgraph/graph/store/local/start-local-neo4j";
import type { TestProject } from "vitest/node";

export interface TestNeo4j {
  uri: string;
  username: string;
  password: string;
  /** Its data folder; beside its data it holds what test files tell each other. */
  folder: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** One a worker, in the order of their numbers. */
    neo4j: TestNeo4j[];
  }
}

/**
 * One private Neo4j for each worker: it has one database, so a worker's files run in turn. Who runs a file again
 * and again while working on it keeps one running (`npm run test:neo4j`) and names it in TEST_NEO4J.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env["TEST_NEO4J"];
  if (kept) {
    project.provide("neo4j", [JSON.parse(kept) as TestNeo4j]);
    return async () => {};
  }
  const workers = Math.max(1, Number(project.config.maxWorkers) || 1);
  process.stdout.write(`Starting ${workers} Neo4j for the tests …\n`);
  const started: { neo4j: TestNeo4j; stop: () => Promise<void> }[] = [];
  // One after the other: the first fetches what the others find.
  for (let worker = 0; worker < workers; worker++) started.push(await startOne());
  project.provide(
    "neo4j",
    started.map(({ neo4j }) => neo4j),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
}

/** A Neo4j with nothing in it, and how to stop it and leave nothing. */
export async function startOne() {
  const dataDir = mkdtempSync(join(tmpdir(), "buendnisgraph-test-"));
  const { uri, username, password, stop } = await startLocalNeo4j({
    dataDir,
    heap: "512m",
    pageCache: "128m",
    javaHome: process.env["JAVA_HOME"],
    report: (line) => process.stdout.write(`${line}\n`),
  });
  return {
    neo4j: { uri, username, password, folder: dataDir },
    stop: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
