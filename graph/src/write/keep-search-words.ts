import { indexedWords } from "../model/words.ts";
import type { WriteTransaction } from "../store/store.ts";

const ROWS_A_BATCH = 5_000;

/** Keeps at every node that can be searched for the words it is found by; within the caller's transaction. */
export async function keepSearchWords(transaction: WriteTransaction): Promise<void> {
  for (const [namesOf, keepWords] of STATEMENTS) {
    const nodes = await transaction.run<{ id: string; names: string[] }>(namesOf);
    for (let start = 0; start < nodes.length; start += ROWS_A_BATCH) {
      const rows = nodes
        .slice(start, start + ROWS_A_BATCH)
        .map(({ id, names }) => ({ id, words: indexedWords(names) }));
      await transaction.run(keepWords, { rows });
    }
  }
}

/** One pair a label, written out: with a label from a parameter Neo4j would look through all nodes for each id. */
const STATEMENTS = [
  "Partner",
  "Event",
  "Series",
  "Region",
  "Municipality",
  "Topic",
  "Proposal",
  "Problem",
  "Measure",
].map(
  (label) =>
    [
      `
MATCH (n:${label})
RETURN n.id AS id,
  [name IN [n.name, n.title, n.shortLabel, n.shortName, n.nameDe, n.nameEn, n.textDe, n.titleDe] + coalesce(n.otherNames, [])
    WHERE name IS NOT NULL] AS names`,
      `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
SET n.searchWords = row.words`,
    ] as const,
);
