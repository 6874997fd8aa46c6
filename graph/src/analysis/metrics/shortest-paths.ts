import type { Random } from "../link-prediction/random.ts";
import type { TieNetwork } from "./tie-network.ts";

export interface PathMetrics {
  /** Share of the shortest paths between all other pairs that lead through the node (Freeman 1977; Brandes 2001), 0 to 1. */
  betweenness: number[];
  /** Mean of 1 / distance to all others, 0 for those out of reach (Marchiori, Latora 2000), 0 to 1. */
  harmonic: number[];
  /** From how many nodes paths were followed: all, or a sample. */
  sources: number;
}

/**
 * Both from one breadth-first search a source, ties unweighted. Above `mostSteps` ties to be followed in all
 * only a sample of sources is taken and its sums are scaled (Brandes, Pich 2007): an estimate then.
 */
export function pathMetrics(
  network: TieNetwork,
  random: Random,
  mostSteps: number,
  progress: (done: number) => void = () => {},
): PathMetrics {
  // Its neighbours are gone through without a call for each: of all loops here these run most often.
  const { nodes, ties, starts, neighbours } = network;
  const all = Array.from({ length: nodes }, (_, node) => node);
  const affordable = Math.max(50, Math.floor(mostSteps / Math.max(1, 2 * ties)));
  const sources = affordable >= nodes ? all : random.some(all, affordable);
  const betweenness = new Float64Array(nodes);
  const harmonic = new Float64Array(nodes);
  const distance = new Int32Array(nodes);
  const paths = new Float64Array(nodes);
  const share = new Float64Array(nodes);
  const order = new Uint32Array(nodes);
  for (const [done, source] of sources.entries()) {
    distance.fill(-1);
    paths.fill(0);
    share.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let found = 1;
    for (let at = 0; at < found; at++) {
      const node = order[at] ?? 0;
      const next = (distance[node] ?? 0) + 1;
      const ways = paths[node] ?? 0;
      const end = starts[node + 1] ?? 0;
      for (let place = starts[node] ?? 0; place < end; place++) {
        const neighbour = neighbours[place] ?? 0;
        if (distance[neighbour] === -1) {
          distance[neighbour] = next;
          order[found++] = neighbour;
        }
        if (distance[neighbour] === next) paths[neighbour] = (paths[neighbour] ?? 0) + ways;
      }
    }
    for (let at = found - 1; at > 0; at--) {
      const node = order[at] ?? 0;
      harmonic[node] = (harmonic[node] ?? 0) + 1 / (distance[node] ?? 1);
      const part = (1 + (share[node] ?? 0)) / (paths[node] ?? 1);
      const before = (distance[node] ?? 0) - 1;
      const end = starts[node + 1] ?? 0;
      for (let place = starts[node] ?? 0; place < end; place++) {
        const neighbour = neighbours[place] ?? 0;
        if (distance[neighbour] === before)
          share[neighbour] = (share[neighbour] ?? 0) + (paths[neighbour] ?? 0) * part;
      }
      betweenness[node] = (betweenness[node] ?? 0) + (share[node] ?? 0);
    }
    if (done % 8 === 0) progress(done / sources.length);
  }
  const scale = sources.length === 0 ? 0 : nodes / sources.length;
  const pairs = (nodes - 1) * (nodes - 2);
  return {
    // Every pair was met from both ends, and pairs / 2 is how many there are.
    betweenness: [...betweenness].map((sum) => (pairs === 0 ? 0 : (sum * scale) / pairs)),
    harmonic: [...harmonic].map((sum) => (nodes < 2 ? 0 : (sum * scale) / (nodes - 1))),
    sources: sources.length,
  };
}
