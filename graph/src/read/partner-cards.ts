import type { Store } from "../store/store.ts";
import type { PartnerShape } from "./shapes.ts";

/** These partners in short, as lists name them; an unknown id is left out. */
export async function partnerCards(store: Store, ids: readonly string[]): Promise<Map<string, PartnerShape>> {
  const rows = await store.read<{ partner: PartnerShape }>(PARTNER_CARDS, { ids });
  return new Map(rows.map(({ partner }) => [partner.id, partner]));
}

export const PARTNER_CARDS = `
UNWIND $ids AS id
MATCH (p:Partner {id: id})
RETURN p {.id, .name, .kind, .category, .place, .outsideState, .degree, .firstSeen, .lastSeen} AS partner`;
