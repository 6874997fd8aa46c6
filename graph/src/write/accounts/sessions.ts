import { hashOfSecret, newId, newSecret } from "../../model/secrets.ts";
import type { Store } from "../../store/store.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A session that is not used ends after this time … */
export const IDLE_MS = 7 * DAY_MS;
/** … and any session after this; … */
export const LONGEST_SESSION_MS = 30 * DAY_MS;
/** … one that an organisation vouched for after this, as the organisation may have changed its mind. */
export const ORGANISATION_SESSION_MS = DAY_MS / 2;
/** Its last use is written this often at most: a page asks many times. */
export const USE_NOTED_EVERY_MS = 10 * 60 * 1000;

/** Begins a session of the account and returns its secret, which is nowhere kept. */
export async function beginSession(
  store: Store,
  accountId: string,
  browser: string | null,
  lastsMs = LONGEST_SESSION_MS,
  now = Date.now(),
): Promise<string> {
  const secret = newSecret();
  const [begun] = await store.keep<{ id: string }>(BEGIN_SESSION, {
    accountId,
    session: {
      id: newId("session"),
      secretHash: hashOfSecret(secret),
      browser,
      beganAt: now,
      usedAt: now,
      endsAt: now + lastsMs,
      expiresAt: now + Math.min(lastsMs, IDLE_MS),
    },
  });
  if (!begun) throw new Error(`there is no account ${accountId} that may sign in`);
  return secret;
}

/** Notes that the session is in use, which puts off its end. */
export async function noteSessionUse(store: Store, id: string, now = Date.now()): Promise<void> {
  await store.keep(NOTE_SESSION_USE, { id, now, idle: IDLE_MS });
}

/** Ends one session of the account; true where there was one. */
export async function endSession(store: Store, accountId: string, id: string): Promise<boolean> {
  return (await store.keep(END_SESSION, { accountId, id })).length > 0;
}

/** Ends all sessions of the account but the one kept; returns how many. */
export async function endSessions(
  store: Store,
  accountId: string,
  kept: string | null = null,
): Promise<number> {
  return (await store.keep(END_SESSIONS, { accountId, kept })).length;
}

const BEGIN_SESSION = `
MATCH (a:Account {id: $accountId})
WHERE a.deletedAt IS NULL AND a.blockedAt IS NULL
CREATE (a)-[:HAS_SESSION]->(s:Session)
SET s = $session, a.signedInAt = $session.beganAt
RETURN s.id AS id`;

const NOTE_SESSION_USE = `
MATCH (s:Session {id: $id})
SET s.usedAt = $now,
    s.expiresAt = CASE WHEN s.endsAt < $now + $idle THEN s.endsAt ELSE $now + $idle END`;

const END_SESSION = `
MATCH (:Account {id: $accountId})-[:HAS_SESSION]->(s:Session {id: $id})
WITH s, s.id AS id
DETACH DELETE s
RETURN id`;

const END_SESSIONS = `
MATCH (:Account {id: $accountId})-[:HAS_SESSION]->(s:Session)
WHERE s.id <> coalesce($kept, '')
WITH s, s.id AS id
DETACH DELETE s
RETURN id`;
