import { components } from "./components.ts";
import { strengths } from "./degree.ts";
import { eachNeighbour, type TieNetwork } from "./tie-network.ts";

const MOST_ROUNDS = 20_000;
const TOLERANCE = 1e-14;

/**
 * Eigenvector centrality (Bonacich 1972) by tie weight on the largest component, of length 1; null elsewhere.
 * The power iteration takes each node's own value along, so that it settles on two-sided networks, too.
 */
export function eigenvectorCentrality(network: TieNetwork): (number | null)[] {
  const [largest = []] = components(network);
  if (largest.length < 2) return Array.from({ length: network.nodes }, () => null);
  let vector = new Float64Array(network.nodes);
  for (const node of largest) vector[node] = 1 / Math.sqrt(largest.length);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = new Float64Array(network.nodes);
    for (const node of largest) {
      let sum = vector[node] ?? 0;
      eachNeighbour(network, node, (neighbour, weight) => {
        sum += weight * (vector[neighbour] ?? 0);
      });
      next[node] = sum;
    }
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    let change = 0;
    for (const node of largest) {
      next[node] = (next[node] ?? 0) / length;
      change += Math.abs((next[node] ?? 0) - (vector[node] ?? 0));
    }
    vector = next;
    if (change < TOLERANCE * largest.length) break;
  }
  const inside = new Set(largest);
  return Array.from(vector, (value, node) => (inside.has(node) ? value : null));
}

const DAMPING = 0.85;

/** PageRank (Brin, Page 1998) by tie weight, damping 0.85; nodes without a tie pass theirs to all alike. Sums to 1. */
export function pageRank(network: TieNetwork): number[] {
  const { nodes } = network;
  const strength = strengths(network);
  let rank = new Float64Array(nodes).fill(1 / nodes);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = new Float64Array(nodes);
    let lone = 0;
    for (let node = 0; node < nodes; node++) {
      const own = rank[node] ?? 0;
      const sum = strength[node] ?? 0;
      if (sum === 0) lone += own;
      else
        eachNeighbour(network, node, (neighbour, weight) => {
          next[neighbour] = (next[neighbour] ?? 0) + (DAMPING * own * weight) / sum;
        });
    }
    const everyone = (1 - DAMPING + DAMPING * lone) / nodes;
    let change = 0;
    for (let node = 0; node < nodes; node++) {
      next[node] = (next[node] ?? 0) + everyone;
      change += Math.abs((next[node] ?? 0) - (rank[node] ?? 0));
    }
    rank = next;
    if (change < TOLERANCE) break;
  }
  return [...rank];
}
