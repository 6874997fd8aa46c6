import { EDGE_FIELDS, type NetworkFile, NODE_FIELDS } from "./network-file.ts";

const A_STATEMENT = 500;

/**
 * Statements that make the network in an empty Neo4j: (:Partner|Event {id, …}) and one relationship an edge, of its
 * kind. Values stand in columns: Neo4j takes a list of plain values as one, but plans for each value of a map.
 */
export function* cypherChunks({ about, nodes, edges }: NetworkFile): Generator<string> {
  yield `// Bündnisgraph: ${JSON.stringify(about).replace(/[\r\n\u2028\u2029]/g, " ")}\n`;
  yield "CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;\n";
  const nodeNames = ["id", ...NODE_FIELDS.map(([name]) => name)] as const;
  for (const label of ["Partner", "Event"] as const) {
    const own = nodes.filter(({ kind }) => (kind === "EVENT") === (label === "Event"));
    for (const part of parts(own))
      yield `${columns(nodeNames, part)}CREATE (n:Node:${label} {${nodeNames.map((name) => `${name}: ${name}s[i]`).join(", ")}});\n`;
  }
  const edgeNames = [
    "source",
    "target",
    ...EDGE_FIELDS.map(([name]) => name).filter((name) => name !== "kind"),
  ];
  for (const kind of ["TOOK_PART", "MET", "COLLABORATES"]) {
    for (const part of parts(edges.filter((edge) => edge.kind === kind)))
      yield `${columns(edgeNames as (keyof (typeof edges)[number])[], part)}MATCH (a:Node {id: sources[i]}), (b:Node {id: targets[i]}) CREATE (a)-[:${kind} {since: sinces[i], until: untils[i], weight: weights[i]}]->(b);\n`;
  }
}

function* parts<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += A_STATEMENT) yield rows.slice(start, start + A_STATEMENT);
}

/** One list a column, and a row number `i` for each of them. */
function columns<Row extends object>(names: readonly (keyof Row & string)[], rows: readonly Row[]): string {
  const lists = names.map((name) => {
    const values = rows.map((row) => row[name] as string | number | null);
    return `[${values.map((value) => (value === null ? "null" : literal(value))).join(", ")}] AS ${name}s`;
  });
  return `WITH ${lists.join(",\n")}\nUNWIND range(0, ${rows.length - 1}) AS i\n`;
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
