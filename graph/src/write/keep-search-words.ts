import { indexedWords } from "../model/words.ts";
import type { WriteTransaction } from "../store/store.ts";

const ROWS_A_BATCH = 5_000;

/** Keeps at every node that can be searched for the words it is found by; within the caller's transaction. */
export async function keepSearchWords(transaction: WriteTransaction): Promise<void> {
  const nodes = await transaction.run<{ id: string; label: string; names: string[] }>(NAMED_NODES);
  for (let start = 0; start < nodes.length; start += ROWS_A_BATCH) {
    const rows = nodes
      .slice(start, start + ROWS_A_BATCH)
      .map(({ id, label, names }) => ({ id, label, words: indexedWords(names) }));
    await transaction.run(KEEP_WORDS, { rows });
  }
}

const NAMED_NODES = `
MATCH (n:Partner|Event|Series|Region|Municipality|Topic|Proposal|Problem|Measure)
RETURN n.id AS id,
  head([label IN labels(n) WHERE label IN ['Partner', 'Event', 'Series', 'Region', 'Municipality', 'Topic', 'Proposal', 'Problem', 'Measure']]) AS label,
  [name IN [n.name, n.title, n.shortLabel, n.shortName, n.nameDe, n.nameEn, n.textDe, n.titleDe] + coalesce(n.otherNames, [])
    WHERE name IS NOT NULL] AS names`;

const KEEP_WORDS = `
UNWIND $rows AS row
MATCH (n:$(row.label) {id: row.id})
SET n.searchWords = row.words`;
