import { EDGE_FIELDS, type NetworkFile, NODE_FIELDS } from "./network-file.ts";
import { xmlText } from "./xml.ts";

/** GraphML with typed keys (graphml.graphdrawing.org); what is not recorded has no data element. */
export function* graphmlChunks({ about, nodes, edges }: NetworkFile): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  yield `<key id="about" for="graph" attr.name="about" attr.type="string"/>\n`;
  for (const [name, type] of NODE_FIELDS)
    yield `<key id="n-${name}" for="node" attr.name="${name}" attr.type="${type}"/>\n`;
  for (const [name, type] of EDGE_FIELDS)
    yield `<key id="e-${name}" for="edge" attr.name="${name}" attr.type="${type}"/>\n`;
  yield `<graph id="buendnisgraph" edgedefault="undirected">\n<data key="about">${xmlText(JSON.stringify(about))}</data>\n`;
  for (const node of nodes) {
    yield `<node id="${xmlText(node.id)}">${NODE_FIELDS.map(([name]) => data(`n-${name}`, node[name])).join("")}</node>\n`;
  }
  for (const [index, edge] of edges.entries()) {
    yield `<edge id="e${index}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">${EDGE_FIELDS.map(([name]) => data(`e-${name}`, edge[name])).join("")}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function data(key: string, value: string | number | null): string {
  return value === null ? "" : `<data key="${key}">${xmlText(value)}</data>`;
}
