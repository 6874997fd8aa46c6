import type { AccountRole, InvitationPurpose, Scope } from "../../model/accounts.ts";
import { hashOfSecret } from "../../model/secrets.ts";
import { signInNameOf } from "../../model/sign-in-name.ts";
import type { Store } from "../../store/store.ts";

/** An account as administrators see it; moments in milliseconds. */
export interface AccountShape {
  id: string;
  name: string;
  role: AccountRole;
  createdAt: number;
  signedInAt: number | null;
  blockedAt: number | null;
  hasPassword: boolean;
  passkeys: number;
  /** Whether an organisation's sign-in vouches for it, and says its role. */
  fromOrganisation: boolean;
}

/** All accounts that are not deleted, by name. */
export async function listAccounts(store: Store): Promise<AccountShape[]> {
  return (await store.read<{ account: AccountShape }>(ACCOUNTS)).map(({ account }) => account);
}

/** Undefined where the account is deleted or never was. */
export async function readAccount(store: Store, id: string): Promise<AccountShape | undefined> {
  return (await store.read<{ account: AccountShape }>(ACCOUNT, { id }))[0]?.account;
}

/** Names by id, for history; the name of a deleted account is null. */
export async function accountNames(
  store: Store,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string | null }>> {
  const rows = await store.read<{ id: string; name: string | null }>(ACCOUNT_NAMES, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether somebody can give roles. */
export async function hasAdministrator(store: Store): Promise<boolean> {
  return (await store.read<{ id: string }>(ANY_ADMINISTRATOR)).length > 0;
}

/** The account that signs in with the name, and its password as it is kept. */
export async function passwordOf(
  store: Store,
  name: string,
): Promise<{ id: string; passwordHash: string | null } | undefined> {
  const [row] = await store.read<{ id: string; passwordHash: string | null }>(PASSWORD_OF, {
    signInName: signInNameOf(name),
  });
  return row;
}

export interface PasskeyShape {
  id: string;
  name: string;
  createdAt: number;
  usedAt: number | null;
  transports: string[];
}

export interface KnownPasskey extends PasskeyShape {
  accountId: string;
  publicKey: string;
  counter: number;
}

/** The passkey with the credential's id, unless its account may not sign in. */
export async function passkeyById(store: Store, id: string): Promise<KnownPasskey | undefined> {
  return (await store.read<{ passkey: KnownPasskey }>(PASSKEY, { id }))[0]?.passkey;
}

export interface SessionShape {
  id: string;
  browser: string | null;
  beganAt: number;
  usedAt: number;
}

export interface TokenShape {
  id: string;
  name: string;
  scopes: Scope[];
  createdAt: number;
  usedAt: number | null;
  expiresAt: number;
}

/** What one account has: passkeys, sessions that last, tokens; the latest first. */
export async function belongingsOf(
  store: Store,
  id: string,
  now = Date.now(),
): Promise<{ passkeys: PasskeyShape[]; sessions: SessionShape[]; tokens: TokenShape[] }> {
  const [row] = await store.read<{
    passkeys: PasskeyShape[];
    sessions: SessionShape[];
    tokens: TokenShape[];
  }>(BELONGINGS, { id, now });
  return row ?? { passkeys: [], sessions: [], tokens: [] };
}

export interface InvitationShape {
  id: string;
  purpose: InvitationPurpose;
  role: AccountRole;
  label: string | null;
  /** Of a reset the account's id and name. */
  accountId: string | null;
  accountName: string | null;
  createdAt: number;
  expiresAt: number;
}

/** Links to accounts that can still be used, the latest first. */
export async function openInvitations(store: Store, now = Date.now()): Promise<InvitationShape[]> {
  return (await store.read<{ invitation: InvitationShape }>(OPEN_INVITATIONS, { now })).map(
    ({ invitation }) => invitation,
  );
}

/** The link with the secret; undefined where it cannot be used. */
export async function invitationBySecret(
  store: Store,
  secret: string,
  now = Date.now(),
): Promise<InvitationShape | undefined> {
  const parameters = { secretHash: hashOfSecret(secret), now };
  return (await store.read<{ invitation: InvitationShape }>(INVITATION, parameters))[0]?.invitation;
}

const ACCOUNTS = `
MATCH (a:Account)
WHERE a.deletedAt IS NULL
RETURN a {
  .id, .name, .role, .createdAt, .signedInAt, .blockedAt,
  hasPassword: a.passwordHash IS NOT NULL,
  passkeys: COUNT { (a)-[:HAS_PASSKEY]->() },
  fromOrganisation: a.subject IS NOT NULL
} AS account
ORDER BY toLower(a.name), a.id`;

export const ACCOUNT = `
MATCH (a:Account {id: $id})
WHERE a.deletedAt IS NULL
RETURN a {
  .id, .name, .role, .createdAt, .signedInAt, .blockedAt,
  hasPassword: a.passwordHash IS NOT NULL,
  passkeys: COUNT { (a)-[:HAS_PASSKEY]->() },
  fromOrganisation: a.subject IS NOT NULL
} AS account`;

export const ACCOUNT_NAMES = `
UNWIND $ids AS id
MATCH (a:Account {id: id})
RETURN a.id AS id, a.name AS name`;

export const ANY_ADMINISTRATOR = `
MATCH (a:Account {role: 'ADMINISTRATOR'})
WHERE a.deletedAt IS NULL AND a.blockedAt IS NULL
RETURN a.id AS id
LIMIT 1`;

export const PASSWORD_OF = `
MATCH (a:Account {signInName: $signInName})
WHERE a.deletedAt IS NULL AND a.blockedAt IS NULL
RETURN a.id AS id, a.passwordHash AS passwordHash`;

export const PASSKEY = `
MATCH (p:Passkey {id: $id})<-[:HAS_PASSKEY]-(a:Account)
WHERE a.deletedAt IS NULL AND a.blockedAt IS NULL
RETURN p { .id, .name, .createdAt, .usedAt, .transports, .publicKey, .counter, accountId: a.id } AS passkey`;

export const BELONGINGS = `
MATCH (a:Account {id: $id})
RETURN
  COLLECT { MATCH (a)-[:HAS_PASSKEY]->(p:Passkey)
    RETURN p { .id, .name, .createdAt, .usedAt, .transports } ORDER BY p.createdAt DESC } AS passkeys,
  COLLECT { MATCH (a)-[:HAS_SESSION]->(s:Session) WHERE s.expiresAt > $now
    RETURN s { .id, .browser, .beganAt, .usedAt } ORDER BY s.usedAt DESC } AS sessions,
  COLLECT { MATCH (a)-[:HAS_TOKEN]->(t:Token)
    RETURN t { .id, .name, .scopes, .createdAt, .usedAt, .expiresAt } ORDER BY t.createdAt DESC } AS tokens`;

const OPEN_INVITATIONS = `
MATCH (i:Invitation)
WHERE i.expiresAt > $now AND i.usedAt IS NULL AND i.purpose <> 'FIRST_ADMINISTRATOR'
OPTIONAL MATCH (a:Account {id: i.accountId})
RETURN i { .id, .purpose, .role, .label, .accountId, accountName: a.name, .createdAt, .expiresAt } AS invitation
ORDER BY i.createdAt DESC, i.id`;

export const INVITATION = `
MATCH (i:Invitation {secretHash: $secretHash})
WHERE i.expiresAt > $now AND i.usedAt IS NULL
OPTIONAL MATCH (a:Account {id: i.accountId})
RETURN i { .id, .purpose, .role, .label, .accountId, accountName: a.name, .createdAt, .expiresAt } AS invitation`;
