/**
 * How much each feature of a pair counts. Those of the tie graph were fitted (docs/suggestions.md says how,
 * and on what); the others are priors, set by reasoning, for no list of ties tells of topics or offers: what
 * one seeks and the other offers is the strongest of all reasons, having worked in the same group comes next.
 */
export const COLLABORATOR_WEIGHTS = {
  /** Σ 1 / log₂(1 + partners tied to both's common partner), Adamic & Adar 2003; fitted. */
  partnersInCommon: 0.6,
  /** Σ 1 / (participants − 1) over the gatherings both were at, Newman 2001, at most 1; fitted. */
  metBefore: 1.0,
  /** log₂(1 + ties of the candidate): somebody well connected is a likelier partner; fitted. */
  degree: 0.08,
  /** 1 where the candidate was on record within the last three years, else falling by half every three years; fitted. */
  recency: 0.3,
  /** 1 where both are based in the same county; prior. */
  sameRegion: 0.9,
  /** 1 where their counties border; prior. */
  neighbouringRegion: 0.4,
  /** Σ 1 / log₂(1 + partners on the topic) over the topics of both; prior. */
  topicsInCommon: 1.2,
  /** Topics that one seeks and the other offers something on, at most 3; prior. */
  offerMeetsRequest: 1.5,
  /** Forums, working groups, problems and proposals both are named with, at most 3; prior. */
  sameWorkingGroup: 1.5,
  /** 1 where they are of different kinds: the alliance joins unlike partners; prior. */
  otherKind: 0.1,
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
  degree: 0.03,
  recency: 0.4,
} as const;
