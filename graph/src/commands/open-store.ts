import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { connectStore } from "../store/connect.ts";
import { dataFolder, knownPassword } from "../store/local/data-folder.ts";
import { runningOn } from "../store/local/run-file.ts";
import { startLocalNeo4j } from "../store/local/start-local-neo4j.ts";
import { migrate } from "../store/migrate.ts";
import type { Store } from "../store/store.ts";
import { refreshDerived } from "../write/keep-derived.ts";

/** As `npm start` has it. */
const USUAL_DATA_DIR = fileURLToPath(new URL("../../../data", import.meta.url));

export interface OpenOptions {
  /** The settings of `npm start` that say where the store is: DATA_DIR, NEO4J_*, JAVA_HOME. */
  environment: NodeJS.ProcessEnv;
  /** Told, line by line, what is being waited for. */
  report: (line: string) => void;
  /** Loads what a store has from its first start on; does nothing to one that has it. */
  fill: (store: Store) => Promise<unknown>;
}

export interface OpenedStore {
  store: Store;
  /** Whether a running instance uses it too. */
  isShared: boolean;
  /** Leaves it as it was found: what was started for the command is stopped. */
  close(): Promise<void>;
}

/**
 * The store for a command: the server that NEO4J_URI names, else the private Neo4j that runs on DATA_DIR, else that
 * one, started for the time of the command. SetupError where none can be had.
 */
export async function openStore({ environment, report, fill }: OpenOptions): Promise<OpenedStore> {
  const { connection, isShared, stop } = await reach(environment, report);
  try {
    const store = await connectStore({ ...connection, database: environment["NEO4J_DATABASE"] || "neo4j" });
    const close = async () => {
      await store.close();
      await stop();
    };
    try {
      await migrate(store);
      await fill(store);
      await refreshDerived(store);
    } catch (error) {
      await store.close();
      throw error;
    }
    return { store, isShared, close };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function reach(environment: NodeJS.ProcessEnv, report: (line: string) => void) {
  const leave = async () => {};
  const uri = environment["NEO4J_URI"];
  if (uri) {
    const username = environment["NEO4J_USERNAME"] || "neo4j";
    const connection = { uri, username, password: environment["NEO4J_PASSWORD"] ?? "" };
    return { connection, isShared: true, stop: leave };
  }
  const dataDir = resolve(environment["DATA_DIR"] || USUAL_DATA_DIR);
  const folder = dataFolder(dataDir);
  const running = runningOn(folder);
  const password = knownPassword(folder);
  if (running && password) {
    const connection = { uri: `bolt://127.0.0.1:${running.boltPort}`, username: "neo4j", password };
    return { connection, isShared: true, stop: leave };
  }
  report("Starting Neo4j for the time of this command …");
  const local = await startLocalNeo4j({
    dataDir,
    heap: environment["NEO4J_HEAP"] || "512m",
    pageCache: environment["NEO4J_PAGECACHE"] || "128m",
    javaHome: environment["JAVA_HOME"],
    report,
  });
  return { connection: local, isShared: false, stop: () => local.stop() };
}
