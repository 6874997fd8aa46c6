import type { AccountRole } from "../../model/accounts.ts";
import { newId } from "../../model/secrets.ts";
import type { Store } from "../../store/store.ts";

/**
 * The account of somebody whom an organisation's sign-in vouches for: made at the first time, given the
 * organisation's role and name each time. Undefined where the account is blocked.
 */
export async function accountOfSubject(
  store: Store,
  issuer: string,
  subject: string,
  { name, role }: { name: string; role: AccountRole },
): Promise<string | undefined> {
  const [row] = await store.keep<{ id: string; blocked: boolean }>(ACCOUNT_OF_SUBJECT, {
    subject: `${issuer} ${subject}`,
    id: newId("account"),
    name,
    role,
    now: Date.now(),
  });
  return row && !row.blocked ? row.id : undefined;
}

const ACCOUNT_OF_SUBJECT = `
MERGE (a:Account {subject: $subject})
ON CREATE SET a.id = $id, a.createdAt = $now
SET a.name = $name, a.role = $role
RETURN a.id AS id, a.blockedAt IS NOT NULL AS blocked`;
