import { degreeOf, eachNeighbour, type TieNetwork } from "./tie-network.ts";

/** Ties of each node. */
export function degrees(network: TieNetwork): number[] {
  return Array.from({ length: network.nodes }, (_, node) => degreeOf(network, node));
}

/** Sum of the weights of each node's ties. */
export function strengths(network: TieNetwork): number[] {
  return Array.from({ length: network.nodes }, (_, node) => {
    let sum = 0;
    eachNeighbour(network, node, (_neighbour, weight) => {
      sum += weight;
    });
    return sum;
  });
}

/** The largest k for which the node belongs to a part where all have at least k ties (Batagelj, Zaversnik 2003). */
export function coreNumbers(network: TieNetwork): number[] {
  const core = degrees(network);
  const order = core.map((_, node) => node);
  const buckets: number[][] = [];
  const put = (node: number, degree: number) => {
    const bucket = buckets[degree];
    if (bucket) bucket.push(node);
    else buckets[degree] = [node];
  };
  for (const node of order) put(node, core[node] ?? 0);
  const done = new Uint8Array(network.nodes);
  for (let level = 0; level < buckets.length; level++) {
    const bucket = buckets[level];
    if (!bucket) continue;
    // A node may stand in several buckets: it counts where its present degree is.
    for (const node of bucket) {
      if (done[node] || (core[node] ?? 0) !== level) continue;
      done[node] = 1;
      eachNeighbour(network, node, (neighbour) => {
        if (done[neighbour] || (core[neighbour] ?? 0) <= level) return;
        core[neighbour] = (core[neighbour] ?? 0) - 1;
        put(neighbour, core[neighbour] ?? 0);
      });
    }
  }
  return core;
}
