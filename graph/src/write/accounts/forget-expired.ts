import type { Store } from "../../store/store.ts";

/** Forgets sessions, links, ceremonies and counts whose time is over. */
export async function forgetExpired(store: Store, now = Date.now()): Promise<void> {
  for (const statement of FORGET) await store.keep(statement, { now });
}

const FORGET = [
  `MATCH (n:Session) WHERE n.expiresAt <= $now DETACH DELETE n`,
  `MATCH (n:Invitation) WHERE n.expiresAt <= $now DELETE n`,
  `MATCH (n:Ceremony) WHERE n.expiresAt <= $now DELETE n`,
  `MATCH (n:AttemptCount) WHERE n.expiresAt <= $now DELETE n`,
];
