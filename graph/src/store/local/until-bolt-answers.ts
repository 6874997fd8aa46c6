import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { connect } from "node:net";
import { SetupError } from "../errors.ts";
import { Patience } from "./patience.ts";

/** A start on a busy machine writes to its logs every few seconds; a large store that was not closed takes minutes. */
const LIMITS = { quietMs: 180_000, longestMs: 1_200_000 };
const REPORT_EVERY_MS = 5_000;

interface StartingNeo4j {
  process: ChildProcess;
  port: number;
  /** What it writes to the console. */
  consoleLog: string;
  /** Where it tells what it does, as how far its recovery is. */
  debugLog: string;
}

/** Waits while the process lives and its logs move on; SetupError where it ends, falls silent or takes too long. */
export async function untilBoltAnswers(neo4j: StartingNeo4j, report: (line: string) => void): Promise<void> {
  const started = Date.now();
  const patience = new Patience(started, LIMITS);
  const earlierLog = sizeOf(neo4j.debugLog);
  let reported = started;
  for (;;) {
    if (neo4j.process.exitCode !== null || neo4j.process.signalCode !== null)
      throw new SetupError(`The private Neo4j ended while starting: ${lastProblem(neo4j.consoleLog)}`);
    if (await accepts(neo4j.port)) return;
    const now = Date.now();
    const end = patience.endsAt(now, `${sizeOf(neo4j.consoleLog)} ${sizeOf(neo4j.debugLog)}`);
    if (end !== null)
      throw new SetupError(`The private Neo4j did not answer ${end}: ${lastProblem(neo4j.consoleLog)}`);
    if (now - reported > REPORT_EVERY_MS) {
      reported = now;
      const recovers = isRecovering(neo4j.debugLog, earlierLog)
        ? ", which was not closed in order and works through its logs"
        : "";
      report(`  still starting Neo4j${recovers} (${Math.round((now - started) / 1000)} s) …`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

/** Whether this start, which writes behind what earlier ones wrote, tells of a recovery. */
function isRecovering(debugLog: string, earlierLog: number): boolean {
  if (!existsSync(debugLog)) return false;
  const log = readFileSync(debugLog);
  // A log that was begun anew is shorter than before.
  return log
    .subarray(log.length < earlierLog ? 0 : earlierLog)
    .toString()
    .includes("Recovery required");
}

/** The line of the log that says most about why it did not start. */
function lastProblem(logFile: string): string {
  const lines = readFileSync(logFile, "utf8").trim().split("\n");
  return `${lines.findLast((line) => /ERROR|Caused by|Invalid|Error/.test(line)) ?? lines.at(-1) ?? ""} (see ${logFile})`;
}
