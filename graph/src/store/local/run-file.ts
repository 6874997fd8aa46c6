import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { SetupError } from "../errors.ts";

/** Which processes run the private Neo4j of a data folder, and where it answers. */
export interface RunFile {
  /** The program that started it. */
  owner: number;
  /** The Java process. */
  neo4j: number;
  boltPort: number;
}

export function writeRunFile(path: string, run: RunFile): void {
  writeFileSync(path, JSON.stringify(run));
}

export function removeRunFile(path: string): void {
  rmSync(path, { force: true });
}

/** Undefined where nothing runs or ran. */
export function readRunFile(path: string): RunFile | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8")) as RunFile;
  } catch {
    return undefined;
  }
}

/** What runs on the data folder now; undefined where nothing does. */
export function runningOn({ runFile, home }: { runFile: string; home: string }): RunFile | undefined {
  const run = readRunFile(runFile);
  return run && isOurNeo4j(run.neo4j, home) ? run : undefined;
}

/**
 * Makes sure that nothing else uses the data folder. A Neo4j whose program was killed is stopped;
 * SetupError where the program is alive.
 */
export async function clearEarlierRun(
  path: string,
  { home, dataDir, report }: { home: string; dataDir: string; report: (line: string) => void },
): Promise<void> {
  const earlier = readRunFile(path);
  if (!earlier) return;
  if (isAlive(earlier.owner) && earlier.owner !== process.pid && isOurNeo4j(earlier.neo4j, home)) {
    throw new SetupError(
      `DATA_DIR ${dataDir} is in use by another Bündnisgraph (process ${earlier.owner}). Stop that one, or set DATA_DIR to another folder.`,
    );
  }
  if (isOurNeo4j(earlier.neo4j, home)) await stopProcess(earlier.neo4j, report);
  removeRunFile(path);
}

const LOOK_EVERY_MS = 50;
const REPORT_AFTER_MS = 5_000;
/** A large store is written to disk as it closes: one that is killed before needs minutes to start again. */
const LONGEST_CLOSE_MS = 120_000;
const LONGEST_DEATH_MS = 5_000;

/** Ends a process by its id and waits until it is gone; the hard way after a while. */
export async function stopProcess(pid: number, report: (line: string) => void = () => {}): Promise<void> {
  signal(pid, "SIGTERM");
  for (
    let waited = 0;
    waited < LONGEST_CLOSE_MS + LONGEST_DEATH_MS && isAlive(pid);
    waited += LOOK_EVERY_MS
  ) {
    if (waited === LONGEST_CLOSE_MS) signal(pid, "SIGKILL");
    if (waited === REPORT_AFTER_MS) report("  Neo4j is still writing what it holds to disk …");
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has gone already.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A process that has ended keeps its id until its parent asks, which a container's first process may never do. */
function hasEnded(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Process ids are used again: only a Java that was started on this very folder is ours. */
function isOurNeo4j(pid: number, home: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(`--home-dir=${home}`);
  } catch {
    // No /proc on this system: the id is all there is to go by.
    return process.platform !== "linux";
  }
}
