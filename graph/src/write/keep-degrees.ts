import type { WriteTransaction } from "../store/store.ts";
import { inBatches, type Run } from "./in-batches.ts";

/**
 * Keeps at each partner how many others it has met at a gathering or collaborates with. Counted in memory:
 * in the database, following each partner's events to all who were there takes fifty times as long.
 */
export async function keepDegrees(run: Run, read: WriteTransaction["run"]): Promise<void> {
  const partners = (await read<{ id: string }>(PARTNERS)).map(({ id }) => id);
  const index = new Map(partners.map((id, at) => [id, at]));
  const groups = (await read<{ partners: string[] }>(WHO_MET)).map((row) =>
    row.partners.map((id) => index.get(id) ?? -1),
  );
  const collaborations = await read<{ a: string; b: string }>(COLLABORATIONS);
  for (const { a, b } of collaborations) groups.push([index.get(a) ?? -1, index.get(b) ?? -1]);
  const degrees = degreesOf(partners.length, groups);
  const rows = partners.map((id, at) => ({ id, degree: degrees[at] ?? 0 }));
  await inBatches(run, KEEP_DEGREE, "rows", rows);
}

/** How many others each node is in a group with. */
export function degreesOf(nodes: number, groups: readonly (readonly number[])[]): Uint32Array {
  const groupsOf: number[][] = Array.from({ length: nodes }, () => []);
  for (const [group, members] of groups.entries()) for (const node of members) groupsOf[node]?.push(group);
  const degrees = new Uint32Array(nodes);
  const countedFor = new Int32Array(nodes).fill(-1);
  for (const [node, own] of groupsOf.entries()) {
    countedFor[node] = node;
    for (const group of own) {
      for (const other of groups[group] ?? []) {
        if (countedFor[other] === node) continue;
        countedFor[other] = node;
        degrees[node] = (degrees[node] ?? 0) + 1;
      }
    }
  }
  return degrees;
}

const PARTNERS = `
MATCH (p:Partner)
RETURN p.id AS id`;

const WHO_MET = `
MATCH (e:Event {gathering: true})<-[:TOOK_PART {present: true}]-(p:Partner)
RETURN e.id AS event, collect(DISTINCT p.id) AS partners`;

const COLLABORATIONS = `
MATCH (a:Partner)-[:COLLABORATES_WITH]->(b:Partner)
RETURN a.id AS a, b.id AS b`;

const KEEP_DEGREE = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.id})
SET p.degree = toInteger(row.degree)`;
