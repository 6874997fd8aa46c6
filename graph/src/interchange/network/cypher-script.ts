import { EDGE_FIELDS, type NetworkFile, NODE_FIELDS } from "./network-file.ts";

const A_STATEMENT = 500;

/** Statements that make the network in an empty Neo4j: (:Partner|Event {id, …}) and one relationship an edge, of its kind. */
export function* cypherChunks({ about, nodes, edges }: NetworkFile): Generator<string> {
  yield `// Bündnisgraph: ${JSON.stringify(about).replace(/[\r\n\u2028\u2029]/g, " ")}\n`;
  yield "CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;\n";
  for (const label of ["Partner", "Event"] as const) {
    const own = nodes.filter(({ kind }) => (kind === "EVENT") === (label === "Event"));
    for (let start = 0; start < own.length; start += A_STATEMENT) {
      yield `UNWIND [\n${own
        .slice(start, start + A_STATEMENT)
        .map((node) => map([["id", node.id], ...NODE_FIELDS.map(([name]) => [name, node[name]] as const)]))
        .join(",\n")}\n] AS row CREATE (n:Node:${label}) SET n = row;\n`;
    }
  }
  for (const kind of ["TOOK_PART", "MET", "COLLABORATES"]) {
    const own = edges.filter((edge) => edge.kind === kind);
    for (let start = 0; start < own.length; start += A_STATEMENT) {
      yield `UNWIND [\n${own
        .slice(start, start + A_STATEMENT)
        .map((edge) =>
          map([
            ["source", edge.source],
            ["target", edge.target],
            ...EDGE_FIELDS.filter(([name]) => name !== "kind").map(([name]) => [name, edge[name]] as const),
          ]),
        )
        .join(
          ",\n",
        )}\n] AS row MATCH (a:Node {id: row.source}), (b:Node {id: row.target}) CREATE (a)-[:${kind} {since: row.since, until: row.until, weight: row.weight}]->(b);\n`;
    }
  }
}

function map(entries: readonly (readonly [string, string | number | null])[]): string {
  return `{${entries.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${literal(value)}`])).join(", ")}}`;
}

/**
 * Cypher reads \\uXXXX before it looks for quotes, so an escaped quote would end the text: what could do so
 * gets an (equally escaped) backslash before it, and nothing but letters, digits and plain signs stands bare.
 */
function literal(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = value.replace(/[^\p{L}\p{N} .,;:()_/&+–-]/gu, (sign) =>
    sign === "'" || sign === "\\" ? `${escaped("\\")}${escaped(sign)}` : escaped(sign),
  );
  return `'${text}'`;
}

function escaped(sign: string): string {
  return sign
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
