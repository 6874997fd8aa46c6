import { newSecret } from "../../model/secrets.ts";
import type { Store } from "../../store/store.ts";

/** What takes two steps: signing in by passkey, making one, signing in at an organisation. */
export type CeremonyPurpose = "PASSKEY_SIGN_IN" | "PASSKEY_MAKING" | "OIDC";

/** How long the second step may wait. */
export const LONGEST_CEREMONY_MS = 10 * 60_000;

/** Remembers between the two steps what the second has to fit; any API process may answer it. Returns its id, which cannot be guessed. */
export async function beginCeremony(
  store: Store,
  purpose: CeremonyPurpose,
  about: Readonly<Record<string, string>>,
  now = Date.now(),
): Promise<string> {
  const id = newSecret();
  await store.keep(BEGIN, {
    id,
    purpose,
    about: JSON.stringify(about),
    expiresAt: now + LONGEST_CEREMONY_MS,
  });
  return id;
}

/** What was remembered; undefined where it was taken before or took too long. */
export async function takeCeremony(
  store: Store,
  purpose: CeremonyPurpose,
  id: string,
  now = Date.now(),
): Promise<Record<string, string> | undefined> {
  const [row] = await store.keep<{ about: string }>(TAKE, { id, purpose, now });
  return row ? JSON.parse(row.about) : undefined;
}

const BEGIN = `
CREATE (:Ceremony {id: $id, purpose: $purpose, about: $about, expiresAt: $expiresAt})`;

const TAKE = `
MATCH (c:Ceremony {id: $id})
SET c.triedAt = $now
WITH c
WHERE c.usedAt IS NULL AND c.expiresAt > $now AND c.purpose = $purpose
SET c.usedAt = $now
RETURN c.about AS about`;
