import type { AccountRole } from "../../model/accounts.ts";
import { signInNameOf } from "../../model/sign-in-name.ts";
import type { Store, WriteTransaction } from "../../store/store.ts";
import { withNameTaken } from "./add-account.ts";

/** Without this account nobody could give roles. */
export class LastAdministrator extends Error {}

/** Nobody has the id, or the account is deleted. */
export class NoSuchAccount extends Error {}

/** Renames an account. NameTaken where another has the name. */
export async function renameAccount(store: Store, id: string, name: string): Promise<void> {
  await withNameTaken(name, () => store.keep(RENAME, { id, name, signInName: signInNameOf(name) }));
}

/** Sets a new password and ends all sessions but the one kept. */
export async function setPassword(
  store: Store,
  id: string,
  passwordHash: string,
  keptSession: string | null,
): Promise<void> {
  await store.keep(SET_PASSWORD, { id, passwordHash, keptSession });
}

/** Gives an account another role. LastAdministrator, NoSuchAccount. */
export function changeRole(store: Store, id: string, role: AccountRole): Promise<void> {
  return changeGuarded(store, id, role !== "ADMINISTRATOR", CHANGE_ROLE, { role });
}

/** Blocks an account, which ends its sessions and stops its tokens, or lets it in again. LastAdministrator, NoSuchAccount. */
export function blockAccount(store: Store, id: string, blocked: boolean): Promise<void> {
  return changeGuarded(store, id, blocked, BLOCK, { blockedAt: blocked ? Date.now() : null });
}

/**
 * Deletes an account for good: name, ways in, sessions and tokens. What it did stays; a tombstone without a name
 * stands where it is named. LastAdministrator, NoSuchAccount.
 */
export function deleteAccount(store: Store, id: string): Promise<void> {
  return changeGuarded(store, id, true, DELETE, { now: Date.now() });
}

/** Changes an account that may be the last administrator; of two such changes at once the second sees the first. */
async function changeGuarded(
  store: Store,
  id: string,
  endsAdministration: boolean,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<void> {
  await store.keepTogether(async (transaction) => {
    await transaction.run(LOCK_ADMINISTRATORS);
    if (endsAdministration && (await isLastAdministrator(transaction, id)))
      throw new LastAdministrator("This is the only administrator: make another one first.");
    const changed = await transaction.run(statement, { ...parameters, id });
    if (changed.length === 0) throw new NoSuchAccount(`No account has the id "${id.slice(0, 100)}".`);
  });
}

async function isLastAdministrator(transaction: WriteTransaction, id: string): Promise<boolean> {
  const administrators = await transaction.run<{ id: string }>(ADMINISTRATORS);
  return administrators.length === 1 && administrators[0]?.id === id;
}

const RENAME = `
MATCH (a:Account {id: $id})
WHERE a.deletedAt IS NULL
SET a.name = $name, a.signInName = CASE WHEN a.subject IS NULL THEN $signInName END`;

const SET_PASSWORD = `
MATCH (a:Account {id: $id})
WHERE a.deletedAt IS NULL
SET a.passwordHash = $passwordHash
WITH a
MATCH (a)-[:HAS_SESSION]->(s:Session)
WHERE s.id <> coalesce($keptSession, '')
DETACH DELETE s`;

const LOCK_ADMINISTRATORS = `
MATCH (a:Account {role: 'ADMINISTRATOR'})
WITH a ORDER BY a.id
SET a.changing = true
REMOVE a.changing`;

export const ADMINISTRATORS = `
MATCH (a:Account {role: 'ADMINISTRATOR'})
WHERE a.deletedAt IS NULL AND a.blockedAt IS NULL
RETURN a.id AS id
LIMIT 2`;

const CHANGE_ROLE = `
MATCH (a:Account {id: $id})
WHERE a.deletedAt IS NULL
SET a.role = $role
RETURN a.id AS id`;

const BLOCK = `
MATCH (a:Account {id: $id})
WHERE a.deletedAt IS NULL
SET a.blockedAt = $blockedAt
WITH a
OPTIONAL MATCH (a)-[:HAS_SESSION]->(s:Session)
WITH a, collect(s) AS sessions
FOREACH (s IN CASE WHEN $blockedAt IS NULL THEN [] ELSE sessions END | DETACH DELETE s)
RETURN a.id AS id`;

const DELETE = `
MATCH (a:Account {id: $id})
WHERE a.deletedAt IS NULL
OPTIONAL MATCH (a)-[:HAS_SESSION|HAS_TOKEN|HAS_PASSKEY]->(own)
WITH a, collect(own) AS owned
FOREACH (own IN owned | DETACH DELETE own)
WITH a
OPTIONAL MATCH (i:Invitation {accountId: $id})
WITH a, collect(i) AS links
FOREACH (i IN links | DELETE i)
SET a = {id: $id, deletedAt: $now}
RETURN a.id AS id`;
