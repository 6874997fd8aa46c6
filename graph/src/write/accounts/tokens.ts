import type { Scope } from "../../model/accounts.ts";
import { hashOfSecret, newId, newSecret } from "../../model/secrets.ts";
import type { Store } from "../../store/store.ts";

/** What a token begins with, so that it is known for one where it turns up by mistake. */
const PREFIX = "bg_";

export interface NewToken {
  name: string;
  scopes: readonly Scope[];
  /** The moment it ends, in milliseconds. */
  expiresAt: number;
}

/** An account has as many tokens as it may. */
export class TooManyTokens extends Error {}

export const MOST_TOKENS = 20;

/** Makes a token for scripts; its secret is shown this once and nowhere kept. */
export async function createToken(
  store: Store,
  accountId: string,
  { name, scopes, expiresAt }: NewToken,
): Promise<{ id: string; secret: string }> {
  const secret = `${PREFIX}${newSecret()}`;
  const id = newId("token");
  const made = await store.keep(CREATE_TOKEN, {
    accountId,
    most: MOST_TOKENS,
    token: {
      id,
      name,
      scopes: [...scopes],
      secretHash: hashOfSecret(secret),
      createdAt: Date.now(),
      expiresAt,
    },
  });
  if (made.length === 0)
    throw new TooManyTokens(`An account has ${MOST_TOKENS} tokens at most: withdraw one first.`);
  return { id, secret };
}

/** Withdraws a token of the account; true where there was one. */
export async function revokeToken(store: Store, accountId: string, id: string): Promise<boolean> {
  return (await store.keep(REVOKE_TOKEN, { accountId, id })).length > 0;
}

/** Notes that a token is in use. */
export async function noteTokenUse(store: Store, id: string, now = Date.now()): Promise<void> {
  await store.keep(NOTE_TOKEN_USE, { id, now });
}

const CREATE_TOKEN = `
MATCH (a:Account {id: $accountId})
WHERE COUNT { (a)-[:HAS_TOKEN]->() } < $most
CREATE (a)-[:HAS_TOKEN]->(t:Token)
SET t = $token
RETURN t.id AS id`;

const REVOKE_TOKEN = `
MATCH (:Account {id: $accountId})-[:HAS_TOKEN]->(t:Token {id: $id})
WITH t, t.id AS id
DETACH DELETE t
RETURN id`;

const NOTE_TOKEN_USE = `
MATCH (t:Token {id: $id})
SET t.usedAt = $now`;
