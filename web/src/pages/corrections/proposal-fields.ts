import type { Field } from "../../ui/form/field.ts";
import { isAddress, type SourceToSave } from "../../ui/form/fields/source-field.tsx";
import { textField } from "../../ui/form/fields/text-field.tsx";
import { addressProblems, lengthProblems } from "../../ui/form/problems.ts";
import { EVENT_FIELDS } from "../edit/event/event-fields.ts";
import { PARTNER_FIELDS } from "../edit/partner/partner-fields.ts";

/** What anybody may know of an event. */
const { title, kind, scope, date, where, venue, topics, market, note } = EVENT_FIELDS;
export const EVENT_FACTS = { title, kind, scope, topics, date, where, venue, market, note };
export const EVENT_FACT_SECTIONS = [
  { title: "edit.section.what", names: ["title", "kind", "scope", "topics"] },
  { title: "edit.section.when", names: ["date", "where", "venue"] },
  { title: "edit.section.more", names: ["market", "note"] },
];

/** Of a partner, all that editors fill in. */
export const PARTNER_FACTS = PARTNER_FIELDS;

const MOST_WORDS = 4_000;
const MOST_TITLE = 300;

/** What it rests on, as people say it: an address or a title; their own word where nothing is said. */
const source: Field<string, { source: SourceToSave | null }> = {
  ...textField("source", { label: "corrections.source", hint: "corrections.sourceHint", most: MOST_TITLE }),
  check: (text) => (isAddress(text) ? addressProblems(text) : lengthProblems(text, MOST_TITLE, false)),
  toInput: (text) => ({ source: sourceOf(text.trim()) }),
  fromInput: ({ source: said }) => said?.url ?? said?.title ?? "",
};

function sourceOf(text: string): SourceToSave | null {
  if (!text) return null;
  return isAddress(text) ? { url: text } : { title: text };
}

const contact = textField("contact", {
  label: "corrections.contact",
  hint: "corrections.contactHint",
  most: 254,
  sort: "email",
});
const text = { most: MOST_WORDS, long: true };

/** What goes with a proposal to correct something: words alone will do. */
export const WORDS_OF_CORRECTION = {
  text: textField("text", { ...text, label: "corrections.what", hint: "corrections.whatHint" }),
  source,
  contact,
};

/** What goes with the proposal of a partner that is missing. */
export const WORDS_OF_PARTNER = {
  text: textField("text", { ...text, label: "corrections.more" }),
  source,
  contact,
};
export type ProposalWordFields = typeof WORDS_OF_CORRECTION;
