import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SetupError } from "../errors.ts";

/** Where the private Neo4j keeps its things, below DATA_DIR. */
export interface DataFolder {
  home: string;
  configuration: string;
  passwordFile: string;
  /** Says who runs it: present while it runs, and left behind by a crash. */
  runFile: string;
}

/** Where its things are, there or not. */
export function dataFolder(dataDir: string): DataFolder {
  const home = join(dataDir, "neo4j");
  return {
    home,
    configuration: join(home, "conf"),
    passwordFile: join(home, "password"),
    runFile: join(home, "run.json"),
  };
}

/** Makes the folder; SetupError where it cannot be written. */
export function prepareDataFolder(dataDir: string): DataFolder {
  const folder = dataFolder(dataDir);
  const { home } = folder;
  try {
    mkdirSync(folder.configuration, { recursive: true });
    const probe = join(home, `.probe-${process.pid}`);
    writeFileSync(probe, randomBytes(4096));
    rmSync(probe);
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === "ENOSPC" ? "the disk is full" : "it cannot be written";
    throw new SetupError(
      `DATA_DIR ${dataDir} cannot be used: ${reason}. Make room or set DATA_DIR to another folder.`,
      {
        cause: error,
      },
    );
  }
  return folder;
}

/** The password of the private Neo4j; undefined before the first start. */
export function knownPassword({ passwordFile }: DataFolder): string | undefined {
  return existsSync(passwordFile) ? readFileSync(passwordFile, "utf8").trim() : undefined;
}

export function keepPassword({ passwordFile }: DataFolder, password: string): void {
  writeFileSync(passwordFile, password, { mode: 0o600 });
}
