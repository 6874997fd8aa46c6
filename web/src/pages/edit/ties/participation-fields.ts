import type { ParticipationToEditFragment } from "../../../gql/graphql.ts";
import { choiceField } from "../../../ui/form/fields/choice-field.tsx";
import { flagField } from "../../../ui/form/fields/flag-field.tsx";
import { nodeField } from "../../../ui/form/fields/node-field.tsx";
import { textField } from "../../../ui/form/fields/text-field.tsx";
import { PARTNER_KINDS } from "../../../ui/NodePicker.tsx";

const ROLES = [
  "TOOK_PART",
  "ORGANISED",
  "HOSTED",
  "SPOKE",
  "PANEL",
  "CONTRIBUTED",
  "EXHIBITED",
  "WON",
  "PROJECT_PARTNER",
  "DONATED",
  "VISITED",
  "RECEIVED",
  "INITIATED",
] as const;

/** What is on record of one participation, besides who and where. */
export const PARTICIPATION_FIELDS = {
  role: choiceField("role", {
    label: "edit.field.role",
    required: true,
    values: ROLES,
    nameOf: (role) => `edit.role.${role}`,
  }),
  wording: textField("wording", { label: "edit.field.wording", hint: "edit.hint.wording", most: 300 }),
  present: flagField("present", { label: "edit.field.present", usual: true }),
};

/** A new one, from the partner's side. */
export const AT_AN_EVENT = {
  event: nodeField("event", { label: "edit.field.event", required: true, kinds: ["EVENT"] }),
  ...PARTICIPATION_FIELDS,
};

/** A new one, from the event's side. */
export const OF_A_PARTNER = {
  partner: nodeField("partner", { label: "edit.field.partner", required: true, kinds: PARTNER_KINDS }),
  ...PARTICIPATION_FIELDS,
};

export function participationValues({ role, wording, present }: ParticipationToEditFragment) {
  return { role, wording, present };
}
