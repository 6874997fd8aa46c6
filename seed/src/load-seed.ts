import type { Facts } from "@buendnisgraph/graph/model/facts";
import { SetupError } from "@buendnisgraph/graph/store/errors";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadFacts } from "@buendnisgraph/graph/write/load-facts";
import { readFacts } from "./read-facts.ts";

/** Which facts a store holds, for ever: `empty` has the regions, places and topics that any facts need. */
export type Dataset = "sourced" | "example" | "empty";

/**
 * Loads the facts into an empty store, all or nothing, and says whether it did. A store that has been
 * loaded is left as it is, edits and all; SetupError where it holds another dataset.
 */
export async function loadSeed(store: Store, dataset: Dataset): Promise<boolean> {
  const [known] = await store.read<{ dataset: string | null }>(DATASET_OF_STORE);
  if (known?.dataset) {
    if (known.dataset === dataset) return false;
    throw new SetupError(
      `This database holds the dataset "${known.dataset}", and DATASET asks for "${dataset}". Set DATASET=${known.dataset}, or another DATA_DIR.`,
    );
  }
  if (dataset === "example") {
    throw new SetupError("There is no example dataset yet. Set DATASET=sourced or leave it out.");
  }
  const facts = dataset === "empty" ? frameOf(readFacts()) : readFacts();
  return store.write(async (transaction) => {
    // Asked again inside the transaction: another process may have loaded it since.
    const [since] = await transaction.run<{ dataset: string | null }>(DATASET_OF_STORE);
    if (since?.dataset) return false;
    await loadFacts(transaction, facts, dataset);
    return true;
  });
}

/** What every alliance of the state stands in: regions, places, topics; and the alliance by its name alone. */
function frameOf(facts: Facts): Facts {
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
