import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, openSync, writeFileSync } from "node:fs";
import { join, resolve as resolvePath } from "node:path";
import { SetupError } from "../errors.ts";
import { neo4jClassPath } from "./class-path.ts";
import { neo4jConfiguration } from "./configuration.ts";
import { type DataFolder, keepPassword, knownPassword, prepareDataFolder } from "./data-folder.ts";
import { findJava } from "./find-java.ts";
import { freePort } from "./free-port.ts";
import { clearEarlierRun, removeRunFile, stopProcess, writeRunFile } from "./run-file.ts";
import { runProgram } from "./run-program.ts";
import { untilBoltAnswers } from "./until-bolt-answers.ts";

export interface LocalNeo4jSettings {
  dataDir: string;
  /** As Java writes it: `512m`. */
  heap: string;
  pageCache: string;
  javaHome: string | undefined;
  /** Told, line by line, what is being waited for. */
  report: (line: string) => void;
  /** Called once its process runs, some seconds before it answers. */
  whileBooting?: () => void;
}

export interface LocalNeo4j {
  uri: string;
  username: string;
  password: string;
  /** Ends the Java process and waits for it. */
  stop(): Promise<void>;
}

/**
 * Flags Neo4j needs on Java 17 and later; the plain compiler starts sooner and is enough for this size. With it Java
 * would keep 48 MB for compiled code: planning many statements fills that, and then compiles the same again and again.
 */
const JAVA_FLAGS = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-XX:TieredStopAtLevel=1",
  "-XX:ReservedCodeCacheSize=240m",
  "-XX:+UseSerialGC",
  "-Xms256m",
];

/** Starts the private Neo4j of a data folder and waits until it answers. SetupError where something is missing or in the way. */
export async function startLocalNeo4j(settings: LocalNeo4jSettings): Promise<LocalNeo4j> {
  const dataDir = resolvePath(settings.dataDir);
  const folder = prepareDataFolder(dataDir);
  await clearEarlierRun(folder.runFile, { home: folder.home, dataDir, report: settings.report });
  const java = await findJava(settings.javaHome);
  const classPath = await neo4jClassPath(folder.home, settings.report);
  const boltPort = await freePort();
  writeFileSync(
    join(folder.configuration, "neo4j.conf"),
    neo4jConfiguration({ boltPort, pageCache: settings.pageCache }),
  );
  const password = knownPassword(folder) ?? (await setFirstPassword(folder, java, classPath));

  const logFile = join(folder.home, "console.log");
  const log = openSync(logFile, "w");
  const neo4j = spawn(
    java,
    [
      ...JAVA_FLAGS,
      `-Xmx${settings.heap}`,
      "-cp",
      classPath,
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${folder.home}`,
      `--config-dir=${folder.configuration}`,
      "--console-mode",
    ],
    // Its own process group, so that Ctrl-C reaches the program alone, which then stops it in order.
    { detached: true, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  if (neo4j.pid === undefined) throw new SetupError("Java could not be started.");
  writeRunFile(folder.runFile, { owner: process.pid, neo4j: neo4j.pid, boltPort });
  const pid = neo4j.pid;
  settings.whileBooting?.();
  try {
    await untilBoltAnswers(
      {
        process: neo4j,
        port: boltPort,
        consoleLog: logFile,
        debugLog: join(folder.home, "logs", "debug.log"),
      },
      settings.report,
    );
  } catch (error) {
    await stopProcess(pid, settings.report);
    removeRunFile(folder.runFile);
    throw error;
  }
  return {
    uri: `bolt://127.0.0.1:${boltPort}`,
    username: "neo4j",
    password,
    async stop() {
      await stopProcess(pid, settings.report);
      removeRunFile(folder.runFile);
    },
  };
}

/** A random password (hex: one that began with a dash would be taken for an option), set before the first start and kept for its owner's eyes alone. */
async function setFirstPassword(folder: DataFolder, java: string, classPath: string): Promise<string> {
  const password = randomBytes(24).toString("hex");
  const { code, stdout, stderr } = await runProgram(
    java,
    [...JAVA_FLAGS, "-cp", classPath, "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password],
    { env: { ...process.env, NEO4J_HOME: folder.home, NEO4J_CONF: folder.configuration } },
  );
  if (code !== 0)
    throw new SetupError(
      `Neo4j did not take its first password: ${(stderr || stdout).trim().split("\n")[0]}`,
    );
  keepPassword(folder, password);
  return password;
}
