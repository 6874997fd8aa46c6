/** What a list that is brought in is a list of. */
export const IMPORT_KINDS = [
  "attendance",
  "stands",
  "partners",
  "conferences",
  "collaborations",
  "proposals",
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

const PARTNER_FIELDS = [
  "name",
  "category",
  "place",
  "county",
  "postcode",
  "email",
  "website",
  "role",
  "stand",
  "date",
] as const;

/** The fields that a kind's columns may hold, in the order of its template; the first is the one no row can do without. */
export const FIELDS = {
  attendance: PARTNER_FIELDS,
  stands: PARTNER_FIELDS,
  partners: PARTNER_FIELDS,
  conferences: ["title", "start", "end", "place", "county", "kind", "scope", "topics", "attendance"],
  collaborations: ["a", "b", "since", "until", "text"],
  proposals: ["text", "event", "by", "topic", "kind", "date"],
} as const satisfies Record<ImportKind, readonly string[]>;

export type Field = (typeof FIELDS)[ImportKind][number];
