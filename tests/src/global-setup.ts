import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalNeo4j } from "@buendnisgraph/graph/store/local/start-local-neo4j";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: { uri: string; username: string; password: string };
  }
}

/** One private Neo4j for the whole run; it has one database, so the files that use it run in turn. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "buendnisgraph-test-"));
  const report = (line: string) => process.stdout.write(`${line}\n`);
  report("Starting a Neo4j for the tests …");
  const { uri, username, password, stop } = await startLocalNeo4j({
    dataDir,
    heap: "512m",
    pageCache: "128m",
    javaHome: process.env["JAVA_HOME"],
    report,
  });
  project.provide("neo4j", { uri, username, password });
  return async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
