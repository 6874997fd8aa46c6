import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SetupError } from "../errors.ts";
import { runProgram } from "./run-program.ts";
import { WAYS_OUT } from "./ways-out.ts";

const POM = fileURLToPath(new URL("pom.xml", import.meta.url));
const FILES_ABOUT = 214;
const LONGEST_SILENCE_MS = 3_000;

/**
 * The class path of Neo4j. Maven fetches the files into its own cache, once for all clones and data
 * folders; the resolved path is kept in the folder and used again while its files are there.
 */
export async function neo4jClassPath(folder: string, report: (line: string) => void): Promise<string> {
  const kept = join(folder, "class-path.txt");
  const known = keptClassPath(kept);
  if (known) return known;
  if ((await runProgram("mvn", ["-v"])).code !== 0) {
    throw new SetupError(`Maven is not installed, and fetching the private Neo4j needs it.\n${WAYS_OUT}`);
  }
  mkdirSync(folder, { recursive: true });
  report("Looking for Neo4j with Maven, which fetches it the first time (118 MB) …");
  await resolveWithMaven(kept, report);
  const resolved = keptClassPath(kept);
  if (!resolved) throw new SetupError(`Maven could not fetch Neo4j.\n${WAYS_OUT}`);
  return resolved;
}

/** Undefined where it was never resolved, for another version, or a file of it has gone. */
function keptClassPath(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const classPath = readFileSync(file, "utf8").trim();
  const version = /<version>(5[^<]+)</.exec(readFileSync(POM, "utf8"))?.[1] ?? "";
  const complete = classPath.includes(version) && classPath.split(delimiter).every((jar) => existsSync(jar));
  return complete ? classPath : undefined;
}

function resolveWithMaven(outputFile: string, report: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const maven = spawn("mvn", [
      "-B",
      "-f",
      POM,
      "dependency:build-classpath",
      `-Dmdep.outputFile=${outputFile}`,
      "-DincludeScope=runtime",
    ]);
    let fetched = 0;
    let problem = "";
    let lastReport = Date.now();
    maven.stdout.setEncoding("utf8").on("data", (text: string) => {
      fetched += text.match(/^.*Downloaded from .*\.jar/gm)?.length ?? 0;
      problem = /\[ERROR\] (.*)/.exec(text)?.[1] ?? problem;
      if (fetched > 0 && Date.now() - lastReport > LONGEST_SILENCE_MS) {
        lastReport = Date.now();
        report(`  ${fetched} of about ${FILES_ABOUT} files`);
      }
    });
    maven.once("error", reject);
    maven.once("exit", (code) => {
      if (code === 0) resolve();
      else
        reject(new SetupError(`Maven could not fetch Neo4j${problem ? `: ${problem}` : "."}\n${WAYS_OUT}`));
    });
  });
}
