import type { DatePrecision, Day } from "../model/dates.ts";
import type { EventShape, PartnerShape, SourceShape, Text } from "./shapes.ts";

export type ImpactStage = "GROUP" | "PROBLEM" | "PROPOSAL" | "ADOPTION" | "MEASURE";

/** One box of the chain. */
export interface ImpactStepShape {
  /** Of an adoption: the proposal's and the partner's. */
  id: string;
  stage: ImpactStage;
  kind: string | null;
  text: Text;
  on: Day | null;
  onPrecision: DatePrecision;
  /** Who adopted; null for all other stages. */
  partner: PartnerShape | null;
  wording: string | null;
  ascribedTo: PartnerShape[];
  topics: string[];
  amount: number | null;
  announced: boolean | null;
  sources: SourceShape[];
}

/** What a source says of two boxes; `to` is what came first. */
export interface ImpactLinkShape {
  from: string;
  to: string;
  kind: "DISCUSSED" | "ANSWERS" | "ADOPTED" | "FOLLOWED";
  /** False where the source does not make the connection itself: it only followed. */
  statedBySource: boolean;
  on: Day | null;
  sources: SourceShape[];
}

export interface ImpactChainShape {
  /** Null for what belongs to no event. */
  event: EventShape | null;
  steps: ImpactStepShape[];
  links: ImpactLinkShape[];
  /** Steps left out because they have no date and one was asked for. */
  undated: number;
}
