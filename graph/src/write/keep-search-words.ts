import { indexedWords } from "../model/words.ts";
import type { WriteTransaction } from "../store/store.ts";
import { inBatches, type Run } from "./in-batches.ts";

/** Keeps at every node that can be searched for the words it is found by. */
export async function keepSearchWords(run: Run, read: WriteTransaction["run"]): Promise<void> {
  for (const [namesOf, keepWords] of STATEMENTS) {
    const nodes = await read<{ id: string; names: string[] }>(namesOf);
    const rows = nodes.map(({ id, names }) => ({ id, words: indexedWords(names) }));
    await inBatches(run, keepWords, "rows", rows);
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
