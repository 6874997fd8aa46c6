import type { Store } from "../store/store.ts";
import { wholeNumber } from "../store/whole-number.ts";

export interface SearchHitShape {
  id: string;
  label: string;
  kind: string;
  hint: string | null;
  score: number;
}

/** Finds what bears a name like the text: whole words first, then beginnings, then words a letter off. Best first. */
export async function searchNames(store: Store, text: string, first: number): Promise<SearchHitShape[]> {
  const query = luceneQuery(text);
  if (query === "") return [];
  return store.read<SearchHitShape>(SEARCH_NAMES, { query, first: wholeNumber(first) });
}

/** Letters and digits alone reach Lucene, so that nothing typed can be read as its syntax. */
export function luceneQuery(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, MOST_WORDS)
    .map((word) => (word.length > 3 ? `(${word}^4 OR ${word}*^2 OR ${word}~1)` : `(${word}^4 OR ${word}*)`))
    .join(" AND ");
}

const MOST_WORDS = 8;

export const SEARCH_NAMES = `
CALL db.index.fulltext.queryNodes('names', $query, {limit: $first}) YIELD node, score
WITH collect({node: node, score: score}) AS hits
WITH hits, reduce(best = 0.0, hit IN hits | CASE WHEN hit.score > best THEN hit.score ELSE best END) AS best
UNWIND hits AS hit
WITH hit.node AS node, hit.score / best AS score
OPTIONAL MATCH (node)-[:PART_OF]->(county:Region)
RETURN
  CASE WHEN node:Municipality THEN county.id ELSE node.id END AS id,
  coalesce(node.name, node.title, node.nameDe, node.textDe) AS label,
  CASE
    WHEN node:Partner THEN node.kind
    WHEN node:Event THEN 'EVENT'
    WHEN node:Region THEN 'REGION'
    WHEN node:Topic THEN 'TOPIC'
    WHEN node:Proposal THEN 'PROPOSAL'
    WHEN node:Problem THEN 'PROBLEM'
    ELSE 'PLACE'
  END AS kind,
  CASE
    WHEN node:Partner THEN node.place
    WHEN node:Event THEN coalesce(node.startsOn, node.place)
    WHEN node:Municipality THEN county.name
  END AS hint,
  score
ORDER BY score DESC, label`;
