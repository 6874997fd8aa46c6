import type { CollaborationRow } from "../../interchange/import/import-row.ts";
import type { Finding, ImportEffect } from "../../model/imports.ts";
import type { KnownFacts } from "./known-facts.ts";
import type { Locator } from "./locate.ts";
import type { NamedPartner, NamedPartners } from "./named-partners.ts";
import { type Found, foundNothing, isWritten, NO_OUTCOME, outcomeOf } from "./outcome.ts";
import { sameAs } from "./preview-partners.ts";
import { newKey, type PreviewRow, type Slot } from "./preview-row.ts";

/** A partner of whom a list says nothing but the name, in which a county may stand. */
export function onlyNamed(name: string, locator: Locator): NamedPartner {
  const { regionAgs } = locator.locate({ place: null, county: null, postcode: null, name });
  return { name, place: null, region: regionAgs, website: null, email: null };
}

/** Who is nowhere on record is asked about: a name alone is too little to make a partner of. */
export function askedIfUnknown(slots: readonly Slot[]): { slots: Slot[]; problems: Finding[] } {
  const unknown = (slot: Slot) =>
    slot.match === "NEW" && slot.id === null && !slot.decided && slot.sameAsRow === null;
  return {
    slots: slots.map((slot) => (unknown(slot) ? { ...slot, match: "ASK" } : slot)),
    problems: slots.filter(unknown).map(({ name }) => ({
      code: "PARTNER_UNKNOWN",
      field: null,
      data: { value: name },
    })),
  };
}

/** Compares pairs of partners with those on record. */
export class CollaborationRows {
  readonly #partners: NamedPartners;
  readonly #locator: Locator;
  readonly #known: Set<string>;
  /** By earlier rows. */
  readonly #brought = new Set<string>();

  constructor({ collaborations }: KnownFacts, partners: NamedPartners, locator: Locator) {
    this.#partners = partners;
    this.#locator = locator;
    this.#known = new Set(collaborations.map(({ a, b }) => pairKey(a, b)));
  }

  find(values: CollaborationRow): Found {
    const found = foundNothing(values, [values.a, values.b].filter(Boolean).join(" – "));
    if (values.refused) return found;
    const slots = (["a", "b"] as const).map((name) =>
      this.#partners.name(values.row, name, onlyNamed(values[name], this.#locator)),
    );
    return { ...found, slots, problems: this.#partners.gone(values.row) };
  }

  outcome(unsettled: Found, leftOut: boolean): PreviewRow {
    const { slots, problems } = askedIfUnknown(unsettled.slots);
    const [a, b] = slots;
    if (!a || !b) return outcomeOf(unsettled, { ...NO_OUTCOME, leftOut });
    const row = unsettled.values.row;
    const [first, second] = [a.id ?? newKey(a, row), b.id ?? newKey(b, row)];
    const pair = pairKey(first, second);
    const twice = a.match !== "ASK" && first === second;
    const found: Found = { ...unsettled, slots, refused: twice };
    const isKnown = this.#known.has(pair);
    const made = slots.some(({ match, sameAsRow }) => match === "NEW" && sameAsRow === null);
    const effects: ImportEffect[] = isKnown
      ? []
      : made
        ? ["NEW_PARTNER", "COLLABORATION"]
        : ["COLLABORATION"];
    const told = twice
      ? [{ code: "SAME_PARTNER_TWICE", field: "b", data: { value: b.name } } as const]
      : [...problems, ...slots.flatMap(sameAs)];
    const outcome = outcomeOf(found, {
      effects,
      isNew: true,
      repeats: this.#brought.has(pair),
      leftOut,
      problems: told,
    });
    if (isWritten(outcome)) {
      this.#known.add(pair);
      this.#brought.add(pair);
    }
    return outcome;
  }
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
