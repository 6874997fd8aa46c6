/** An undirected network with weights, by rows: the neighbours of node i stand from `starts[i]` up to `starts[i + 1]`. */
export interface TieNetwork {
  nodes: number;
  ties: number;
  starts: Uint32Array;
  neighbours: Uint32Array;
  weights: Float64Array;
}

/** From ties that each stand once; a pair that stands twice is one tie of both weights, a loop is none. */
export function tieNetwork(nodes: number, ties: readonly (readonly [number, number, number])[]): TieNetwork {
  const merged = new Map<number, number>();
  for (const [a, b, weight] of ties) {
    if (a === b) continue;
    const key = Math.min(a, b) * nodes + Math.max(a, b);
    merged.set(key, (merged.get(key) ?? 0) + weight);
  }
  const starts = new Uint32Array(nodes + 1);
  for (const key of merged.keys()) {
    for (const node of [Math.floor(key / nodes), key % nodes]) starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodes; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const neighbours = new Uint32Array(2 * merged.size);
  const weights = new Float64Array(2 * merged.size);
  const next = starts.slice(0, nodes);
  const put = (from: number, to: number, weight: number) => {
    const at = next[from] ?? 0;
    neighbours[at] = to;
    weights[at] = weight;
    next[from] = at + 1;
  };
  // In the order of both ends, so that every row is sorted.
  for (const key of [...merged.keys()].sort((left, right) => left - right)) {
    const [a, b] = [Math.floor(key / nodes), key % nodes];
    const weight = merged.get(key) ?? 0;
    put(a, b, weight);
    put(b, a, weight);
  }
  return { nodes, ties: merged.size, starts, neighbours, weights };
}

export function degreeOf({ starts }: TieNetwork, node: number): number {
  return (starts[node + 1] ?? 0) - (starts[node] ?? 0);
}

/** Calls for each neighbour of a node with the weight of the tie. */
export function eachNeighbour(
  { starts, neighbours, weights }: Pick<TieNetwork, "starts" | "neighbours" | "weights">,
  node: number,
  call: (neighbour: number, weight: number) => void,
): void {
  const end = starts[node + 1] ?? 0;
  for (let at = starts[node] ?? 0; at < end; at++) call(neighbours[at] ?? 0, weights[at] ?? 0);
}
