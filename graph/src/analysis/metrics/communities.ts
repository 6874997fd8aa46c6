import { seededRandom } from "../link-prediction/random.ts";
import { strengths } from "./degree.ts";
import { louvain } from "./louvain.ts";
import { eachNeighbour, type TieNetwork } from "./tie-network.ts";

export interface Communities {
  /** The community of each node, numbered from 0, the largest first; a node without a tie is one of its own. */
  of: number[];
  /** Newman's modularity by tie weight, −0.5 to 1. */
  modularity: number;
  /** Mean adjusted Rand index of the other runs with this one: 1 where all agree, about 0 where only chance does. */
  stability: number;
  runs: number;
}

/** Louvain (Blondel et al. 2008) by tie weight from several seeds; the partition of the highest modularity, and how far the others agree. */
export function findCommunities(
  network: TieNetwork,
  runs: number,
  progress: (done: number) => void = () => {},
): Communities {
  const partitions = Array.from({ length: network.ties === 0 ? 1 : runs }, (_, run) => {
    progress(run / runs);
    return louvain(network, seededRandom(run + 1));
  });
  const rated = partitions.map((of) => ({ of, modularity: modularity(network, of) }));
  const best = rated.reduce((top, one) => (one.modularity > top.modularity ? one : top));
  const others = rated.filter((one) => one !== best);
  const agreement = others.reduce((sum, one) => sum + adjustedRandIndex(best.of, one.of), 0);
  return {
    of: largestFirst(best.of),
    modularity: best.modularity,
    stability: others.length === 0 ? 1 : agreement / others.length,
    runs: partitions.length,
  };
}

/** Newman 2004, by weight: Σ over groups of (inside / all) − (strength / (2 all))². 0 without ties. */
export function modularity(network: TieNetwork, of: readonly number[]): number {
  const strength = strengths(network);
  const all = strength.reduce((sum, value) => sum + value, 0);
  if (all === 0) return 0;
  const inside = new Map<number, number>();
  const total = new Map<number, number>();
  for (let node = 0; node < network.nodes; node++) {
    const group = of[node] ?? -1;
    total.set(group, (total.get(group) ?? 0) + (strength[node] ?? 0));
    eachNeighbour(network, node, (neighbour, weight) => {
      if (of[neighbour] === group) inside.set(group, (inside.get(group) ?? 0) + weight);
    });
  }
  return [...total].reduce((sum, [group, own]) => sum + (inside.get(group) ?? 0) / all - (own / all) ** 2, 0);
}

/** How far two partitions agree beyond chance (Hubert, Arabie 1985): 1 where they are the same. */
export function adjustedRandIndex(a: readonly number[], b: readonly number[]): number {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const count = (keys: readonly (number | string)[]) => {
    const counts = new Map<number | string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, size) => sum + pairs(size), 0);
  };
  const both = count(a.map((group, index) => `${group} ${b[index]}`));
  const [ofA, ofB, all] = [count(a), count(b), pairs(a.length)];
  const expected = all === 0 ? 0 : (ofA * ofB) / all;
  const most = (ofA + ofB) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

function largestFirst(of: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const group of of) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || a - b).map(([group]) => group);
  const rank = new Map(order.map((group, index) => [group, index]));
  return of.map((group) => rank.get(group) ?? 0);
}
