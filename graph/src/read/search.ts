import { type Mark, matchNames, queryWords } from "../analysis/rank-names.ts";
import type { Store } from "../store/store.ts";
import { wholeNumber } from "../store/whole-number.ts";

export interface SearchHitShape {
  id: string;
  label: string;
  /** The other name that matched, where it is not the label. */
  alsoNamed: string | null;
  /** Of `alsoNamed`, or else of the label. */
  marks: Mark[];
  kind: string;
  hint: string | null;
  score: number;
}

interface Candidate {
  id: string;
  label: string;
  names: string[];
  kind: string;
  hint: string | null;
  degree: number;
}

/**
 * Finds what bears a name like the text, best first: in any word order, with letters off, by beginnings,
 * stems, abbreviations and without legal forms. What has all the words comes before what has some.
 */
export async function searchNames(store: Store, text: string, first: number): Promise<SearchHitShape[]> {
  const words = queryWords(text);
  if (words.length === 0) return [];
  const ask = (joint: "AND" | "OR") =>
    store.read<Candidate>(SEARCH_NAMES, {
      words: luceneQuery(words, joint),
      stems: typedWords(text).join(` ${joint} `),
      candidates: wholeNumber(CANDIDATES),
    });
  const all = await ask("AND");
  const some = all.length === 0 && words.length > 1 ? await ask("OR") : [];
  return rank(words, [...all, ...some]).slice(0, first);
}

/** More than are shown: the index orders by its own score, and these are ordered by ours. */
const CANDIDATES = 60;

/** Two names that fit alike are told apart by how many ties each has: this much for each power of ten. */
const WEIGHT_OF_DEGREE = 0.01;

function rank(words: readonly string[], candidates: readonly Candidate[]): SearchHitShape[] {
  return candidates
    .map(({ names, degree, ...candidate }) => {
      const match = matchNames(words, names);
      const alsoNamed = match && match.name !== candidate.label ? match.name : null;
      return {
        ...candidate,
        alsoNamed,
        marks: match?.marks ?? [],
        score: Math.min(1, (match?.score ?? 0) + WEIGHT_OF_DEGREE * Math.log10(1 + degree)),
      };
    })
    .sort((left, right) => right.score - left.score || left.label.localeCompare(right.label, "de"));
}

/** Letters and digits alone reach Lucene, so that nothing typed can be read as its syntax. */
export function luceneQuery(words: readonly string[], joint: "AND" | "OR"): string {
  return words
    .map((word) => {
      if (word.length <= 3) return `(${word}^4 OR ${word}*)`;
      return `(${word}^4 OR ${word}*^2 OR ${word}~${word.length >= 7 ? 2 : 1})`;
    })
    .join(` ${joint} `);
}

/** Names that have all the words, each whole or as a beginning; empty for a text without a letter or digit. */
export function prefixQuery(text: string): string {
  return queryWords(text)
    .map((word) => `${word}*`)
    .join(" AND ");
}

/** As typed, for the German analyser to stem; small letters, as AND and OR are Lucene's. */
function typedWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);
}

export const SEARCH_NAMES = `
CALL () {
  CALL db.index.fulltext.queryNodes('searchWords', $words, {limit: $candidates}) YIELD node
  RETURN node
  UNION
  CALL db.index.fulltext.queryNodes('searchStems', $stems, {limit: $candidates}) YIELD node
  RETURN node
}
OPTIONAL MATCH (node)-[:PART_OF]->(county:Region)
RETURN
  CASE WHEN node:Municipality THEN county.id ELSE node.id END AS id,
  coalesce(node.name, node.title, node.nameDe, node.textDe, node.titleDe) AS label,
  [name IN [node.name, node.title, node.nameDe, node.textDe, node.titleDe, node.shortLabel, node.shortName, node.nameEn]
      + coalesce(node.otherNames, []) WHERE name IS NOT NULL] AS names,
  CASE
    WHEN node:Partner THEN node.kind
    WHEN node:Event THEN 'EVENT'
    WHEN node:Series THEN 'SERIES'
    WHEN node:Region THEN 'REGION'
    WHEN node:Topic THEN 'TOPIC'
    WHEN node:Proposal THEN 'PROPOSAL'
    WHEN node:Problem THEN 'PROBLEM'
    WHEN node:Measure THEN 'MEASURE'
    ELSE 'PLACE'
  END AS kind,
  CASE
    WHEN node:Partner THEN node.place
    WHEN node:Event OR node:Measure OR node:Series THEN coalesce(node.startsOn, node.place)
    WHEN node:Municipality THEN county.name
  END AS hint,
  coalesce(node.degree, 0) AS degree`;
