/** There are as many waiting as can be. */
export class TooManyWaiting extends Error {}

/** Lets heavy work of this process happen one piece after the other, so that its memory stays bounded. */
export class Turns {
  readonly #most: number;
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(most: number) {
    this.#most = most;
  }

  /** TooManyWaiting where the queue is full. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#waiting >= this.#most) throw new TooManyWaiting("Too much is waiting already.");
    this.#waiting++;
    const turn = this.#last.then(work).finally(() => {
      this.#waiting--;
    });
    this.#last = turn.catch(() => {});
    return turn;
  }
}
