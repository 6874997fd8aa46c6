import { SetupError } from "@buendnisgraph/graph/store/errors";
import type { Store } from "@buendnisgraph/graph/store/store";
import { type Dataset, loadSeed } from "./load-seed.ts";

const DATASETS: readonly string[] = ["sourced", "example", "empty"] satisfies Dataset[];

/**
 * What a command does with a store that was never started: what the first start would have done. One that holds
 * facts stays as it is, whichever they are.
 */
export function fillStore(environment: NodeJS.ProcessEnv): (store: Store) => Promise<void> {
  return async (store) => {
    const [known] = await store.read<{ dataset: string | null }>(DATASET_OF_STORE);
    if (known?.dataset) return;
    const dataset = environment["DATASET"] || "sourced";
    if (!DATASETS.includes(dataset))
      throw new SetupError(`DATASET must be sourced, example or empty. It is "${dataset}".`);
    await loadSeed(store, dataset as Dataset);
  };
}

const DATASET_OF_STORE = `
MATCH (meta:Meta {id: 'meta'})
RETURN meta.dataset AS dataset`;
