import type { FactLabel } from "./graph-shape.ts";

export const CORRECTION_STATES = ["OPEN", "ACCEPTED", "CHANGED", "DECLINED"] as const;
/** Taken over as proposed, taken over in part or otherwise, or not taken over. */
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** What can be corrected: what has a page. */
export const CORRECTABLE = [
  "Partner",
  "Event",
  "Region",
  "Proposal",
  "Problem",
  "Forum",
  "WorkingGroup",
  "Measure",
] as const satisfies readonly FactLabel[];
export type Correctable = (typeof CORRECTABLE)[number];

/** Fields by their names in the inputs of savePartner and saveEvent. */
export type FieldValues = Record<string, unknown>;

export interface ProposedSource {
  url: string | null;
  title: string | null;
}

/** What somebody proposed to correct or to add, and what became of it. */
export interface Correction {
  id: string;
  state: CorrectionState;
  /** When, in UTC. */
  proposedAt: string;
  /** What it is about; null for a partner that is missing, until it is taken in. */
  about: { label: Correctable; id: string; name: string } | null;
  isNewPartner: boolean;
  /** In the words of whoever proposed it. */
  text: string | null;
  /** What the fields should hold. */
  proposed: FieldValues;
  /** What they held when it was proposed. */
  held: FieldValues;
  source: ProposedSource | null;
  /** An e-mail address, until it is decided. */
  contact: string | null;
  language: "de" | "en";
  /** Id of the account, where somebody signed in proposed it. */
  by: string | null;
  byName: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  decidedByName: string | null;
  reason: string | null;
  /** What was taken over; null while it is open. */
  taken: FieldValues | null;
  /** The change that took it over; null where nothing had to change. */
  change: string | null;
  /** What was proposed is erased; that it was, and the answer, stay. */
  erased: boolean;
}
