import type { WriteTransaction } from "../store/store.ts";
import { inBatches, type Run } from "./in-batches.ts";

/**
 * Keeps at each of these partners how many others it has met at a gathering or collaborates with. Counted in
 * memory: in the database, following each partner's events to all who were there takes fifty times as long.
 */
export async function keepDegrees(
  run: Run,
  read: WriteTransaction["run"],
  partners: readonly string[],
): Promise<void> {
  const index = new Map(partners.map((id, at) => [id, at]));
  const indexOf = (id: string) => {
    const known = index.get(id) ?? index.size;
    index.set(id, known);
    return known;
  };
  const groups: number[][] = [];
  for (const { partners: met } of await read<{ partners: string[] }>(WHO_MET, { ids: partners }))
    groups.push(met.map(indexOf));
  for (const { a, b } of await read<{ a: string; b: string }>(COLLABORATIONS, { ids: partners }))
    groups.push([indexOf(a), indexOf(b)]);
  const degrees = degreesOf(partners.length, groups);
  const rows = partners.map((id, at) => ({ id, degree: degrees[at] ?? 0 }));
  await inBatches(run, KEEP_DEGREE, "rows", rows);
}

/** How many others each of the first nodes is in a group with; groups may hold further nodes. */
export function degreesOf(nodes: number, groups: readonly (readonly number[])[]): Uint32Array {
  const groupsOf: number[][] = Array.from({ length: nodes }, () => []);
  for (const [group, members] of groups.entries())
    for (const node of new Set(members)) groupsOf[node]?.push(group);
  const degrees = new Uint32Array(nodes);
  // Who is in the same groups has met the same: of a large event most have been nowhere else.
  const known = new Map<string, number>();
  for (const [node, own] of groupsOf.entries()) {
    const same = own.join();
    const met = known.get(same) ?? unionSize(own, groups);
    known.set(same, met);
    degrees[node] = Math.max(0, met - 1);
  }
  return degrees;
}

function unionSize(own: readonly number[], groups: readonly (readonly number[])[]): number {
  const [first] = own;
  if (own.length === 1 && first !== undefined) return new Set(groups[first]).size;
  const members = new Set<number>();
  for (const group of own) for (const member of groups[group] ?? []) members.add(member);
  return members.size;
}

const WHO_MET = `
UNWIND $ids AS id
MATCH (:Partner {id: id})-[:TOOK_PART {present: true}]->(e:Event {gathering: true})
WITH DISTINCT e
MATCH (e)<-[:TOOK_PART {present: true}]-(p:Partner)
RETURN e.id AS event, collect(DISTINCT p.id) AS partners`;

const COLLABORATIONS = `
UNWIND $ids AS id
MATCH (a:Partner {id: id})-[:COLLABORATES_WITH]-(b:Partner)
RETURN a.id AS a, b.id AS b`;

const KEEP_DEGREE = `
UNWIND $rows AS row
MATCH (p:Partner {id: row.id})
SET p.degree = toInteger(row.degree)`;
