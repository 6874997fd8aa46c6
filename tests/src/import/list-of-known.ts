import type { Store } from "@buendnisgraph/graph/store/store";

/** Names and places on record, in the order of their ids: what lists of tests are made from. */
export async function knownPartners(store: Store, count: number) {
  return store.read<{ id: string; name: string; place: string; region: string }>(
    `MATCH (p:Partner)-[:BASED_IN]->(r:County)
     WHERE NOT p.name =~ '.*[(„"].*' AND NOT EXISTS { (p)-[:TOOK_PART]->(:Event {id: $event}) }
     RETURN p.id AS id, p.name AS name, p.place AS place, r.id AS region ORDER BY p.id LIMIT toInteger($count)`,
    { count, event: CONFERENCE },
  );
}

/** A conference of the sourced facts. */
export const CONFERENCE = "2016-03-16-werkstatt-sprache";

/** A text as Excel writes it in Germany. */
export function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { "„": 0x84, "“": 0x93, "–": 0x96, "€": 0x80 };
  return Uint8Array.from([...text].map((letter) => special[letter] ?? letter.charCodeAt(0)));
}
