import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The program as a process of its own, with what it prints. */
export interface Program {
  child: ChildProcess;
  /** All it has printed so far, to both streams. */
  output(): string;
  /** Waits until it has printed this; fails where it ends before. */
  until(text: string): Promise<void>;
  /** Waits for its end. */
  ended: Promise<number | null>;
}

export function startProgram(environment: NodeJS.ProcessEnv): Program {
  const child = spawn(process.execPath, ["--import", "tsx", "api/src/main.ts"], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], PORT: "0", ...environment },
  });
  let printed = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  return {
    child,
    output: () => printed,
    ended,
    until: (text) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (!printed.includes(text)) return;
          listeners.delete(check);
          resolve();
        };
        listeners.add(check);
        check();
        void ended.then(() => reject(new Error(`it ended before it said "${text}":\n${printed}`)));
      }),
  };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "buendnisgraph-launch-"));
}

/** The id of the Java process that runs on the data folder; undefined where none was started. */
export function neo4jOf(dataDir: string): number | undefined {
  const file = join(dataDir, "neo4j", "run.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).neo4j : undefined;
}

/** One that has ended keeps its id until its parent asks for it, which a container's first process does when it likes. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !(existsSync(stat) && /\) Z /.test(readFileSync(stat, "utf8")));
}
