import type { NetworkFile } from "./network-file.ts";

/** JSON as networkx.node_link_graph(data, edges="edges") reads it; one node and one edge a line. */
export function* nodeLinkChunks({ about, nodes, edges }: NetworkFile): Generator<string> {
  yield `{"directed": false, "multigraph": true,\n"graph": ${JSON.stringify(about)},\n"nodes": [\n`;
  for (const [index, node] of nodes.entries())
    yield `${JSON.stringify(node)}${index < nodes.length - 1 ? "," : ""}\n`;
  yield `],\n"edges": [\n`;
  for (const [index, edge] of edges.entries())
    yield `${JSON.stringify(edge)}${index < edges.length - 1 ? "," : ""}\n`;
  yield "]}\n";
}

/** Reads back what nodeLinkChunks wrote. */
export function readNodeLink(text: string): NetworkFile {
  const { graph, nodes, edges } = JSON.parse(text) as { graph: NetworkFile["about"] } & NetworkFile;
  return { about: graph, nodes, edges };
}
