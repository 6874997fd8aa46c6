import type { FactTie, NodeChange, Patch, Properties } from "../../model/change.ts";
import {
  FACT_LABELS,
  type FactLabel,
  PARTNER_LABELS,
  TIES,
  type TieType,
  WHOLE_NUMBERS,
} from "../../model/graph-shape.ts";
import type { WriteTransaction } from "../../store/store.ts";
import { wholeNumber } from "../../store/whole-number.ts";
import { inBatches } from "../in-batches.ts";

/** Writes the patch as it stands: whoever asks has made sure that the graph is as it expects. */
export async function applyPatch(transaction: WriteTransaction, patch: Patch): Promise<void> {
  const run = (statement: string, rows: readonly object[]) =>
    inBatches((work) => work(transaction), statement, "rows", rows);

  for (const [way, ties] of groupedTies(patch.removed)) await run(REMOVE_TIE[way] ?? unknown(way), ties);
  for (const label of FACT_LABELS) {
    const nodes = patch.nodes.filter((node) => node.label === label);
    if (nodes.length === 0) continue;
    const statements = NODE_STATEMENTS[label];
    await run(
      statements.remove,
      nodes.filter(({ after }) => after === null).map(({ id }) => ({ id })),
    );
    await run(statements.create, nodes.filter(({ before }) => before === null).map(nodeRow));
    await run(statements.change, nodes.filter(({ before, after }) => before && after).map(nodeRow));
    if (label === "Partner") await run(LABEL_KIND, nodes.filter(({ after }) => after?.["kind"]).map(kindRow));
  }
  for (const [way, ties] of groupedTies(patch.added)) await run(ADD_TIE[way] ?? unknown(way), ties);
}

function nodeRow({ id, after }: NodeChange) {
  return { id, properties: stored({ ...after, id }) };
}

function kindRow({ id, after }: NodeChange) {
  return { id, label: PARTNER_LABELS[after?.["kind"] as keyof typeof PARTNER_LABELS] };
}

/** As the driver has to be given it for whole numbers to stay whole. */
function stored(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === "number" && WHOLE_NUMBERS.has(name) ? wholeNumber(value) : value,
    ]),
  );
}

function groupedTies(ties: readonly FactTie[]): Map<string, object[]> {
  const groups = new Map<string, object[]>();
  for (const { type, from, to, properties } of ties) {
    const way = wayOf(type, from.label, to.label);
    const rows = groups.get(way) ?? [];
    groups.set(way, rows);
    const present = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
    rows.push({ from: from.id, to: to.id, properties: stored(Object.fromEntries(present)) });
  }
  return groups;
}

function wayOf(type: TieType, from: FactLabel, to: FactLabel): string {
  return `${from} ${type} ${to}`;
}

function unknown(way: string): never {
  throw new Error(`no tie goes this way: ${way}`);
}

/** One statement a label and a way, written out: with a label from a parameter Neo4j would look through all nodes. */
const NODE_STATEMENTS = Object.fromEntries(
  FACT_LABELS.map((label) => [
    label,
    {
      create: `
UNWIND $rows AS row
CREATE (n:${label})
SET n = row.properties`,
      change: `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
SET n += row.properties`,
      remove: `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
OPTIONAL MATCH (n)-[kept:LISTED_IN|WORKS_ON]->()
DELETE kept
WITH DISTINCT n
DELETE n`,
    },
  ]),
) as Record<FactLabel, { create: string; change: string; remove: string }>;

const LABEL_KIND = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.id})
REMOVE p:Organisation:Initiative:Company
SET p:$(row.label)`;

const WAYS = Object.entries(TIES).flatMap(([type, [froms, tos]]) =>
  froms.flatMap((from) => tos.map((to) => ({ type: type as TieType, from, to }))),
);

const ADD_TIE: Record<string, string> = Object.fromEntries(
  WAYS.map(({ type, from, to }) => [
    wayOf(type, from, to),
    `
UNWIND $rows AS row
MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to})
CREATE (a)-[tie:${type}]->(b)
SET tie = row.properties`,
  ]),
);

const REMOVE_TIE: Record<string, string> = Object.fromEntries(
  WAYS.map(({ type, from, to }) => [
    wayOf(type, from, to),
    `
UNWIND $rows AS row
MATCH (a:${from} {id: row.from})-[tie:${type}]->(b:${to} {id: row.to})
WHERE properties(tie) = row.properties
WITH row, head(collect(tie)) AS tie
DELETE tie`,
  ]),
);
