import type { Store } from "../store/store.ts";
import type { OfferShape } from "./shapes.ts";

/** What these offers and requests say; an unknown id is left out. */
export async function offersById(store: Store, ids: readonly string[]): Promise<Map<string, OfferShape>> {
  const rows = await store.read<{ offer: OfferShape }>(OFFERS_BY_ID, { ids });
  return new Map(rows.map(({ offer }) => [offer.id, offer]));
}

export const OFFERS_BY_ID = `
UNWIND $ids AS id
MATCH (o:Offer {id: id})
RETURN {
  id: o.id,
  text: {de: o.textDe, en: o.textEn},
  topics: COLLECT {
    MATCH (o)-[:ON_TOPIC]->(t:Topic)
    RETURN {id: t.id, name: {de: t.nameDe, en: t.nameEn}, fieldOfAction: t.fieldOfAction} ORDER BY t.position
  },
  sources: COLLECT {
    UNWIND o.sources AS sourceId MATCH (s:Source {id: sourceId})
    RETURN s {.id, .url, .title, .publisher, .readOn}
  }
} AS offer`;
