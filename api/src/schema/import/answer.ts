import { readImport } from "@buendnisgraph/graph/read/imports";
import type { Store } from "@buendnisgraph/graph/store/store";
import {
  BadDecision,
  ChangedMeanwhile,
  FileNeeded,
  QuestionsOpen,
  UnknownEvent,
  UnknownImport,
} from "@buendnisgraph/graph/write/import/import-errors";
import { ImportNotOpen } from "@buendnisgraph/graph/write/import/import-work";
import type { Begun } from "@buendnisgraph/graph/write/import/imports";
import { BadColumns } from "@buendnisgraph/graph/write/import/map-columns";
import { TooManyWaiting } from "@buendnisgraph/graph/write/import/turns";
import { badInput, rateLimited } from "../errors.ts";
import type { ResolversTypes } from "../generated.ts";
import { readOne } from "./read-one.ts";

type Payload = Awaited<ResolversTypes["ImportPayload"]>;

/** Waited for so long before what goes on is answered with. */
const PATIENCE_MS = 10_000;
const ROWS_NAMED = 100;

/** What a step on an import answers; errors that an editor can do something about become answers. */
export async function answerOf(
  store: Store,
  id: string,
  step: () => Promise<Begun | undefined>,
): Promise<Payload> {
  try {
    const begun = await step();
    if (begun) await within(begun.done, PATIENCE_MS);
    return { __typename: "ImportSaved", import: await readOne(store, id) };
  } catch (error) {
    return answerOfError(store, id, error);
  }
}

async function answerOfError(store: Store, id: string, error: unknown): Promise<Payload> {
  if (error instanceof UnknownImport) return { __typename: "ImportUnknown", message: error.message };
  if (error instanceof BadColumns) throw badInput("columns", error.message);
  if (error instanceof BadDecision) throw badInput(error.argument, error.message);
  if (error instanceof TooManyWaiting) throw rateLimited(error.message);
  const shape = await readImport(store, id);
  if (!shape) throw error;
  const told = { message: error instanceof Error ? error.message : "", import: shape };
  if (error instanceof ImportNotOpen || error instanceof UnknownEvent)
    return { __typename: "ImportNotOpen", ...told };
  if (error instanceof FileNeeded)
    return { __typename: "ImportFileNeeded", ...told, columns: [...error.columns] };
  if (error instanceof QuestionsOpen) return { __typename: "ImportQuestionsOpen", ...told, open: error.open };
  if (error instanceof ChangedMeanwhile)
    return { __typename: "ImportChangedMeanwhile", ...told, rows: error.rows.slice(0, ROWS_NAMED) };
  throw error;
}

/** Its end, or that it goes on still. */
async function within(done: Promise<void>, patienceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  try {
    await Promise.race([done, patience]);
  } finally {
    clearTimeout(timer);
  }
}
