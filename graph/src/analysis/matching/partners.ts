/** A partner, or a row that may stand for one, as far as matching looks at it. */
export interface Body {
  name: string;
  otherNames?: readonly string[];
  place?: string | null;
  /** AGS of its county. */
  regionAgs?: string | null;
  website?: string | null;
  email?: string | null;
}

export interface KnownPartner extends Body {
  id: string;
}

/** Why two are taken for one, or not: a code with what a sentence about it needs. */
export type MatchReason =
  /** The names say the same; `how` they differ in writing. */
  | { code: "SAME_NAME"; a: string; b: string; how: "EXACT" | "WORDING" | "SPELLING" | "ACRONYM" }
  /** One name has words that the other lacks. */
  | { code: "MORE_WORDS"; words: readonly string[] }
  /** Each name has words that the other lacks. */
  | { code: "OTHER_WORDS"; a: readonly string[]; b: readonly string[] }
  /** One is a department or an office of the other. */
  | { code: "DEPARTMENT" }
  /** One is called like the beginning of the other. */
  | { code: "SHORT_NAME" }
  | { code: "SAME_PLACE"; place: string }
  | { code: "SAME_COUNTY" }
  | { code: "OTHER_PLACE"; a: string; b: string }
  | { code: "PLACES_OVERLAP"; a: readonly string[]; b: readonly string[] }
  | { code: "PLACE_MISSING" }
  | { code: "OTHER_LEVEL"; a: string | null; b: string | null }
  | { code: "OTHER_LEGAL_FORM"; a: string; b: string }
  | { code: "OTHER_TERRITORY" }
  | { code: "OTHER_DENOMINATION" }
  | { code: "OTHER_NUMBER"; a: readonly string[]; b: readonly string[] }
  | { code: "PROJECT_OF_CARRIER" }
  | { code: "SAME_WEBSITE"; domain: string }
  | { code: "SAME_EMAIL_DOMAIN"; domain: string };

export interface PartnerComparison {
  verdict: "same" | "ask" | "different";
  /** 0 to 1; from 0.5 on it is rather the same than not. */
  score: number;
  reasons: readonly MatchReason[];
}
