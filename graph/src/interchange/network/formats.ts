import { stringify } from "csv-stringify/sync";
import { guardAgainstFormulas } from "../formula-guard.ts";
import { cypherChunks } from "./cypher-script.ts";
import { gexfChunks } from "./gexf.ts";
import { graphmlChunks } from "./graphml.ts";
import { EDGE_FIELDS, type NetworkFile, NODE_FIELDS } from "./network-file.ts";
import { nodeLinkChunks } from "./node-link-json.ts";

/** A format that networks are taken away in; its name is the end of the file's name. */
export interface NetworkFormat {
  mediaType: string;
  chunks: (file: NetworkFile) => Iterable<string>;
}

/** To add a format, write its chunks and name it here. */
export const NETWORK_FORMATS = {
  graphml: { mediaType: "application/graphml+xml; charset=utf-8", chunks: graphmlChunks },
  gexf: { mediaType: "application/gexf+xml; charset=utf-8", chunks: gexfChunks },
  json: { mediaType: "application/json; charset=utf-8", chunks: nodeLinkChunks },
  cypher: { mediaType: "text/plain; charset=utf-8", chunks: cypherChunks },
  "nodes.csv": { mediaType: "text/csv; charset=utf-8", chunks: nodesCsv },
  "edges.csv": { mediaType: "text/csv; charset=utf-8", chunks: edgesCsv },
} as const satisfies Record<string, NetworkFormat>;

export type NetworkFormatName = keyof typeof NETWORK_FORMATS;

export function isNetworkFormat(name: string): name is NetworkFormatName {
  return Object.hasOwn(NETWORK_FORMATS, name);
}

/** The pair of tables that Gephi, igraph and R read: nodes by Id, edges by Source and Target. */
function* nodesCsv({ nodes }: NetworkFile): Generator<string> {
  yield row(["Id", ...NODE_FIELDS.map(([name]) => (name === "label" ? "Label" : name))]);
  for (const node of nodes) yield row([node.id, ...NODE_FIELDS.map(([name]) => node[name])]);
}

function* edgesCsv({ edges }: NetworkFile): Generator<string> {
  yield row([
    "Source",
    "Target",
    "Type",
    ...EDGE_FIELDS.map(([name]) => (name === "weight" ? "Weight" : name)),
  ]);
  for (const edge of edges)
    yield row([edge.source, edge.target, "Undirected", ...EDGE_FIELDS.map(([name]) => edge[name])]);
}

function row(cells: readonly (string | number | null)[]): string {
  return stringify([cells.map((cell) => (typeof cell === "string" ? guardAgainstFormulas(cell) : cell))], {
    record_delimiter: "\r\n",
  });
}
