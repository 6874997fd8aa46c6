import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { SetupError } from "./errors.ts";
import type { Store } from "./store.ts";

interface Migration {
  number: number;
  name: string;
  checksum: string;
  statements: string[];
}

/**
 * Brings the database up to the numbered files in ./migrations, each applied once. Their statements say
 * IF NOT EXISTS or MERGE, so that two processes starting together come to the same end.
 * SetupError where a file was changed after it was applied, or two have one number.
 */
export async function migrate(
  store: Store,
  folder = new URL("./migrations/", import.meta.url),
): Promise<void> {
  await store.keep(ONE_ROW_A_MIGRATION);
  const applied = new Map(
    (await store.read<{ number: number; checksum: string }>(APPLIED)).map((row) => [
      row.number,
      row.checksum,
    ]),
  );
  for (const migration of readMigrations(folder)) {
    const checksum = applied.get(migration.number);
    if (checksum === undefined) await apply(store, migration);
    else if (checksum !== migration.checksum) {
      throw new SetupError(
        `The migration ${migration.name} was changed after this database applied it. Restore the file and put the change into a new one.`,
      );
    }
  }
}

async function apply(store: Store, { number, name, checksum, statements }: Migration): Promise<void> {
  // Neo4j allows one schema statement a transaction.
  for (const statement of statements) await store.keep(statement);
  await store.keep(REMEMBER, { number, name, checksum, appliedAt: new Date().toISOString() });
}

function readMigrations(folder: URL): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.cypher$/.test(name))
    .sort();
  refuseSharedNumbers(names);
  return names.map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return {
      number: Number(name.slice(0, 3)),
      name,
      checksum: createHash("sha256").update(text).digest("hex"),
      statements: text
        .replace(/^\/\/.*$/gm, "")
        .split(/;\s*$/m)
        .map((statement) => statement.trim())
        .filter((statement) => statement !== ""),
    };
  });
}

/** A database remembers migrations by their numbers: of two with one, it would take the second for the first, changed. */
function refuseSharedNumbers(names: readonly string[]): void {
  for (const [at, name] of names.entries()) {
    const before = names[at - 1];
    if (before?.slice(0, 3) === name.slice(0, 3))
      throw new SetupError(
        `The migrations ${before} and ${name} have one number. Give the later one the next that is free.`,
      );
  }
}

const ONE_ROW_A_MIGRATION = `
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (m:Migration) REQUIRE m.number IS UNIQUE`;

const APPLIED = `
MATCH (m:Migration)
RETURN m.number AS number, m.checksum AS checksum`;

const REMEMBER = `
MERGE (m:Migration {number: $number})
ON CREATE SET m.name = $name, m.checksum = $checksum, m.appliedAt = $appliedAt`;
