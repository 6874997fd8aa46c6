/** The kinds of event in the order in which they are offered to choose from. */
export const EVENT_KINDS = [
  "CONFERENCE",
  "DIALOGUE",
  "JOB_FAIR",
  "AWARD",
  "FOLLOW_UP",
  "MEETING",
  "ANNIVERSARY",
  "KICK_OFF",
  "FOUNDING",
  "OTHER",
] as const;
