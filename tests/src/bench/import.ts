// npx tsx tests/src/bench/import.ts [ROWS]: time and memory of a large list, read, compared and committed. docs/import.md has the numbers.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readImport } from "@buendnisgraph/graph/read/imports";
import { connectStore } from "@buendnisgraph/graph/store/connect";
import { startLocalNeo4j } from "@buendnisgraph/graph/store/local/start-local-neo4j";
import { migrate } from "@buendnisgraph/graph/store/migrate";
import type { Store } from "@buendnisgraph/graph/store/store";
import { Imports } from "@buendnisgraph/graph/write/import/imports";
import { loadSeed } from "@buendnisgraph/seed/load-seed";

const ROWS = Number(process.argv[2] ?? 100_000);
const EVENT = "2016-03-16-werkstatt-sprache";

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Bodies as they stand in lists: sorts, towns of the state and a number that tells them apart. */
async function list(store: Store): Promise<Uint8Array> {
  const towns = await store.read<{ name: string }>(
    "MATCH (m:Municipality) RETURN m.name AS name ORDER BY m.key",
  );
  const sorts = [
    "Förderverein Grundschule",
    "Sportverein",
    "Kirchengemeinde St. Marien",
    "Nachbarschaftshilfe",
  ];
  const lines = Array.from({ length: ROWS }, (_, at) => {
    const town = towns[(at * 7) % towns.length]?.name ?? "";
    const name = `${sorts[at % sorts.length]} ${town} ${Math.floor(at / 4)} e. V.`;
    return `${name};${town};Verein;info@verein-${at}.example;https://verein-${at}.example;Teilnahme;Anna Meier;0511 ${at}`;
  });
  const header = "Organisation;Ort;Art;E-Mail;Website;Rolle;Ansprechpartner;Telefon";
  return Buffer.from([header, ...lines].join("\r\n"));
}

/** The most memory the process has had since, in MB. */
function watchMemory(): () => number {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 50);
  timer.unref();
  return () => {
    clearInterval(timer);
    return Math.round(most / 1024 / 1024);
  };
}

async function measured(name: string, work: () => Promise<void>): Promise<void> {
  const memory = watchMemory();
  const began = performance.now();
  await work();
  tell(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s, at most ${memory()} MB`);
}

const kept = process.env["BENCH_NEO4J"];
const dataDir = mkdtempSync(join(tmpdir(), "buendnisgraph-bench-"));
const local = kept
  ? { ...JSON.parse(kept), stop: async () => {} }
  : await startLocalNeo4j({
      dataDir,
      heap: process.env["NEO4J_HEAP"] ?? "3g",
      pageCache: process.env["NEO4J_PAGECACHE"] ?? "1g",
      javaHome: process.env["JAVA_HOME"],
      report: tell,
    });
try {
  const store = await connectStore({ ...local, database: "neo4j" });
  await store.keep("MATCH (n) DETACH DELETE n");
  await migrate(store);
  await loadSeed(store, "sourced");
  const bytes = await list(store);
  tell(`${ROWS} rows, ${(bytes.length / 1e6).toFixed(1)} MB`);
  const imports = new Imports(store, (error) => tell(String(error)));
  let id = "";
  await measured("preview", async () => {
    const begun = await imports.upload({
      kind: "attendance",
      event: EVENT,
      fileName: "bench.csv",
      by: null,
      bytes,
    });
    id = begun.id;
    await begun.done;
  });
  tell(JSON.stringify((await readImport(store, id))?.counts));
  if (process.argv[3] !== "preview") {
    await measured("commit", async () => {
      const options = { by: { account: null }, leaveOutOpen: true, sourceTitle: null, sourceUrl: null };
      await (await imports.commit(id, options)).done;
    });
    tell(String((await readImport(store, id))?.state));
  }
  await store.close();
} finally {
  await local.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
