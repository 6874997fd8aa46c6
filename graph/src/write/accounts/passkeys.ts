import type { Store, WriteTransaction } from "../../store/store.ts";

/** A passkey as the browser made it. */
export interface NewPasskey {
  /** The credential's own id, in base64url. */
  id: string;
  /** In base64url. */
  publicKey: string;
  counter: number;
  transports: string[];
  /** What its owner calls it. */
  name: string;
}

/** The account has no other way to sign in. */
export class LastWayIn extends Error {}

/** Adds a passkey to an account. */
export async function addPasskey(store: Store, accountId: string, passkey: NewPasskey): Promise<void> {
  await store.keepTogether((transaction) => addPasskeyIn(transaction, accountId, passkey));
}

/** The same within a transaction that does more. */
export async function addPasskeyIn(
  transaction: WriteTransaction,
  accountId: string,
  passkey: NewPasskey,
): Promise<void> {
  await transaction.run(ADD_PASSKEY, { accountId, passkey: { ...passkey, createdAt: Date.now() } });
}

/** Notes a sign-in: the counter tells a copy of the passkey from the passkey. */
export async function notePasskeyUse(store: Store, id: string, counter: number): Promise<void> {
  await store.keep(NOTE_PASSKEY_USE, { id, counter, now: Date.now() });
}

/** Removes a passkey of the account; true where there was one. LastWayIn where nothing else is left to sign in with. */
export async function removePasskey(store: Store, accountId: string, id: string): Promise<boolean> {
  const [row] = await store.keep<{ removed: boolean }>(REMOVE_PASSKEY, { accountId, id });
  if (row && !row.removed) throw new LastWayIn("Without this passkey the account could not be signed in to.");
  return row !== undefined;
}

const ADD_PASSKEY = `
MATCH (a:Account {id: $accountId})
CREATE (a)-[:HAS_PASSKEY]->(p:Passkey)
SET p = $passkey`;

const NOTE_PASSKEY_USE = `
MATCH (p:Passkey {id: $id})
SET p.counter = $counter, p.usedAt = $now`;

// The account is written to first, so that of two removals at once the second sees the first.
const REMOVE_PASSKEY = `
MATCH (a:Account {id: $accountId})
SET a.changing = true
REMOVE a.changing
WITH a
MATCH (a)-[:HAS_PASSKEY]->(p:Passkey {id: $id})
WITH p, a.passwordHash IS NOT NULL OR a.subject IS NOT NULL OR COUNT { (a)-[:HAS_PASSKEY]->() } > 1 AS removed
FOREACH (one IN CASE WHEN removed THEN [p] ELSE [] END | DETACH DELETE one)
RETURN removed`;
