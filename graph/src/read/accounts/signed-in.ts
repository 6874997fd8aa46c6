import type { AccountRole, Scope } from "../../model/accounts.ts";
import { hashOfSecret } from "../../model/secrets.ts";
import type { Store } from "../../store/store.ts";

/** Whose session or token a secret is. */
export interface SignedIn {
  account: { id: string; name: string; role: AccountRole };
  /** Id of the session or the token. */
  id: string;
  usedAt: number;
}

/** An organisation has to have vouched for somebody within this time for their tokens to work. */
const VOUCHED_FOR_MS = 30 * 24 * 60 * 60 * 1000;

/** Undefined where no session that lasts has the secret, or its account may not sign in. */
export async function accountOfSession(
  store: Store,
  secret: string,
  now = Date.now(),
): Promise<SignedIn | undefined> {
  const [row] = await store.read<SignedIn>(ACCOUNT_OF_SESSION, { secretHash: hashOfSecret(secret), now });
  return row;
}

/** The same for a token, with what it may be used for. */
export async function accountOfToken(
  store: Store,
  secret: string,
  now = Date.now(),
): Promise<(SignedIn & { scopes: Scope[] }) | undefined> {
  const [row] = await store.read<SignedIn & { scopes: Scope[] }>(ACCOUNT_OF_TOKEN, {
    secretHash: hashOfSecret(secret),
    now,
    vouchedSince: now - VOUCHED_FOR_MS,
  });
  return row;
}

export const ACCOUNT_OF_SESSION = `
MATCH (s:Session {secretHash: $secretHash})<-[:HAS_SESSION]-(a:Account)
WHERE s.expiresAt > $now AND a.deletedAt IS NULL AND a.blockedAt IS NULL
RETURN a { .id, .name, .role } AS account, s.id AS id, s.usedAt AS usedAt`;

export const ACCOUNT_OF_TOKEN = `
MATCH (t:Token {secretHash: $secretHash})<-[:HAS_TOKEN]-(a:Account)
WHERE t.expiresAt > $now AND a.deletedAt IS NULL AND a.blockedAt IS NULL
  AND (a.subject IS NULL OR a.signedInAt > $vouchedSince)
RETURN a { .id, .name, .role } AS account, t.id AS id, coalesce(t.usedAt, 0) AS usedAt, t.scopes AS scopes`;
