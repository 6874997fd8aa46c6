import { dateField } from "../../../ui/form/fields/date-field.tsx";
import { nodeField } from "../../../ui/form/fields/node-field.tsx";
import { textField } from "../../../ui/form/fields/text-field.tsx";
import { partialDateOf } from "../../../ui/form/partial-date.ts";
import { PARTNER_KINDS } from "../../../ui/NodePicker.tsx";

/** What two partners do together, and from when to when. */
export const COLLABORATION_FIELDS = {
  text: textField("text", { label: "edit.field.together", required: true, most: 500, long: true }),
  since: dateField("since", { label: "edit.field.since", hint: "edit.hint.date" }),
  until: dateField("until", { label: "edit.field.until", hint: "edit.hint.until" }),
};

/** A new one, from one partner's side. */
export const WITH_A_PARTNER = {
  b: nodeField("b", { label: "edit.field.with", required: true, kinds: PARTNER_KINDS }),
  ...COLLABORATION_FIELDS,
};

interface CollaborationOnRecord {
  text: string;
  since?: string | null;
  sincePrecision: string;
  until?: string | null;
}

export function collaborationValues({ text, since, sincePrecision, until }: CollaborationOnRecord) {
  return { text, since: partialDateOf(since, sincePrecision), until: until ? dayBefore(until) : "" };
}

/** The graph holds the first day after the end; people say the last. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
