import { eachNeighbour, type TieNetwork } from "./tie-network.ts";

/** Connected parts, the largest first. */
export function components(network: TieNetwork): number[][] {
  const seen = new Uint8Array(network.nodes);
  const parts: number[][] = [];
  for (let start = 0; start < network.nodes; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const part = [start];
    for (const node of part) {
      eachNeighbour(network, node, (neighbour) => {
        if (seen[neighbour]) return;
        seen[neighbour] = 1;
        part.push(neighbour);
      });
    }
    parts.push(part);
  }
  return parts.sort((left, right) => right.length - left.length);
}
