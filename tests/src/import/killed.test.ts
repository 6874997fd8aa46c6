import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { readImport } from "@buendnisgraph/graph/read/imports";
import type { Store } from "@buendnisgraph/graph/store/store";
import { Imports } from "@buendnisgraph/graph/write/import/imports";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedCopy, serverOf } from "../neo4j.ts";
import { dumpAlliance } from "../writes/dump.ts";
import { CONFERENCE } from "./list-of-known.ts";

let store: Store;
beforeAll(async () => {
  store = await openSourcedCopy();
});
afterAll(() => store.close());

const ROWS = 3_000;

test("killed in the middle of writing: nothing of the list is in, it is said, and committing again brings all of it", async () => {
  const imports = new Imports(store);
  const rows = Array.from({ length: ROWS }, (_, at) => `Lesekreis Musterdorf ${at} e. V.;Meppen`);
  const { id, done } = await imports.upload({
    kind: "attendance",
    event: CONFERENCE,
    fileName: "lang.csv",
    by: null,
    bytes: Buffer.from(["Organisation;Ort", ...rows].join("\n")),
  });
  await done;
  const news = (await readImport(store, id))?.effects.NEW_PARTNER;
  expect(news).toBeGreaterThan(ROWS / 2);
  const before = await dumpAlliance(store);

  const writer = spawn(
    process.execPath,
    ["--import", "tsx", fileURLToPath(new URL("commit-alone.ts", import.meta.url)), id],
    { env: { ...process.env, NEO4J: JSON.stringify(serverOf("changed")) }, stdio: "inherit" },
  );
  const ended = once(writer, "exit");
  await until(async () => (await readImport(store, id))?.progress?.step === "WRITING");
  writer.kill("SIGKILL");
  expect(await ended).toEqual([null, "SIGKILL"]);

  expect(await dumpAlliance(store)).toEqual(before);
  // The time runs out in which it would have been heard of again.
  await store.keep("MATCH (work:ImportWork {id: $id}) SET work.until = 0", { id });
  expect(await readImport(store, id)).toMatchObject({ state: "COMMITTING", interrupted: true });

  const options = { by: { account: null }, leaveOutOpen: true, sourceTitle: null, sourceUrl: null };
  await (await imports.commit(id, options)).done;
  expect(await readImport(store, id)).toMatchObject({ state: "COMMITTED", interrupted: false });
  const [written] = await store.read<{ count: number }>(
    "MATCH (p:Partner) WHERE p.name STARTS WITH 'Lesekreis Musterdorf' RETURN count(p) AS count",
  );
  expect(written?.count).toBe(news);
});

/** Asks again and again; the test's own time ends what never comes. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
