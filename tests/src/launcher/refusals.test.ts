import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serverOf } from "../neo4j.ts";
import { newFolder, startProgram } from "./program.ts";

/** Starts the program where it cannot run and returns the one message it ends with. */
async function refusal(environment: NodeJS.ProcessEnv): Promise<string> {
  const program = startProgram({ DATA_DIR: newFolder(), ...environment });
  expect(await program.ended).toBe(1);
  expect(program.output()).not.toMatch(/\n\s+at /);
  return program.output();
}

/** A folder for PATH with these commands in it, each a shell script. */
function commands(scripts: Record<string, string>): string {
  const folder = join(newFolder(), "bin");
  mkdirSync(folder);
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

const REAL_JAVA = execFileSync("sh", ["-c", "command -v java"], { encoding: "utf8" }).trim();

test("without Java it names three ways out", async () => {
  const message = await refusal({ PATH: commands({}) });
  expect(message).toContain("Java is not installed");
  expect(message).toContain("docker-compose.yml");
  expect(message).toContain("NEO4J_URI");
});

test("a Java too old is named with its number", async () => {
  const java = `echo 'openjdk version "11.0.22" 2024-01-16' >&2`;
  expect(await refusal({ PATH: commands({ java }) })).toContain("Java 11 is too old");
});

test("without Maven it says what it is needed for", async () => {
  expect(await refusal({ PATH: commands({ java: `exec ${REAL_JAVA} "$@"` }) })).toContain(
    "Maven is not installed",
  );
});

test("a port in use is named at once", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect(await refusal({ PORT: String(port) })).toContain(`Port ${port} is in use`);
  server.close();
});

test("a data folder that cannot be written is named", async () => {
  const file = join(newFolder(), "file");
  writeFileSync(file, "");
  expect(await refusal({ DATA_DIR: join(file, "data") })).toMatch(/DATA_DIR .* cannot be used/);
});

test("a wrong password of a given server is named", async () => {
  const { uri } = serverOf("changed");
  const message = await refusal({ NEO4J_URI: uri, NEO4J_USERNAME: "neo4j", NEO4J_PASSWORD: "wrong" });
  expect(message).toContain("does not accept the password");
});

test("a server that does not answer is named", async () => {
  expect(await refusal({ NEO4J_URI: "bolt://127.0.0.1:1" })).toContain(
    "No Neo4j answers at bolt://127.0.0.1:1",
  );
});

test("a setting that makes no sense is named with its value", async () => {
  expect(await refusal({ PORT: "abc" })).toMatch(/PORT must be a number.*"abc"/);
  expect(await refusal({ DATASET: "all" })).toContain("DATASET must be sourced, example or empty");
});
