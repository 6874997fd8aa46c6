import { correctionById } from "../../read/corrections/corrections.ts";
import type { Store } from "../../store/store.ts";
import { refuse } from "../input/input-problems.ts";
import { UnknownCorrection } from "./decide.ts";

/**
 * Erases what was proposed and is decided by now, as where it names persons; that it was, what was taken over and the
 * answer stay. UnknownCorrection; InvalidInput while it is open: that is erased with its decision.
 */
export async function eraseCorrection(store: Store, id: string): Promise<void> {
  const found = await correctionById(store, id);
  if (!found) throw new UnknownCorrection(`No proposal has the id "${id}".`);
  if (found.state === "OPEN") refuse("id", "DOES_NOT_FIT", found.state);
  await store.keep(ERASE, { id });
}

const ERASE = `
MATCH (c:Correction {id: $id})
WHERE c.state <> 'OPEN'
SET c.erased = true, c.text = null, c.proposed = '{}', c.held = '{}', c.sourceUrl = null, c.sourceTitle = null,
    c.aboutName = CASE WHEN c.isNewPartner THEN null ELSE c.aboutName END`;
