import { SCOPES } from "@buendnisgraph/graph/model/accounts";
import { signInNameOf } from "@buendnisgraph/graph/model/sign-in-name";
import { passwordOf, readAccount } from "@buendnisgraph/graph/read/accounts/accounts";
import type { Store } from "@buendnisgraph/graph/store/store";
import { countAttempt, forgetAttempts, type Limit } from "@buendnisgraph/graph/write/accounts/count-attempts";
import { isPassword } from "@buendnisgraph/graph/write/accounts/password";
import { beginSession, endSession, LONGEST_SESSION_MS } from "@buendnisgraph/graph/write/accounts/sessions";
import type { AccessSettings } from "./access-settings.ts";
import { browserName } from "./browser-name.ts";
import { sessionCookie } from "./session-cookie.ts";
import type { Viewer } from "./viewer.ts";
import type { Visit } from "./visits.ts";

/** What signing in needs of a request. */
export interface SigningIn {
  store: Store;
  visit: Visit;
  access: AccessSettings;
}

const QUARTER_OF_AN_HOUR_MS = 15 * 60_000;

/** Somebody tries too often. */
export class TooManyAttempts extends Error {
  readonly retryAfterSeconds: number;
  constructor(waitMs: number) {
    super(`Too many attempts. Try again in ${Math.ceil(waitMs / 60_000)} minutes.`);
    this.retryAfterSeconds = Math.ceil(waitMs / 1000);
  }
}

/**
 * Id of the account with this name and password; undefined where there is none. Attempts are limited by name and address
 * together, so that nobody is locked out by others, and more loosely by each alone. TooManyAttempts.
 */
export async function checkPassword(
  { store, visit }: SigningIn,
  name: string,
  password: string,
): Promise<string | undefined> {
  const signInName = signInNameOf(name);
  const pair = `sign-in ${visit.address} ${signInName}`;
  await limitAttempts(store, [
    { key: pair, most: 10, withinMs: QUARTER_OF_AN_HOUR_MS },
    { key: `sign-in address ${visit.address}`, most: 50, withinMs: QUARTER_OF_AN_HOUR_MS },
    { key: `sign-in name ${signInName}`, most: 100, withinMs: QUARTER_OF_AN_HOUR_MS },
  ]);
  const known = await passwordOf(store, name);
  if (!(await isPassword(password, known?.passwordHash ?? null))) return undefined;
  await forgetAttempts(store, [pair]);
  return known?.id;
}

/** Counts an attempt; TooManyAttempts where a limit is reached. */
export async function limitAttempts(store: Store, limits: readonly Limit[]): Promise<void> {
  const wait = await countAttempt(store, limits);
  if (wait !== null) throw new TooManyAttempts(wait);
}

/** Begins a session of the account in the browser that asks, in place of the one it has; returns who asks from now on. */
export async function openSession(
  { store, visit, access }: SigningIn,
  accountId: string,
  lastsMs = LONGEST_SESSION_MS,
): Promise<Viewer> {
  const before = await visit.viewer();
  if (before.account && before.sessionId) await endSession(store, before.account.id, before.sessionId);
  const secret = await beginSession(store, accountId, browserName(visit.browser), lastsMs);
  visit.setCookies.push(sessionCookie(secret, lastsMs / 1000, access));
  const account = await readAccount(store, accountId);
  if (!account) throw new Error(`the account ${accountId} went away while it was signed in to`);
  const { id, name, role } = account;
  return { role, account: { id, name }, via: "session", scopes: SCOPES, sessionId: null, canRead: true };
}

/** Makes the browser that asks forget its session. */
export function forgetSession({ visit, access }: Omit<SigningIn, "store">): void {
  visit.setCookies.push(sessionCookie(null, 0, access));
}
