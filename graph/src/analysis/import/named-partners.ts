import type { Choice, Decisions, Finding } from "../../model/imports.ts";
import { foldName } from "../../model/names.ts";
import type { KnownPartner } from "./known-facts.ts";
import { type Candidate, type MatchReason, newKey, type Slot } from "./preview-row.ts";

/** A partner as a row names it, with what else the row says of it. */
export interface NamedPartner {
  name: string;
  place: string | null;
  /** AGS of its county. */
  region: string | null;
  website: string | null;
  email: string | null;
}

/** Partners among whom it is looked for those that rows name; further ones are taken in as they come. */
export interface PartnerIndex {
  add(partner: SoughtPartner & { id: string }): void;
  match(named: SoughtPartner): {
    verdict: "same" | "ask" | "new";
    /** The likeliest first. */
    candidates: readonly { id: string; score: number; reasons: readonly MatchReason[] }[];
  };
}

export interface SoughtPartner {
  name: string;
  otherNames?: readonly string[];
  place: string | null;
  regionAgs: string | null;
  website: string | null;
  email: string | null;
}

interface Mention {
  row: number;
  slot: Slot;
}

/**
 * Links what rows name to partners on record, to what earlier rows name, or to neither. Tell it all rows in their
 * order with `name`, then `follow`: until then later mentions do not know what their first ones are.
 */
export class NamedPartners {
  readonly #known: ReadonlyMap<string, KnownPartner>;
  readonly #index: PartnerIndex;
  readonly #decisions: Decisions;
  readonly #leftOut: ReadonlySet<number>;
  /** By what is written: who wrote it first. */
  readonly #first = new Map<string, Mention>();
  /** By id in the index: partners that rows bring. */
  readonly #brought = new Map<string, Mention>();
  readonly #firstOfRow = new Map<number, Mention>();
  readonly #gone = new Map<number, Slot>();
  readonly #earlierOf = new Map<Slot, Mention>();

  constructor(known: readonly KnownPartner[], index: PartnerIndex, decisions: Decisions) {
    this.#known = new Map(known.map((partner) => [partner.id, partner]));
    this.#index = index;
    this.#decisions = decisions;
    this.#leftOut = new Set(decisions.leftOut);
    for (const partner of known) index.add({ ...partner, regionAgs: partner.region });
  }

  known(id: string): KnownPartner | undefined {
    return this.#known.get(id);
  }

  /** A partner that the row names. */
  name(row: number, slotName: string, named: NamedPartner): Slot {
    const choice = this.#decisions.choices[row]?.[slotName];
    const slot: Slot = {
      slot: slotName,
      name: named.name,
      match: "NEW",
      decided: choice !== undefined,
      id: null,
      sameAsRow: null,
      sameAsSlot: null,
      candidates: [],
    };
    const mention = { row, slot };
    if (!this.#firstOfRow.has(row)) this.#firstOfRow.set(row, mention);
    const key = keyOf(named);
    const first = this.#first.get(key);
    if (!choice && first && first.row !== row) {
      this.#earlierOf.set(slot, first);
      return slot;
    }
    const { region: regionAgs, ...rest } = named;
    const sought = { ...rest, regionAgs };
    const { verdict, candidates } = this.#index.match(sought);
    slot.candidates = candidates.map((candidate) => this.#shown(candidate));
    if (choice) this.#decide(mention, choice);
    else if (verdict === "same") this.#link(slot, candidates[0]?.id ?? "");
    else if (verdict === "ask") slot.match = "ASK";
    // What an editor leaves out stands for nothing that comes later.
    if (this.#leftOut.has(row)) return slot;
    this.#first.set(key, mention);
    if (slot.match === "NEW" && !this.#earlierOf.has(slot)) {
      const id = newKey(slot, row);
      this.#brought.set(id, mention);
      this.#index.add({ ...sought, id });
    }
    return slot;
  }

  #shown({ id, score, reasons }: { id: string; score: number; reasons: readonly MatchReason[] }): Candidate {
    const brought = this.#brought.get(id);
    const name = brought?.slot.name ?? this.#known.get(id)?.name ?? id;
    return { id: brought ? null : id, row: brought?.row ?? null, name, score, reasons: [...reasons] };
  }

  #link(slot: Slot, id: string): void {
    const brought = this.#brought.get(id);
    if (brought) this.#earlierOf.set(slot, brought);
    else Object.assign(slot, { match: "LINKED", id });
  }

  #decide({ row, slot }: Mention, choice: Choice): void {
    if (choice.as === "NEW") return;
    if (choice.as === "LINK_ROW") {
      const earlier = choice.row < row ? this.#firstOfRow.get(choice.row) : undefined;
      if (earlier) this.#earlierOf.set(slot, earlier);
      return;
    }
    if (this.#known.has(choice.id)) this.#link(slot, choice.id);
    else {
      Object.assign(slot, { match: "ASK", decided: false });
      this.#gone.set(row, slot);
    }
  }

  /** Told where somebody whom a row was linked to is no longer on record. */
  gone(row: number): Finding[] {
    const slot = this.#gone.get(row);
    return slot ? [{ code: "PARTNER_GONE", field: null, data: { value: slot.name } }] : [];
  }

  /** Makes every later mention what its first one is. */
  follow(): void {
    for (const [slot, earlier] of this.#earlierOf) {
      const first = this.#firstMention(earlier);
      slot.sameAsRow = first.row;
      slot.sameAsSlot = first.slot.slot;
      slot.match = first.slot.match;
      slot.id = first.slot.id;
    }
  }

  /** Each leads to one before it, so that it comes to an end. */
  #firstMention(mention: Mention): Mention {
    const earlier = this.#earlierOf.get(mention.slot);
    return earlier ? this.#firstMention(earlier) : mention;
  }
}

/** How many partners a row of proposals may name. */
export const MOST_PER_ROW = 20;

/** What is written the same way is the same partner, if it is written of the same county. */
function keyOf({ name, place, region }: NamedPartner): string {
  const words = foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return `${words}|${region ?? (place ? foldName(place) : "")}`;
}
