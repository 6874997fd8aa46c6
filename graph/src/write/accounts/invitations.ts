import type { AccountRole, InvitationPurpose } from "../../model/accounts.ts";
import { hashOfSecret, newId, newSecret } from "../../model/secrets.ts";
import type { Store, WriteTransaction } from "../../store/store.ts";
import { addAccountIn, type WayIn, withNameTaken } from "./add-account.ts";
import { addPasskeyIn } from "./passkeys.ts";

/** The link was used, withdrawn or has expired, or never was one. */
export class LinkInvalid extends Error {}

/** As many links are open as may be. */
export class TooManyInvitations extends Error {}

const MINUTE_MS = 60_000;
const LASTS_MS: Record<InvitationPurpose, number> = {
  INVITATION: 7 * 24 * 60 * MINUTE_MS,
  RESET: 24 * 60 * MINUTE_MS,
  FIRST_ADMINISTRATOR: 30 * MINUTE_MS,
};
const MOST_OPEN = 500;

export interface NewInvitation {
  purpose: InvitationPurpose;
  role: AccountRole;
  /** For whom it is, in the words of who invites; null where nothing was said. */
  label: string | null;
  /** Of a RESET the account. */
  accountId: string | null;
  /** Id of the account that invites; null for the program itself. */
  invitedBy: string | null;
}

/** Makes a link that works once; its secret is nowhere kept. */
export async function invite(
  store: Store,
  invitation: NewInvitation,
  now = Date.now(),
): Promise<{ id: string; secret: string; expiresAt: number }> {
  const id = newId("invitation");
  const secret = newSecret();
  const expiresAt = now + LASTS_MS[invitation.purpose];
  const made = await store.keep(INVITE, {
    most: MOST_OPEN,
    now,
    invitation: { ...invitation, id, secretHash: hashOfSecret(secret), createdAt: now, expiresAt },
  });
  if (made.length === 0) throw new TooManyInvitations(`${MOST_OPEN} links are open: withdraw some first.`);
  return { id, secret, expiresAt };
}

/** Withdraws an open link; true where there was one. */
export async function withdrawInvitation(store: Store, id: string): Promise<boolean> {
  return (await store.keep(WITHDRAW, { id })).length > 0;
}

/**
 * Uses up a link: adds the account that it invites to, or gives the account it resets the new way in and ends all its
 * sessions. Returns the account's id. LinkInvalid, or NameTaken, and then the link can still be used.
 */
export async function acceptInvitation(
  store: Store,
  secret: string,
  name: string,
  wayIn: WayIn,
  now = Date.now(),
): Promise<string> {
  return withNameTaken(name, () =>
    store.keepTogether(async (transaction) => {
      const [taken] = await transaction.run<Taken>(TAKE, { secretHash: hashOfSecret(secret), now });
      if (!taken) throw new LinkInvalid("This link was used, withdrawn or has expired.");
      if (taken.accountId !== null) return resetWayIn(transaction, taken.accountId, wayIn);
      return addAccountIn(transaction, { name, role: taken.role, wayIn });
    }),
  );
}

interface Taken {
  role: AccountRole;
  accountId: string | null;
}

async function resetWayIn(transaction: WriteTransaction, accountId: string, wayIn: WayIn): Promise<string> {
  const passwordHash = "passwordHash" in wayIn ? wayIn.passwordHash : null;
  const [reset] = await transaction.run<{ id: string }>(RESET, { accountId, passwordHash });
  if (!reset) throw new LinkInvalid("The account of this link is deleted or blocked.");
  if ("passkey" in wayIn) await addPasskeyIn(transaction, accountId, wayIn.passkey);
  return reset.id;
}

const INVITE = `
OPTIONAL MATCH (open:Invitation) WHERE open.expiresAt > $now AND open.usedAt IS NULL
WITH count(open) AS open
WHERE open < $most
CREATE (i:Invitation)
SET i = $invitation
RETURN i.id AS id`;

const WITHDRAW = `
MATCH (i:Invitation {id: $id})
WHERE i.usedAt IS NULL
WITH i, i.id AS id
DELETE i
RETURN id`;

// It is written to before it is looked at, so that of two who use it at once the second sees the first.
const TAKE = `
MATCH (i:Invitation {secretHash: $secretHash})
SET i.triedAt = $now
WITH i
WHERE i.usedAt IS NULL AND i.expiresAt > $now
  AND (i.purpose <> 'FIRST_ADMINISTRATOR' OR NOT EXISTS {
    (a:Account {role: 'ADMINISTRATOR'}) WHERE a.deletedAt IS NULL AND a.blockedAt IS NULL
  })
SET i.usedAt = $now
RETURN i.role AS role, i.accountId AS accountId`;

const RESET = `
MATCH (a:Account {id: $accountId})
WHERE a.deletedAt IS NULL AND a.blockedAt IS NULL
SET a.passwordHash = coalesce($passwordHash, a.passwordHash)
WITH a
OPTIONAL MATCH (a)-[:HAS_SESSION]->(s:Session)
WITH a, collect(s) AS sessions
FOREACH (s IN sessions | DETACH DELETE s)
RETURN a.id AS id`;
