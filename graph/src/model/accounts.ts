/** What somebody may do, from least to most; each may all that stands before it. */
export const ROLES = ["VISITOR", "MEMBER", "EDITOR", "ADMINISTRATOR"] as const;
export type Role = (typeof ROLES)[number];
/** A role that an account can have: who is signed in is no visitor. */
export type AccountRole = Exclude<Role, "VISITOR">;

/** What a token of a script may be used for, within the role of its account. */
export const SCOPES = ["READ", "WRITE", "IMPORT"] as const;
export type Scope = (typeof SCOPES)[number];

/** What a link is for: a new account, a new way in to an old one, or the first administrator. */
export type InvitationPurpose = "INVITATION" | "RESET" | "FIRST_ADMINISTRATOR";

/** Whether the role is that one or more. */
export function isAtLeast(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}
