/** Every reason weighs a share of what all reasons of its suggestion do, 0 to 1; its evidence are ids that can be looked up. */
interface Weighed<Type extends string> {
  type: Type;
  share: number;
}

export interface MetBeforeShape extends Weighed<"MetBefore"> {
  events: string[];
}
export interface PartnersInCommonShape extends Weighed<"PartnersInCommon"> {
  partners: string[];
  count: number;
}
export interface SameRegionShape extends Weighed<"SameRegion"> {
  region: string;
  neighbourOf: string | null;
}
export interface TopicsInCommonShape extends Weighed<"TopicsInCommon"> {
  topics: string[];
}
export interface OfferMeetsRequestShape extends Weighed<"OfferMeetsRequest"> {
  topic: string;
  offer: string;
  request: string;
  suggestedOffers: boolean;
}
export interface SameWorkingGroupShape extends Weighed<"SameWorkingGroup"> {
  contributions: string[];
}
export interface TookPartOnTopicShape extends Weighed<"TookPartOnTopic"> {
  events: string[];
}
export interface OffersOnTopicShape extends Weighed<"OffersOnTopic"> {
  offers: string[];
}
export interface KnowsParticipantsShape extends Weighed<"KnowsParticipants"> {
  partners: string[];
  count: number;
}

/** Why a partner is suggested. */
export type ReasonShape =
  | MetBeforeShape
  | PartnersInCommonShape
  | SameRegionShape
  | TopicsInCommonShape
  | OfferMeetsRequestShape
  | SameWorkingGroupShape
  | TookPartOnTopicShape
  | OffersOnTopicShape
  | KnowsParticipantsShape;

type Unweighed<Shape> = Shape extends ReasonShape ? Omit<Shape, "share"> : never;

/** A reason before it is weighed. */
export type Reason = Unweighed<ReasonShape>;

/** One feature of a pair: how strong it is, and the reason it gives; null where it is none to tell. */
export interface Feature {
  /** Names the weight in ./weights.ts. */
  name: string;
  /** 0 and up; what it measures stands at its weight. */
  value: number;
  reason: Reason | null;
}

export interface Scored {
  /** Σ weight × value, pure: before variety. */
  score: number;
  /** Strongest first; shares of the score that all features with a reason make up, summing to 1. */
  reasons: ReasonShape[];
}

/** Weighs the features of a pair; the one place where suggestions get their score. */
export function weigh(features: readonly Feature[], weights: Readonly<Record<string, number>>): Scored {
  const parts = features.map(({ name, value, reason }) => ({ reason, part: (weights[name] ?? 0) * value }));
  const told = parts.filter(({ reason, part }) => reason !== null && part > 0);
  const sum = told.reduce((total, { part }) => total + part, 0);
  return {
    score: parts.reduce((total, { part }) => total + part, 0),
    reasons: told
      .sort((left, right) => right.part - left.part)
      .flatMap(({ reason, part }) => (reason ? [{ ...reason, share: part / sum } as ReasonShape] : [])),
  };
}
