import type { Random } from "../link-prediction/random.ts";
import { eachNeighbour, type TieNetwork } from "./tie-network.ts";

/** A network of groups: `loops` is the weight of the ties inside each. */
interface Level extends Pick<TieNetwork, "nodes" | "starts" | "neighbours" | "weights"> {
  loops: Float64Array;
}

/** What differs by rounding alone is no gain. */
const LEAST_GAIN = 1e-12;
const MOST_SWEEPS = 100;

/**
 * Louvain (Blondel et al. 2008) by tie weight: nodes move to the neighbouring group that adds most to modularity,
 * in an order drawn anew for each level, then groups become nodes, until none moves. The group of each node.
 */
export function louvain(network: TieNetwork, random: Random): number[] {
  let level: Level = { ...network, loops: new Float64Array(network.nodes) };
  let of = Array.from({ length: network.nodes }, (_, node) => node);
  for (;;) {
    const groups = moveNodes(level, random);
    const count = renumber(groups);
    of = of.map((node) => groups[node] ?? 0);
    if (count === level.nodes) return of;
    level = joinGroups(level, groups, count);
  }
}

/** Moves single nodes until none gains by it. */
function moveNodes(level: Level, random: Random): Uint32Array {
  const { nodes, loops } = level;
  const group = Uint32Array.from({ length: nodes }, (_, node) => node);
  const strength = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) {
    let sum = 2 * (loops[node] ?? 0);
    eachNeighbour(level, node, (_, weight) => {
      sum += weight;
    });
    strength[node] = sum;
  }
  const total = strength.slice();
  const all = strength.reduce((sum, value) => sum + value, 0);
  const into = new Float64Array(nodes);
  const order = shuffled(nodes, random);
  for (let sweep = 0, moved = true; moved && sweep < MOST_SWEEPS; sweep++) {
    moved = false;
    for (const node of order) {
      const own = group[node] ?? 0;
      const near: number[] = [own];
      into[own] = 0;
      eachNeighbour(level, node, (neighbour, weight) => {
        const there = group[neighbour] ?? 0;
        if (into[there] === 0 && there !== own) near.push(there);
        into[there] = (into[there] ?? 0) + weight;
      });
      const ends = strength[node] ?? 0;
      total[own] = (total[own] ?? 0) - ends;
      const gainOf = (there: number) => (into[there] ?? 0) - (ends * (total[there] ?? 0)) / all;
      let best = own;
      let most = gainOf(own);
      for (const there of near) {
        const gain = gainOf(there);
        if (gain > most + LEAST_GAIN) [best, most] = [there, gain];
      }
      total[best] = (total[best] ?? 0) + ends;
      for (const there of near) into[there] = 0;
      if (best !== own) {
        group[node] = best;
        moved = true;
      }
    }
  }
  return group;
}

/** Numbers groups from 0 in the order of their first node; returns how many there are. */
function renumber(groups: Uint32Array): number {
  const numbers = new Map<number, number>();
  for (const [node, group] of groups.entries()) {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    groups[node] = number;
  }
  return numbers.size;
}

/** Each group as one node, with the weight of all ties between two groups as one tie. */
function joinGroups(level: Level, groups: Uint32Array, count: number): Level {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const [node, group] of groups.entries()) members[group]?.push(node);
  const starts = new Uint32Array(count + 1);
  const loops = new Float64Array(count);
  const neighbours: number[] = [];
  const weights: number[] = [];
  for (const [group, nodes] of members.entries()) {
    const into = new Map<number, number>();
    let inside = 0;
    for (const node of nodes) {
      inside += level.loops[node] ?? 0;
      eachNeighbour(level, node, (neighbour, weight) => {
        const there = groups[neighbour] ?? 0;
        // A tie inside is met from both ends.
        if (there === group) inside += weight / 2;
        else into.set(there, (into.get(there) ?? 0) + weight);
      });
    }
    loops[group] = inside;
    for (const [there, weight] of into) {
      neighbours.push(there);
      weights.push(weight);
    }
    starts[group + 1] = neighbours.length;
  }
  return {
    nodes: count,
    starts,
    neighbours: Uint32Array.from(neighbours),
    weights: Float64Array.from(weights),
    loops,
  };
}

function shuffled(length: number, random: Random): number[] {
  const order = Array.from({ length }, (_, place) => place);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random.next() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
