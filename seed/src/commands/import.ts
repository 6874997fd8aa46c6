// npm run import -- FILE --as KIND [--event ID] [--dry-run] [--json]: docs/import.md
import {
  CommandError,
  readImportCommand,
  readListFile,
  runImportCommand,
} from "@buendnisgraph/graph/commands/import";
import { openStore } from "@buendnisgraph/graph/commands/open-store";
import { SetupError } from "@buendnisgraph/graph/store/errors";
import { fillStore } from "../fill-store.ts";

const report = (line: string) => process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const command = readImportCommand(process.argv.slice(2));
  const bytes = await readListFile(command.file);
  const { store, close } = await openStore({
    environment: process.env,
    report,
    fill: fillStore(process.env),
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void close().finally(() => process.exit(1)));
  try {
    return await runImportCommand(store, command, bytes, (text) => process.stdout.write(text));
  } finally {
    await close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CommandError || error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
