import { hashOfSecret } from "../../model/secrets.ts";
import type { Store } from "../../store/store.ts";

/** How often something may be tried. */
export interface Limit {
  /** What is counted, as in `sign-in address 192.0.2.7`; kept as its hash. */
  key: string;
  most: number;
  withinMs: number;
}

/**
 * Counts one attempt against each limit, whatever API process it reaches; null where all allow it, else after how
 * many milliseconds to try again. It is counted before it is looked at, so that attempts at once do not slip through.
 */
export async function countAttempt(
  store: Store,
  limits: readonly Limit[],
  now = Date.now(),
): Promise<number | null> {
  const counted = limits.map(({ key, most, withinMs }) => ({ id: hashOfSecret(key), most, withinMs }));
  // In one order, so that two who count the same do not wait for each other.
  counted.sort((left, right) => (left.id < right.id ? -1 : 1));
  const rows = await store.keep<{ over: boolean; expiresAt: number }>(COUNT_ATTEMPT, {
    limits: counted,
    now,
  });
  const waits = rows.filter(({ over }) => over).map(({ expiresAt }) => expiresAt - now);
  return waits.length > 0 ? Math.max(...waits) : null;
}

/** Forgets what was counted, as after a success. */
export async function forgetAttempts(store: Store, keys: readonly string[]): Promise<void> {
  await store.keep(FORGET_ATTEMPTS, { ids: keys.map(hashOfSecret) });
}

// The first SET takes the lock, so that what is read after it is what the one before wrote.
const COUNT_ATTEMPT = `
UNWIND $limits AS limit
MERGE (c:AttemptCount {id: limit.id})
SET c.triedAt = $now
WITH c, limit, c.expiresAt IS NULL OR c.expiresAt <= $now AS anew
SET c.count = CASE WHEN anew THEN 1 ELSE c.count + 1 END,
    c.expiresAt = CASE WHEN anew THEN $now + limit.withinMs ELSE c.expiresAt END
RETURN c.count > limit.most AS over, c.expiresAt AS expiresAt`;

const FORGET_ATTEMPTS = `
UNWIND $ids AS id
MATCH (c:AttemptCount {id: id})
DELETE c`;
