import { randomUUID } from "node:crypto";
import type { ImportState, ImportStep } from "../../model/imports.ts";
import type { Store } from "../../store/store.ts";
import { wholeNumber } from "../../store/whole-number.ts";

/** The import is in a state in which this cannot be done, or somebody else works on it. */
export class ImportNotOpen extends Error {}

const BEAT_MS = 1_000;
/** Without a beat for so long, whoever worked is gone. */
const LEASE_MS = 15_000;

/**
 * Work on an import that takes its time: only one at a time has it, tells in the store how far it is, and hears
 * there that it is to end – whichever process is asked.
 */
export class ImportWork {
  readonly #store: Store;
  readonly #id: string;
  readonly #by = randomUUID();
  readonly #ending = new AbortController();
  #beat: NodeJS.Timeout | undefined;
  #told: { step: ImportStep; done: number; of: number; share: number; stepBegan: number };

  private constructor(store: Store, id: string, step: ImportStep) {
    this.#store = store;
    this.#id = id;
    this.#told = { step, done: 0, of: 0, share: 0, stepBegan: Date.now() };
  }

  /** Takes the work up and sets the state in which it goes on; ImportNotOpen where it cannot. */
  static async begin(
    store: Store,
    id: string,
    { from, to, step }: { from: readonly ImportState[]; to: ImportState; step: ImportStep },
  ): Promise<ImportWork> {
    const work = new ImportWork(store, id, step);
    const at = new Date().toISOString();
    const taken = await store.keep<{ id: string }>(TAKE_UP, { id, from, to, work: work.#kept(), at });
    if (taken.length === 0) throw new ImportNotOpen(`The import ${id} is not open for this.`);
    work.#beat = setInterval(() => void work.#tell().catch(() => {}), BEAT_MS);
    work.#beat.unref();
    return work;
  }

  /** Ends when the work is to be given up. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  step(step: ImportStep, of = 0): void {
    this.#told = { step, done: 0, of, share: 0, stepBegan: Date.now() };
  }

  progress(share: number, done = Math.round(this.#told.of * share)): void {
    this.#told = { ...this.#told, share, done };
  }

  async end(): Promise<void> {
    clearInterval(this.#beat);
    await this.#store.keep(PUT_DOWN, { id: this.#id, by: this.#by });
  }

  async #tell(): Promise<void> {
    const [now] = await this.#store.keep<{ ended: boolean }>(BEAT, { id: this.#id, work: this.#kept() });
    if (!now || now.ended) this.#ending.abort();
  }

  #kept() {
    const { step, done, of, share, stepBegan } = this.#told;
    return {
      id: this.#id,
      by: this.#by,
      until: wholeNumber(Date.now() + LEASE_MS),
      step,
      done: wholeNumber(done),
      of: wholeNumber(of),
      share,
      stepBegan: wholeNumber(stepBegan),
    };
  }
}

/** Asks whoever works on the import to give up; it hears with its next beat. False where nobody does. */
export async function endWork(store: Store, id: string): Promise<boolean> {
  const asked = await store.keep<{ id: string }>(ASK_TO_END, { id });
  return asked.length > 0;
}

/** The first SET takes the lock: what is read after it is the latest. */
const TAKE_UP = `
MATCH (i:Import {id: $id})
SET i.lockedAt = timestamp()
WITH i
WHERE i.state IN $from
  AND NOT EXISTS { MATCH (busy:ImportWork {id: $id}) WHERE busy.until > timestamp() }
SET i.state = $to, i.changedAt = $at, i.version = i.version + 1
MERGE (w:ImportWork {id: $id})
SET w = $work
RETURN w.id AS id`;

const BEAT = `
MATCH (w:ImportWork {id: $id, by: $work.by})
WITH w, coalesce(w.ended, false) AS ended
SET w += $work
RETURN ended`;

const PUT_DOWN = `
MATCH (w:ImportWork {id: $id, by: $by})
DETACH DELETE w`;

const ASK_TO_END = `
MATCH (w:ImportWork {id: $id})
WHERE w.until > timestamp()
SET w.ended = true
RETURN w.id AS id`;
