import type { Store } from "../store/store.ts";
import type { TopicShape } from "./shapes.ts";

/** The topics with how much is on record for each: the five fields of action first. */
export async function listTopics(store: Store): Promise<TopicShape[]> {
  const rows = await store.read<{ topic: TopicShape }>(LIST_TOPICS);
  return rows.map((row) => row.topic);
}

export const LIST_TOPICS = `
MATCH (t:Topic)
RETURN {
  id: t.id, name: {de: t.nameDe, en: t.nameEn}, fieldOfAction: t.fieldOfAction,
  partnerCount: COUNT { MATCH (p:Partner)-[:WORKS_ON]->(t) RETURN DISTINCT p },
  eventCount: COUNT { (:Event)-[:ON_TOPIC]->(t) }
} AS topic
ORDER BY t.position`;
