import type { Store } from "../store/store.ts";

export interface WatchLimits {
  /** How long between two looks at the revision. */
  everyMs?: number;
  /** How many may listen at once, and how many of them from one address. */
  most?: number;
  mostOfOne?: number;
  /** When a listener is sent away, to ask anew; whether it still may is asked then. */
  longestMs?: number;
}

/** So many listen already that no more are let in. */
export class TooManyListeners extends Error {}

/**
 * Tells whoever listens which revision the store is at: first as it is, then whenever it has changed, by whatever
 * process. Looks once for all who listen, and not at all while nobody does.
 */
export class RevisionWatch {
  readonly #store: Store;
  readonly #limits: Required<WatchLimits>;
  readonly #listeners = new Set<Listener>();
  #revision: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking = false;

  constructor(store: Store, limits: WatchLimits = {}) {
    this.#store = store;
    this.#limits = { everyMs: 700, most: 1_000, mostOfOne: 60, longestMs: 15 * 60_000, ...limits };
  }

  /** The revisions from now on; those that come faster than they are read are left out. TooManyListeners where it is full. */
  listen(from: string): AsyncIterableIterator<number> {
    const { most, mostOfOne, longestMs } = this.#limits;
    const ofOne = [...this.#listeners].filter((listener) => listener.from === from).length;
    if (this.#listeners.size >= most || ofOne >= mostOfOne)
      throw new TooManyListeners("Too many listen for changes just now.");
    const listener = new Listener(from, longestMs, () => this.#listeners.delete(listener));
    this.#listeners.add(listener);
    void this.#look();
    return listener;
  }

  /** How many listen now. */
  get size(): number {
    return this.#listeners.size;
  }

  /** Sends all who listen away and looks no more. */
  close(): void {
    clearTimeout(this.#timer);
    for (const listener of [...this.#listeners]) void listener.return();
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    clearTimeout(this.#timer);
    try {
      this.#revision = await this.#store.revision();
    } catch {
      // A database that does not answer has nothing new to tell; the next look may find it again.
    }
    this.#looking = false;
    if (this.#revision !== undefined) for (const listener of this.#listeners) listener.tell(this.#revision);
    if (this.#listeners.size > 0) {
      this.#timer = setTimeout(() => void this.#look(), this.#limits.everyMs);
      this.#timer.unref();
    }
  }
}

/** One that listens. Not a generator: its `return` would wait for the revision that may never come. */
class Listener implements AsyncIterableIterator<number> {
  readonly from: string;
  readonly #leave: () => void;
  readonly #limit: NodeJS.Timeout;
  #told: number | undefined;
  #untold: number | undefined;
  #waiting: ((result: IteratorResult<number, undefined>) => void) | undefined;
  #over = false;

  constructor(from: string, longestMs: number, leave: () => void) {
    this.from = from;
    this.#leave = leave;
    this.#limit = setTimeout(() => void this.return(), longestMs);
    this.#limit.unref();
  }

  tell(revision: number): void {
    if (revision === this.#told) return;
    this.#told = revision;
    if (this.#waiting) {
      this.#waiting({ done: false, value: revision });
      this.#waiting = undefined;
    } else this.#untold = revision;
  }

  next(): Promise<IteratorResult<number, undefined>> {
    if (this.#over) return Promise.resolve({ done: true, value: undefined });
    const value = this.#untold;
    this.#untold = undefined;
    if (value !== undefined) return Promise.resolve({ done: false, value });
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  return(): Promise<IteratorResult<number, undefined>> {
    this.#over = true;
    clearTimeout(this.#limit);
    this.#leave();
    this.#waiting?.({ done: true, value: undefined });
    this.#waiting = undefined;
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
