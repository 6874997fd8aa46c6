import type { FactRef, Patch } from "../../model/change.ts";
import type { WriteTransaction } from "../../store/store.ts";
import { DERIVE_TOPICS, FORGET_TOPICS } from "../derive-topics.ts";
import type { Run } from "../in-batches.ts";
import { inBatches } from "../in-batches.ts";
import { keepDerivedOf, leaveCounts } from "../keep-derived.ts";
import { SEARCHED_LABELS, type SearchedLabel } from "../keep-search-words.ts";

/**
 * Keeps what is computed from the facts in step with a change: `before` each patch is written it takes what the
 * patch touches out of the counts, `after` the last it writes all of that anew.
 */
export class AffectedByChange {
  readonly #transaction: WriteTransaction;
  readonly #run: Run;
  readonly #partners = new Set<string>();
  readonly #events = new Set<string>();
  readonly #named = new Map<SearchedLabel, Set<string>>();

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction;
    this.#run = (work) => work(transaction);
  }

  async before(patch: Patch): Promise<void> {
    const touched = touchedBy(patch);
    for (const { label, id } of touched) {
      if (label === "Event") this.#events.add(id);
      if (isSearched(label)) this.#named.set(label, (this.#named.get(label) ?? new Set()).add(id));
    }
    const ids = (label: FactRef["label"]) =>
      touched.filter((node) => node.label === label).map(({ id }) => id);
    const further: string[] = [];
    for (const [label, statement] of Object.entries(PARTNERS_OF)) {
      const asked = label === "Partner" ? partnersThatGo(patch) : ids(label as FactRef["label"]);
      if (asked.length === 0) continue;
      const rows = await this.#transaction.run<{ id: string }>(statement, { ids: asked });
      further.push(...rows.map(({ id }) => id));
    }
    const partners = [...ids("Partner"), ...further];
    const fresh = [...new Set(partners)].filter((id) => !this.#partners.has(id));
    for (const id of fresh) this.#partners.add(id);
    await leaveCounts(this.#run, fresh);
  }

  async after(): Promise<void> {
    const partners = [...this.#partners];
    await inBatches(this.#run, FORGET_TOPICS, "ids", partners);
    for (const statement of DERIVE_TOPICS) await inBatches(this.#run, statement, "ids", partners);
    const named = new Map([...this.#named].map(([label, ids]) => [label, [...ids]] as const));
    await keepDerivedOf(this.#run, { partners, events: [...this.#events], named });
  }
}

function touchedBy({ nodes, removed, added }: Patch): FactRef[] {
  return [...nodes, ...[...removed, ...added].flatMap(({ from, to }) => [from, to])];
}

/** Who collaborates with someone that goes loses a tie. */
function partnersThatGo({ nodes }: Patch): string[] {
  return nodes.filter(({ label, after }) => label === "Partner" && after === null).map(({ id }) => id);
}

function isSearched(label: string): label is SearchedLabel {
  return (SEARCHED_LABELS as readonly string[]).includes(label);
}

/** Whose kept values hang on a thing that changes; one statement a label, so that each is planned only where it is needed. */
const PARTNERS_OF = {
  Event: `
UNWIND $ids AS id
MATCH (:Event {id: id})<-[:TOOK_PART]-(p:Partner)
RETURN DISTINCT p.id AS id`,
  Offer: `
UNWIND $ids AS id
MATCH (:Offer {id: id})<-[:OFFERS|SEEKS]-(p:Partner)
RETURN DISTINCT p.id AS id`,
  Proposal: `
UNWIND $ids AS id
MATCH (:Proposal {id: id})<-[:PROPOSED]-(p:Partner)
RETURN DISTINCT p.id AS id`,
  Problem: `
UNWIND $ids AS id
MATCH (:Problem {id: id})<-[:PROPOSED]-(p:Partner)
RETURN DISTINCT p.id AS id`,
  Forum: `
UNWIND $ids AS id
MATCH (:Forum {id: id})<-[:PROPOSED]-(p:Partner)
RETURN DISTINCT p.id AS id`,
  WorkingGroup: `
UNWIND $ids AS id
MATCH (:WorkingGroup {id: id})<-[:PROPOSED]-(p:Partner)
RETURN DISTINCT p.id AS id`,
  Partner: `
UNWIND $ids AS id
MATCH (:Partner {id: id})-[:COLLABORATES_WITH]-(p:Partner)
RETURN DISTINCT p.id AS id`,
} as const satisfies Partial<Record<FactRef["label"], string>>;
