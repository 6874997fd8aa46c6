import type { Store } from "../store/store.ts";
import { readWholeGraph, type WholeGraph } from "./whole-graph.ts";

/** The whole graph in memory, read again only after a write; callers at one time share one reading. */
export class WholeGraphCache {
  readonly #store: Store;
  #reading: { revision: number; graph: Promise<WholeGraph> } | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  async current(): Promise<WholeGraph> {
    const revision = await this.#store.revision();
    if (this.#reading?.revision !== revision) {
      const graph = readWholeGraph(this.#store);
      this.#reading = { revision, graph };
      graph.catch(() => {
        this.#reading = undefined;
      });
    }
    return this.#reading.graph;
  }
}
