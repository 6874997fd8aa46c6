import type { ImportShape } from "@buendnisgraph/graph/model/imports";
import { readImport } from "@buendnisgraph/graph/read/imports";
import type { Store } from "@buendnisgraph/graph/store/store";
import { notFound, rateLimited } from "../errors.ts";

const LOOK_EVERY_MS = 500;
/** Told even where nothing has changed, so that a page knows that it is still listened to. */
const TELL_EVERY = 2;
const MOST_LISTENERS = 100;
/** No work on an import takes longer. */
const LONGEST_MS = 3_600_000;

let listeners = 0;

/** The import at each step, and at least once a second while somebody works on it; ends with the work. */
export async function* importProgress(store: Store, id: string): AsyncGenerator<ImportShape> {
  if (listeners >= MOST_LISTENERS)
    throw rateLimited("Too many listen to imports just now. Try again in a minute.");
  listeners++;
  try {
    let told = "";
    let silent = 0;
    for (const began = Date.now(); Date.now() - began < LONGEST_MS; ) {
      const shape = await readImport(store, id);
      if (!shape) throw notFound("id", id);
      const now = JSON.stringify([shape.version, shape.progress]);
      if (now !== told || ++silent >= TELL_EVERY) {
        told = now;
        silent = 0;
        yield shape;
      }
      if (!shape.progress) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  } finally {
    listeners--;
  }
}
