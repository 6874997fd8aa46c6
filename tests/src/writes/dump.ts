import { PRIVATE_LABELS } from "@buendnisgraph/graph/model/private-labels";
import type { Store } from "@buendnisgraph/graph/store/store";

/** Every node and tie of the alliance with all they carry, as sorted lines: two graphs are alike where these are. */
export async function dumpAlliance(store: Store): Promise<string[]> {
  const nodes = await store.read<{ labels: string[]; properties: object }>(
    `
    MATCH (n)
    WHERE NOT n:Meta AND NOT n:Migration AND NOT n:Layout AND none(label IN labels(n) WHERE label IN $private)
    RETURN labels(n) AS labels, properties(n) AS properties`,
    { private: PRIVATE_LABELS },
  );
  const ties = await store.read<{ from: string; type: string; to: string; properties: object }>(
    `
    MATCH (a)-[r]->(b)
    WHERE none(label IN labels(a) WHERE label IN $private)
    RETURN labels(a)[0] + a.id AS from, type(r) AS type, labels(b)[0] + b.id AS to, properties(r) AS properties`,
    { private: PRIVATE_LABELS },
  );
  const inOrder = (properties: object) =>
    JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))));
  return [
    ...nodes.map(({ labels, properties }) => `${[...labels].sort().join(":")} ${inOrder(properties)}`),
    ...ties.map(({ from, type, to, properties }) => `${from} ${type} ${to} ${inOrder(properties)}`),
  ].sort();
}
