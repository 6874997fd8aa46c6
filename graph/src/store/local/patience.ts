/** How long a start may take in all, and how long nothing of it may move. */
export interface PatienceLimits {
  quietMs: number;
  longestMs: number;
}

/**
 * Waiting for something that may take long but tells of itself: after a crash Neo4j works through its logs, which
 * on a large store and a busy machine takes minutes. It is waited for as long as what it tells changes, within a bound.
 */
export class Patience {
  readonly #started: number;
  readonly #limits: PatienceLimits;
  #movedAt: number;
  #sign = "";

  constructor(now: number, limits: PatienceLimits) {
    this.#started = now;
    this.#movedAt = now;
    this.#limits = limits;
  }

  /** Null as long as there is reason to wait; else how long it has been waited for, in words. `sign` changes whenever something moves. */
  endsAt(now: number, sign: string): string | null {
    if (sign !== this.#sign) {
      this.#sign = sign;
      this.#movedAt = now;
    }
    const { quietMs, longestMs } = this.#limits;
    if (now - this.#started >= longestMs) return `within ${longestMs / 60_000} minutes`;
    if (now - this.#movedAt >= quietMs)
      return `and wrote nothing to its logs for ${Math.round(quietMs / 1000)} s`;
    return null;
  }
}
