import type { Store } from "@buendnisgraph/graph/store/store";
import { type Changed, StaleRevision } from "@buendnisgraph/graph/write/change/record-change";
import { InvalidInput } from "@buendnisgraph/graph/write/input/input-problems";
import { InUse } from "@buendnisgraph/graph/write/remove-fact";

interface Written {
  change: string | null;
  revision: number;
}

/** What everything saved answers with, once it is; the errors that editors can do something about become answers. */
export async function answerOf<Saved>(
  store: Store,
  work: () => Promise<Changed<string>>,
  saved: (id: string, written: Written) => Saved | Promise<Saved>,
) {
  try {
    const { change, result } = await work();
    return await saved(result, { change, revision: await store.revision() });
  } catch (error) {
    return answerOfRefusal(store, error);
  }
}

/** What whoever writes facts can do something about, as an answer; other errors go on. */
export async function answerOfRefusal(store: Store, error: unknown) {
  if (error instanceof StaleRevision) {
    const revision = await store.revision();
    return { __typename: "StaleRevision" as const, revision, changeIds: [...error.changes] };
  }
  if (error instanceof InvalidInput)
    return { __typename: "InvalidInput" as const, problems: [...error.problems] };
  throw error;
}

/** The same for what takes something away. */
export async function answerOfRemoval<Saved>(
  store: Store,
  work: () => Promise<Changed<string>>,
  saved: (id: string, written: Written) => Saved | Promise<Saved>,
) {
  try {
    return await answerOf(store, work, saved);
  } catch (error) {
    if (error instanceof InUse) return { __typename: "InUse" as const, ties: error.ties };
    throw error;
  }
}
