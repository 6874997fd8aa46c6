import type { Store } from "../store/store.ts";
import type { SourceShape } from "./shapes.ts";

/** Sources whose title, publisher or address has words that begin like each of the text's, the best first. */
export async function knownSources(store: Store, text: string, first: number): Promise<SourceShape[]> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return [];
  const query = words.map((word) => `${word}*`).join(" AND ");
  const rows = await store.read<{ source: SourceShape }>(KNOWN_SOURCES, { query, first });
  return rows.map(({ source }) => source);
}

export const KNOWN_SOURCES = `
CALL db.index.fulltext.queryNodes('sourceWords', $query, {limit: toInteger($first)}) YIELD node, score
RETURN node {.id, .url, .title, .publisher, .readOn} AS source
ORDER BY score DESC, node.id`;
