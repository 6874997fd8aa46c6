const MOST_KNOWN = 5_000;

/**
 * Neo4j plans a statement when it first sees it, which may take a second, and plans it once more for each that asks
 * meanwhile. Here the first goes ahead and the others wait until the plan is there.
 */
export class Planning {
  readonly #planned = new Set<string>();
  readonly #underway = new Map<string, Promise<void>>();

  /** Resolves when the statement may be run; what it answers with is to be called once it is planned, or failed. */
  async takeTurn(statement: string): Promise<() => void> {
    const underway = this.#underway.get(statement);
    if (underway) await underway;
    if (underway || this.#planned.has(statement)) return () => {};
    let done = () => {};
    this.#underway.set(
      statement,
      new Promise((resolve) => {
        done = resolve;
      }),
    );
    return () => {
      if (this.#planned.size >= MOST_KNOWN) this.#planned.clear();
      this.#planned.add(statement);
      this.#underway.delete(statement);
      done();
    };
  }
}
