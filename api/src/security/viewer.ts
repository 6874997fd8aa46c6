import type { AccountRole, Role, Scope } from "@buendnisgraph/graph/model/accounts";
import { isAtLeast, SCOPES } from "@buendnisgraph/graph/model/accounts";

export type { AccountRole, Role, Scope };

/** Who asks, as far as a request shows it. */
export interface Viewer {
  role: Role;
  /** Null for visitors. */
  account: { id: string; name: string } | null;
  /** How the request showed it: by the cookie of a session, by the token of a script, or not at all. */
  via: "none" | "session" | "token";
  /** What the request may be used for: everything, unless it came with a token. */
  scopes: readonly Scope[];
  /** Id of the session; null without one. */
  sessionId: string | null;
  /** Whether the alliance may be read: by everyone, or by members only (READ_ACCESS). */
  canRead: boolean;
}

/** Who may read the alliance. */
export type ReadAccess = "public" | "members";

export function visitor(readAccess: ReadAccess): Viewer {
  return {
    role: "VISITOR",
    account: null,
    via: "none",
    scopes: SCOPES,
    sessionId: null,
    canRead: readAccess === "public",
  };
}

/** What is said of an account where a change or decision names it; the name is null for those who may not see it. */
export interface AccountMention {
  id: string;
  /** Null once the account is deleted. */
  name: string | null;
}

/** Names of those who edit are for those who edit: everybody else gets null, as for an account that is deleted. */
export function nameForViewer(viewer: Viewer, account: AccountMention | null | undefined): string | null {
  return account && isAtLeast(viewer.role, "EDITOR") ? account.name : null;
}
