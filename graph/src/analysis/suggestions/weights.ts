/**
 * How much each feature of a pair counts. Those called fitted came out of `npm run fit-suggestions`, on the alliance's
 * recorded meetings (docs/suggestions.md); the others are priors, set by reasoning: what one seeks and the other
 * offers, and having worked in the same group, are the strongest reasons there are, and the facts have too few dated
 * ones to learn from.
 */
export const COLLABORATOR_WEIGHTS = {
  /** Σ 1 / log₂(2 + ties of z) over common partners z, after Adamic & Adar 2003; fitted. */
  partnersInCommon: 0.43,
  /** Σ 1 / (participants − 1) over the gatherings both were at, Newman 2001, at most 1; prior, as the fit is on pairs that had not met. */
  metBefore: 1,
  /** log₂(1 + events the candidate took part in); half of what was fitted (0.97): who comes to everything is met anyway. */
  appearances: 0.5,
  /** 1 where the candidate was on record within the last three years, else falling by half every three years; fitted. */
  recency: 0.34,
  /** 1 where both are based in the same county; fitted. */
  sameRegion: 1.2,
  /** 1 where their counties border; prior: the fit found no effect (−0.12), but it is what people ask for. */
  neighbouringRegion: 0.2,
  /** Σ 1 / log₂(1 + partners on the topic) over the topics of both; fitted. */
  topicsInCommon: 1.03,
  /** Topics that one seeks and the other offers something on, at most 3; prior. */
  offerMeetsRequest: 1.5,
  /** Forums, working groups, problems and proposals both are named with, at most 3; prior. */
  sameWorkingGroup: 1.5,
} as const;

/** For whom to invite to an event, or to a topic in a region; all priors, for no source tells who was asked and stayed away. */
export const INVITATION_WEIGHTS = {
  /** 1 where based or active in the region itself. */
  sameRegion: 1.2,
  /** 1 where in a county that borders it. */
  neighbouringRegion: 0.6,
  /** Σ 1 / log₂(1 + partners on the topic) over the event's topics that it is on record with. */
  topicsInCommon: 1.5,
  /** log₂(1 + earlier events on the topic it took part in). */
  tookPartOnTopic: 0.6,
  /** Offers on the topic, at most 3. */
  offersOnTopic: 0.8,
  /** log₂(1 + partners taking part that it is tied to). */
  knowsParticipants: 0.4,
  /** log₂(1 + ties of the candidate). */
  degree: 0.03,
  /** As for collaborators. */
  recency: 0.4,
} as const;
