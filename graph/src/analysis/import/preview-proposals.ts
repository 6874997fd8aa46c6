import type { ProposalRow } from "../../interchange/import/import-row.ts";
import type { Finding, ImportEffect } from "../../model/imports.ts";
import { foldWord } from "../../model/words.ts";
import type { KnownFacts } from "./known-facts.ts";
import { eventNamed, titleKey, topicsNamed } from "./listed-events.ts";
import type { Locator } from "./locate.ts";
import { MOST_PER_ROW, type NamedPartners } from "./named-partners.ts";
import { type Found, foundNothing, isWritten, outcomeOf } from "./outcome.ts";
import { askedIfUnknown, onlyNamed } from "./preview-collaborations.ts";
import { sameAs } from "./preview-partners.ts";
import type { PreviewRow } from "./preview-row.ts";

/** Compares proposals with those on record: the same words at the same event are the same. */
export class ProposalRows {
  readonly #facts: KnownFacts;
  readonly #partners: NamedPartners;
  readonly #locator: Locator;
  /** By words and event: the row that brought it, or null where it is on record. */
  readonly #known: Map<string, { id: string | null; row: number | null }>;

  constructor(facts: KnownFacts, partners: NamedPartners, locator: Locator) {
    this.#facts = facts;
    this.#partners = partners;
    this.#locator = locator;
    this.#known = new Map(
      facts.proposals.map(({ id, text, event }) => [keyOf(text, event), { id, row: null }]),
    );
  }

  find(values: ProposalRow): Found {
    const found = foundNothing(values, values.text);
    if (values.refused) return found;
    const slots = values.by
      .slice(0, MOST_PER_ROW)
      .map((name, at) => this.#partners.name(values.row, `by${at + 1}`, onlyNamed(name, this.#locator)));
    const named = values.event
      ? eventNamed(values.event, this.#facts.events, values.date, values.datePrecision)
      : null;
    const problems: Finding[] =
      named && "problem" in named
        ? [{ code: named.problem, field: "event", data: { value: values.event ?? "" } }]
        : [];
    return {
      ...found,
      slots,
      event: named && "event" in named ? named.event.id : null,
      refused: problems.length > 0,
      problems: [
        ...problems,
        ...listedProposal(values, this.#facts.topics).problems,
        ...this.#partners.gone(values.row),
      ],
    };
  }

  outcome(unsettled: Found, leftOut: boolean): PreviewRow {
    const values = unsettled.values as ProposalRow;
    const key = keyOf(values.text, unsettled.event);
    const before = this.#known.get(key);
    const refused = unsettled.refused || values.refused;
    const { slots, problems } =
      before || refused ? { slots: [], problems: [] } : askedIfUnknown(unsettled.slots);
    const made = slots.some(({ match, sameAsRow }) => match === "NEW" && sameAsRow === null);
    const effects: ImportEffect[] = before ? [] : made ? ["NEW_PARTNER", "PROPOSAL"] : ["PROPOSAL"];
    const repeats: Finding[] =
      before?.row != null ? [{ code: "SAME_AS_ROW", field: "text", data: { row: before.row } }] : [];
    const row = outcomeOf(
      { ...unsettled, slots },
      {
        effects,
        isNew: true,
        repeats: before?.row != null,
        leftOut,
        problems: [...problems, ...slots.flatMap(sameAs), ...repeats],
      },
    );
    if (isWritten(row)) this.#known.set(key, { id: null, row: row.row });
    return row;
  }
}

/** What the row says of its proposal; the same for the preview and the writing. */
export function listedProposal({ kind, topic }: ProposalRow, topics: KnownFacts["topics"]) {
  const words = foldWord(kind ?? "");
  const known = PROPOSAL_KINDS.find(([fits]) => fits.test(words))?.[1];
  const named = topicsNamed(topic ? [topic] : [], topics);
  const problems: Finding[] =
    kind && !known ? [{ code: "KIND_UNKNOWN", field: "kind", data: { value: kind } }] : [];
  return { kind: known ?? "PROPOSAL", topics: named.ids, problems: [...problems, ...named.problems] };
}

const PROPOSAL_KINDS: readonly (readonly [RegExp, string])[] = [
  [/forderung|demand/, "DEMAND"],
  [/beispiel|good practice|best practice|praxis/, "GOOD_PRACTICE"],
  [/vorschlag|proposal|empfehlung|idee/, "PROPOSAL"],
];

function keyOf(text: string, event: string | null): string {
  return `${titleKey(text)}|${event ?? ""}`;
}
