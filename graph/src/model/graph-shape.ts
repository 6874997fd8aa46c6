/**
 * What of the graph are facts that can be changed: the labels, the ties and which ends they join. README.md
 * beside this file tells what they mean.
 */

export const FACT_LABELS = [
  "Partner",
  "Event",
  "Series",
  "Market",
  "Offer",
  "Proposal",
  "Problem",
  "Forum",
  "WorkingGroup",
  "Measure",
  "Publication",
  "Source",
  "Statement",
  "DateStatement",
  "FormerId",
  "Region",
  "Topic",
  "Alliance",
] as const;
export type FactLabel = (typeof FACT_LABELS)[number];

/** Every type of tie between facts, with the labels it may come from and lead to. */
export const TIES = {
  BASED_IN: [["Partner"], ["Region"]],
  ACTIVE_IN: [["Partner"], ["Region"]],
  TOOK_PART: [["Partner"], ["Event"]],
  CARRIES: [["Partner"], ["Alliance"]],
  INITIATED: [["Partner"], ["Alliance"]],
  SUPPORTS: [["Partner"], ["Alliance"]],
  JOINED: [["Partner"], ["Alliance"]],
  SPREAD: [["Partner"], ["Alliance"]],
  CONTRIBUTED: [["Partner"], ["Alliance"]],
  MENTIONED_IN: [["Partner"], ["Alliance"]],
  COLLABORATES_WITH: [["Partner"], ["Partner"]],
  OFFERS: [["Partner"], ["Offer"]],
  SEEKS: [["Partner"], ["Offer"]],
  PROPOSED: [["Partner"], ["Proposal", "Problem", "Forum", "WorkingGroup"]],
  ADOPTED: [["Partner"], ["Proposal"]],
  HELD_IN: [["Event"], ["Region"]],
  ON_TOPIC: [["Event", "Offer", "Proposal", "Problem", "Forum", "WorkingGroup"], ["Topic"]],
  MEMBER_OF: [["Event"], ["Series"]],
  ATTACHED_TO: [["Market"], ["Event"]],
  HELD_AT: [["Forum", "WorkingGroup"], ["Event"]],
  RAISED_AT: [["Problem"], ["Event"]],
  PUT_FORWARD_AT: [["Proposal"], ["Event"]],
  DISCUSSED: [
    ["Forum", "WorkingGroup"],
    ["Problem", "Proposal"],
  ],
  ANSWERS: [["Proposal"], ["Problem"]],
  FOLLOWED: [["Measure"], ["Event", "Proposal"]],
  DOCUMENTS: [["Publication"], ["Event"]],
  STATES: [["Event", "Series", "Market", "Alliance"], ["Statement"]],
  DATED_BY: [["Event", "Alliance"], ["DateStatement"]],
  APPEALED_AT: [["Alliance"], ["Event"]],
  FOUNDED_AT: [["Alliance"], ["Event"]],
} as const satisfies Record<string, readonly [readonly FactLabel[], readonly FactLabel[]]>;
export type TieType = keyof typeof TIES;

/** Properties that write/keep-derived.ts computes from the facts: they are no part of a change. */
export const KEPT_PROPERTIES: ReadonlySet<string> = new Set([
  "sortName",
  "firstSeen",
  "lastSeen",
  "degree",
  "byName",
  "byDegree",
  "byFirstSeen",
  "byLastSeen",
  "location",
  "searchWords",
  "recordedPartners",
  "presentPartners",
  "attendance",
  "listedPartners",
]);

/** Ties that are computed from the facts likewise. */
export const KEPT_TIES = ["LISTED_IN", "WORKS_ON", "COUNTS"] as const;

/** Properties that are whole numbers in the graph; the driver would write a plain number as a fraction. */
export const WHOLE_NUMBERS: ReadonlySet<string> = new Set(["number", "position", "amount"]);

/** How each kind of contribution is joined to the event it was made at. */
export const HELD_AS = {
  Proposal: "PUT_FORWARD_AT",
  Problem: "RAISED_AT",
  Forum: "HELD_AT",
  WorkingGroup: "HELD_AT",
} as const satisfies Partial<Record<FactLabel, TieType>>;

/** The second label of a partner, by its kind. */
export const PARTNER_LABELS = {
  ORGANISATION: "Organisation",
  INITIATIVE: "Initiative",
  COMPANY: "Company",
} as const;
