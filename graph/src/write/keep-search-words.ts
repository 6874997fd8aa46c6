import { indexedWords } from "../model/words.ts";
import type { WriteTransaction } from "../store/store.ts";
import { inBatches, type Run } from "./in-batches.ts";

/** What can be searched for; each has its own names. */
export const SEARCHED_LABELS = [
  "Partner",
  "Event",
  "Series",
  "Region",
  "Municipality",
  "Topic",
  "Proposal",
  "Problem",
  "Measure",
] as const;
export type SearchedLabel = (typeof SEARCHED_LABELS)[number];

/** Keeps at these nodes the words they are found by. */
export async function keepSearchWords(
  run: Run,
  read: WriteTransaction["run"],
  label: SearchedLabel,
  ids: readonly string[],
): Promise<void> {
  const { namesOf, keepWords } = STATEMENTS[label];
  const nodes = await read<{ id: string; names: string[] }>(namesOf, { ids });
  const rows = nodes.map(({ id, names }) => ({ id, words: indexedWords(names) }));
  await inBatches(run, keepWords, "rows", rows);
}

/** All that can be searched for under the label. */
export async function searchedIds(read: WriteTransaction["run"], label: SearchedLabel): Promise<string[]> {
  return (await read<{ id: string }>(STATEMENTS[label].all)).map(({ id }) => id);
}

/** Written out for each label: with a label from a parameter Neo4j would look through all nodes for each id. */
const STATEMENTS = Object.fromEntries(
  SEARCHED_LABELS.map((label) => [
    label,
    {
      all: `
MATCH (n:${label})
RETURN n.id AS id`,
      namesOf: `
UNWIND $ids AS id
MATCH (n:${label} {id: id})
RETURN n.id AS id,
  [name IN [n.name, n.title, n.shortLabel, n.shortName, n.nameDe, n.nameEn, n.textDe, n.titleDe] + coalesce(n.otherNames, [])
    WHERE name IS NOT NULL] AS names`,
      keepWords: `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
SET n.searchWords = row.words`,
    },
  ]),
) as Record<SearchedLabel, { all: string; namesOf: string; keepWords: string }>;
