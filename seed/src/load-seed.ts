import type { Facts } from "@buendnisgraph/graph/model/facts";
import { SetupError } from "@buendnisgraph/graph/store/errors";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadFacts } from "@buendnisgraph/graph/write/load-facts";
import { exampleFacts } from "./example/example-facts.ts";
import { readFacts } from "./read-facts.ts";

/** Which facts a store holds, for ever: `empty` has the regions, places and topics that any facts need. */
export type Dataset = "sourced" | "example" | "empty";

/** How large the example is to be, and which one. */
export interface ExampleSize {
  partners: number;
  seed: number;
}

export const EXAMPLE_SIZE: ExampleSize = { partners: 600, seed: 1 };

/**
 * Loads the facts into an empty store, all or nothing, and says whether it did. A store that has been
 * loaded is left as it is, edits and all; SetupError where it holds another dataset.
 */
export async function loadSeed(
  store: Store,
  dataset: Dataset,
  example: ExampleSize = EXAMPLE_SIZE,
  progress?: (done: number) => void,
): Promise<boolean> {
  const [known] = await store.read<{ dataset: string | null }>(DATASET_OF_STORE);
  if (known?.dataset) {
    if (known.dataset === dataset) return false;
    throw new SetupError(
      `This database holds the dataset "${known.dataset}", and DATASET asks for "${dataset}". Set DATASET=${known.dataset}, or another DATA_DIR.`,
    );
  }
  return loadFacts(store, factsOf(dataset, example), dataset, progress);
}

function factsOf(dataset: Dataset, example: ExampleSize): Facts {
  switch (dataset) {
    case "sourced":
      return readFacts();
    case "empty":
      return frameOf(readFacts());
    case "example":
      return exampleFacts(frameOf(readFacts()), example);
  }
}

/** What every alliance of the state stands in: regions, places, topics; and the alliance by its name alone. */
export function frameOf(facts: Facts): Facts {
  return {
    ...facts,
    alliance: { ...facts.alliance, appeal: null, founding: null, sources: [] },
    allianceNames: [],
    sources: [],
    partners: [],
    series: [],
    events: [],
    markets: [],
    participations: [],
    allianceRoles: [],
    mentions: [],
    collaborations: [],
    offers: [],
    contributions: [],
    adoptions: [],
    measures: [],
    publications: [],
    statements: [],
    dateStatements: [],
    notFound: [],
  };
}

const DATASET_OF_STORE = `
MATCH (meta:Meta {id: 'meta'})
RETURN meta.dataset AS dataset`;
