import { existsSync } from "node:fs";
import { join } from "node:path";
import { SetupError } from "../errors.ts";
import { runProgram } from "./run-program.ts";
import { WAYS_OUT } from "./ways-out.ts";

const OLDEST_JAVA = 17;

/** The Java to run Neo4j with: that of JAVA_HOME, else the one on the PATH. SetupError where it is missing or too old. */
export async function findJava(javaHome: string | undefined): Promise<string> {
  const ofHome = javaHome ? join(javaHome, "bin", "java") : undefined;
  const java = ofHome && existsSync(ofHome) ? ofHome : "java";
  const { code, stdout, stderr } = await runProgram(java, ["-version"]);
  if (code !== 0) throw new SetupError(`Java is not installed, and the private Neo4j needs it.\n${WAYS_OUT}`);
  const version = javaVersion(`${stderr}${stdout}`);
  if (version !== undefined && version < OLDEST_JAVA) {
    throw new SetupError(
      `Java ${version} is too old: the private Neo4j needs Java ${OLDEST_JAVA} or 21.\n${WAYS_OUT}`,
    );
  }
  return java;
}

/** The main number of what `java -version` prints: 8 for `1.8.0_402`, 17 for `17.0.15`. */
export function javaVersion(printed: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  if (first === undefined) return undefined;
  return first === "1" && second !== undefined ? Number(second) : Number(first);
}
