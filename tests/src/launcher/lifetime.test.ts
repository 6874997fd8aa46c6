import { afterAll, expect, test } from "vitest";
import { isAlive, neo4jOf, newFolder, type Program, startProgram } from "./program.ts";

const dataDir = newFolder();
let running: Program | undefined;
afterAll(() => {
  running?.child.kill("SIGTERM");
});

test("it starts on an empty data folder, and a second one on it is refused", {
  timeout: 120_000,
}, async () => {
  running = startProgram({ DATA_DIR: dataDir });
  await running.until("Bündnisgraph is ready");
  expect(running.output()).toContain('Loaded the dataset "sourced"');
  // Nobody administers it yet: it tells how to.
  expect(running.output()).toMatch(/http:\/\/localhost:\d+\/sign-in#link=[\w-]{43}\n/);

  const second = startProgram({ DATA_DIR: dataDir });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`is in use by another Bündnisgraph (process ${running.child.pid})`);
});

test("killed hard, it leaves its Neo4j behind; the next start is clean", { timeout: 120_000 }, async () => {
  const orphan = neo4jOf(dataDir) ?? 0;
  running?.child.kill("SIGKILL");
  await running?.ended;
  expect(isAlive(orphan)).toBe(true);

  running = startProgram({ DATA_DIR: dataDir });
  await running.until("Bündnisgraph is ready");
  expect(isAlive(orphan)).toBe(false);
  // The facts are still there: nothing is loaded a second time.
  expect(running.output()).not.toContain("Loaded the dataset");
});

test("Ctrl-C ends the program and its Neo4j", { timeout: 120_000 }, async () => {
  const neo4j = neo4jOf(dataDir) ?? 0;
  expect(isAlive(neo4j)).toBe(true);
  running?.child.kill("SIGINT");
  expect(await running?.ended).toBe(0);
  expect(isAlive(neo4j)).toBe(false);
});

test("another dataset on the same store is refused", { timeout: 120_000 }, async () => {
  const other = startProgram({ DATA_DIR: dataDir, DATASET: "empty" });
  expect(await other.ended).toBe(1);
  expect(other.output()).toContain('holds the dataset "sourced"');
  expect(neo4jOf(dataDir)).toBeUndefined();
});
