// npm run import -- FILE --as KIND [--event ID] …: docs/import.md. seed/src/commands/import.ts starts it.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { TablePacker } from "../analysis/import/packed-table.ts";
import type { PreviewRow } from "../analysis/import/preview-row.ts";
import { IMPORT_KINDS } from "../interchange/import/fields.ts";
import { ImportRefused } from "../interchange/import/import-refused.ts";
import { readUploadInParts } from "../interchange/import/read-upload.ts";
import { type ImportKind, NOTHING_DECIDED } from "../model/imports.ts";
import { unpack } from "../model/packed.ts";
import { eventsLike } from "../read/events-like.ts";
import { importRows, readImport } from "../read/imports.ts";
import type { Store } from "../store/store.ts";
import { recallColumns } from "../write/import/column-memory.ts";
import { compareImport } from "../write/import/compare-import.ts";
import { Imports } from "../write/import/imports.ts";
import { countsByAction, dryRun, lineOf, reported, summaryOf } from "./import-report.ts";

const USAGE = `Usage: npm run import -- FILE --as KIND [--event ID] [--sheet NAME] [--title TEXT] [--url ADDRESS] [--dry-run] [--json]

KIND is one of ${IMPORT_KINDS.join(", ")}; attendance and stands need --event. Rows that are beyond doubt are
written, all in one change; the others are left out and told. With --dry-run nothing is written.
Exit codes: 0 all is in, 2 rows were left out, 1 nothing was done.`;

/** The command cannot be carried out; the message says what to do. */
export class CommandError extends Error {}

export interface ImportCommand {
  file: string;
  kind: ImportKind;
  event: string | null;
  sheet: string | undefined;
  title: string | null;
  url: string | null;
  isDryRun: boolean;
  isJson: boolean;
}

/** Reads what the shell gives; CommandError. */
export function readImportCommand(args: readonly string[]): ImportCommand {
  const { values, positionals } = parse(args);
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new CommandError(USAGE);
  const kind = IMPORT_KINDS.find((known) => known === values.as);
  if (!kind)
    throw new CommandError(
      `${values.as ? `There is no kind "${values.as}".` : "Say with --as what the list is."} Kinds: ${IMPORT_KINDS.join(", ")}.`,
    );
  const needsEvent = kind === "attendance" || kind === "stands";
  if (needsEvent && !values.event)
    throw new CommandError(
      `A list of ${kind} needs --event with the id of its event, as 2016-03-16-werkstatt-sprache.`,
    );
  return {
    file,
    kind,
    event: needsEvent ? (values.event ?? null) : null,
    sheet: values.sheet,
    title: values.title ?? null,
    url: values.url ?? null,
    isDryRun: values["dry-run"],
    isJson: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: "string" },
        event: { type: "string" },
        sheet: { type: "string" },
        title: { type: "string" },
        url: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/** The file's bytes; CommandError where it cannot be read. */
export async function readListFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new CommandError(`The file "${file}" cannot be read: check its name and that you may read it.`);
  }
}

/** Does what the command asks on the store and returns the exit code; CommandError. */
export async function runImportCommand(
  store: Store,
  command: ImportCommand,
  bytes: Uint8Array,
  print: (text: string) => void,
): Promise<number> {
  await refuseUnknownEvent(store, command.event);
  try {
    return command.isDryRun
      ? await showOnly(store, command, bytes, print)
      : await bringIn(store, command, bytes, print);
  } catch (error) {
    if (error instanceof ImportRefused) throw new CommandError(refusalLine(command.file, error));
    throw error;
  }
}

async function refuseUnknownEvent(store: Store, event: string | null): Promise<void> {
  if (event === null) return;
  const { isKnown, like } = await eventsLike(store, event);
  if (isKnown) return;
  const hint = like.length > 0 ? ` Like it: ${like.join(", ")}.` : "";
  throw new CommandError(`No event has the id "${event}".${hint}`);
}

async function showOnly(
  store: Store,
  { file, kind, event, sheet, isJson }: ImportCommand,
  bytes: Uint8Array,
  print: (text: string) => void,
): Promise<number> {
  const fileName = basename(file);
  const table = new TablePacker();
  const options = { fileName, kind, ...(sheet ? { sheet } : {}) };
  const head = await readUploadInParts(bytes, options, (rows) => table.add(rows));
  const columns = await recallColumns(store, head.columns, kind);
  const { compared } = await compareImport(
    store,
    { id: "", kind, event },
    { form: head, columns, decisions: NOTHING_DECIDED, fresh: table.parts() },
  );
  const rows = compared.rows.flatMap(({ content }) => unpack(content) as PreviewRow[]);
  if (isJson) print(`${JSON.stringify(dryRun(head, compared.columns, rows, compared.counts), null, 2)}\n`);
  else {
    print(summaryOf(compared.counts));
    for (const row of rows) if (isWorthALine(row)) print(lineOf(row));
  }
  return 0;
}

async function bringIn(
  store: Store,
  { file, kind, event, sheet, title, url, isJson }: ImportCommand,
  bytes: Uint8Array,
  print: (text: string) => void,
): Promise<number> {
  const imports = new Imports(store);
  const { id, done } = await imports.upload({
    bytes,
    kind,
    event,
    sheet,
    fileName: basename(file),
    by: null,
  });
  await done;
  const read = await readImport(store, id);
  if (read?.refusal) throw new ImportRefused(read.refusal);
  const options = { by: { account: null }, leaveOutOpen: true, sourceTitle: title, sourceUrl: url };
  await (await imports.commit(id, options)).done;
  const now = await readImport(store, id);
  if (now?.state !== "COMMITTED")
    throw new CommandError(`The import ${id} was given up: nothing was written.`);
  const leftOut: PreviewRow[] = [];
  for await (const rows of importRows(store, id)) leftOut.push(...rows.filter(isLeftOut));
  if (isJson) {
    const { counts, change } = now;
    const told = { import: id, change, counts: countsByAction(counts), leftOut: leftOut.map(reported) };
    print(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    print(summaryOf(now.counts));
    print(now.change ? `Written as ${now.change}.\n` : "Nothing to change.\n");
    if (leftOut.length > 0) print(`Left out; bring the file in on the page of imports to settle them:\n`);
    for (const row of leftOut) print(lineOf(row));
  }
  return leftOut.length > 0 ? 2 : 0;
}

function isLeftOut({ open, action }: PreviewRow): boolean {
  return open || action === "possible-duplicate";
}

function isWorthALine({ open, action, problems }: PreviewRow): boolean {
  return open || action === "rejected" || action === "possible-duplicate" || problems.length > 0;
}

function refusalLine(file: string, { refusal }: ImportRefused): string {
  const details = Object.entries(refusal.data).map(([name, value]) => `${name} ${value}`);
  return `"${file}" is refused: ${[refusal.code, ...details].join(", ")}. docs/import.md says what to do.`;
}
