import { cpSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { connectStore } from "@buendnisgraph/graph/store/connect";
import { SetupError } from "@buendnisgraph/graph/store/errors";
import { migrate } from "@buendnisgraph/graph/store/migrate";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestStore, serverOf } from "../neo4j.ts";

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const applied = () =>
  store.read<{ number: number }>("MATCH (m:Migration) RETURN m.number AS number ORDER BY number");

test("every label that is looked up by id has a constraint", async () => {
  const constraints = await store.read<{ label: string }>(
    "SHOW CONSTRAINTS YIELD labelsOrTypes, properties WHERE properties = ['id'] RETURN labelsOrTypes[0] AS label",
  );
  expect(constraints.map(({ label }) => label)).toEqual(
    expect.arrayContaining([
      "Partner",
      "Event",
      "Region",
      "Topic",
      "Source",
      "Proposal",
      "Measure",
      "Meta",
      "FormerId",
    ]),
  );
});

test("two processes that start together come to the same end", async () => {
  await store.keep("MATCH (m:Migration) DELETE m");
  const other = await connectStore({ ...serverOf("changed"), database: "neo4j" });
  await Promise.all([migrate(store), migrate(other)]);
  await other.close();
  const files = readdirSync("graph/src/store/migrations").sort();
  expect(await applied()).toEqual(files.map((name) => ({ number: Number(name.slice(0, 3)) })));
});

test("a file is applied once, and one changed afterwards is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "buendnisgraph-migrations-"));
  cpSync("graph/src/store/migrations", folder, { recursive: true });
  const file = join(folder, "900-more.cypher");
  const url = pathToFileURL(`${folder}/`);
  writeFileSync(file, "CREATE (n:Probe {at: 1});\n");
  await migrate(store, url);
  await migrate(store, url);
  expect(await store.read("MATCH (n:Probe) RETURN n.at AS at")).toHaveLength(1);

  writeFileSync(file, "CREATE (n:Probe {at: 2});\n");
  await expect(migrate(store, url)).rejects.toThrow(SetupError);
});

test("two files with one number are refused before anything is applied", async () => {
  const before = await applied();
  const folder = mkdtempSync(join(tmpdir(), "buendnisgraph-migrations-"));
  writeFileSync(join(folder, "901-one.cypher"), "CREATE (n:Probe {at: 901});\n");
  writeFileSync(join(folder, "901-two.cypher"), "CREATE (n:Probe {at: 902});\n");
  await expect(migrate(store, pathToFileURL(`${folder}/`))).rejects.toThrow(/901-one.*901-two/);
  expect(await applied()).toEqual(before);
});
