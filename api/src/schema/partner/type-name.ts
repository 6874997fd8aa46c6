import type { PartnerKind } from "@buendnisgraph/graph/read/shapes";

/** The GraphQL type that a partner of this kind answers as. */
export const PARTNER_TYPE = {
  ORGANISATION: "Organisation",
  INITIATIVE: "Initiative",
  COMPANY: "Company",
} as const satisfies Record<PartnerKind, string>;
