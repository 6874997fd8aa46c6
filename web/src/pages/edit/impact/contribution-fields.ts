import type { ContributionToEditQuery } from "../../../gql/graphql.ts";
import type { ValuesOf } from "../../../ui/form/field.ts";
import { choiceField } from "../../../ui/form/fields/choice-field.tsx";
import { dateField } from "../../../ui/form/fields/date-field.tsx";
import { nodeField, nodesField, picked } from "../../../ui/form/fields/node-field.tsx";
import { rowOf, rowsField } from "../../../ui/form/fields/rows-field.tsx";
import { textField } from "../../../ui/form/fields/text-field.tsx";
import { textsField, textsOf } from "../../../ui/form/fields/texts-field.tsx";
import { topicsField } from "../../../ui/form/fields/topics-field.tsx";
import { partialDateOf } from "../../../ui/form/partial-date.ts";
import { PARTNER_KINDS } from "../../../ui/NodePicker.tsx";

/** What the API calls each type of contribution, and what each is in the graph. */
export const CONTRIBUTION_TYPES = {
  PROPOSAL: "Proposal",
  PROBLEM: "Problem",
  FORUM: "Forum",
  WORKING_GROUP: "WorkingGroup",
} as const;
export type ContributionType = keyof typeof CONTRIBUTION_TYPES;

const ADOPTION_FIELDS = {
  partner: nodeField("partner", { label: "edit.field.partner", required: true, kinds: PARTNER_KINDS }),
  wording: textField("wording", { label: "edit.field.wording", hint: "edit.hint.wording", most: 500 }),
  on: dateField("on", { label: "edit.field.on", hint: "edit.hint.date" }),
};

/** All that an editor fills in of a proposal, problem, forum or working group. */
export const CONTRIBUTION_FIELDS = {
  kind: choiceField("kind", {
    label: "edit.field.proposalKind",
    values: ["PROPOSAL", "DEMAND", "GOOD_PRACTICE"] as const,
    nameOf: (kind) => `contribution.${kind}`,
  }),
  text: textsField("text", { label: "edit.field.text", required: true }),
  event: nodeField("event", { label: "edit.field.event", kinds: ["EVENT"] }),
  by: nodesField("by", { label: "edit.field.by", hint: "edit.hint.by", kinds: PARTNER_KINDS }),
  topics: topicsField("topics", { label: "edit.field.topics" }),
  discusses: nodesField("discusses", {
    label: "edit.field.discusses",
    hint: "edit.hint.asSourceSays",
    kinds: ["PROBLEM", "PROPOSAL"],
  }),
  answers: nodesField("answers", {
    label: "edit.field.answers",
    hint: "edit.hint.asSourceSays",
    kinds: ["PROBLEM"],
  }),
  adoptions: rowsField("adoptions", {
    label: "edit.field.adoptions",
    hint: "edit.hint.asSourceSays",
    fields: ADOPTION_FIELDS,
    add: "edit.addAdoption",
    one: "edit.oneAdoption",
    withIds: false,
  }),
};

export type ContributionValues = ValuesOf<typeof CONTRIBUTION_FIELDS>;

export const CONTRIBUTION_SECTIONS = [
  { title: "edit.section.what", names: ["kind", "text", "event", "by", "topics"] },
  { title: "edit.section.links", names: ["discusses", "answers", "adoptions"] },
] as const satisfies { title: string; names: readonly (keyof ContributionValues)[] }[];

/** Which fields a type has. */
export function whenOfType(type: ContributionType) {
  const isProposal = () => type === "PROPOSAL";
  return {
    kind: isProposal,
    answers: isProposal,
    adoptions: isProposal,
    discusses: () => type === "FORUM" || type === "WORKING_GROUP",
  };
}

type Node = NonNullable<ContributionToEditQuery["node"]>;
type Links = NonNullable<ContributionToEditQuery["impactLinksOf"]>;
export type ContributionNode = Extract<Node, { ascribedTo: unknown }>;
type Read = (text: { de: string; en?: string | null }) => string;

export function isContribution(node: Node | null | undefined): node is ContributionNode {
  return node !== null && node !== undefined && "ascribedTo" in node;
}

export function typeOf({ __typename }: ContributionNode): ContributionType {
  const types = Object.keys(CONTRIBUTION_TYPES) as ContributionType[];
  return types.find((type) => CONTRIBUTION_TYPES[type] === __typename) ?? "PROPOSAL";
}

export const wordsOf = (node: ContributionNode) => ("text" in node ? node.text : node.title);

/** What is on record of a contribution, as its form holds it. */
export function contributionValues(node: ContributionNode, links: Links, read: Read): ContributionValues {
  const ends = (list: Links["discusses"]) =>
    picked(...list.map(({ id, kind, text }) => ({ id, name: read(text), kind })));
  return {
    kind: "kind" in node ? node.kind : "",
    text: textsOf(wordsOf(node)),
    event: picked(node.event ? { id: node.event.id, name: node.event.title, kind: "EVENT" } : null),
    by: picked(...node.ascribedTo),
    topics: node.topics.map(({ id, name }) => ({ id, name: read(name), kind: "TOPIC" })),
    discusses: ends(links.discusses),
    answers: ends(links.answers),
    adoptions: links.adoptions.map(({ partner, wording, on, onPrecision }) =>
      rowOf<typeof ADOPTION_FIELDS>(partner.id, {
        partner: picked(partner),
        wording,
        on: partialDateOf(on, onPrecision),
      }),
    ),
  };
}
