import { type NetworkFile, NODE_FIELDS } from "./network-file.ts";
import { xmlText } from "./xml.ts";

const NODE_ATTRIBUTES = NODE_FIELDS.filter(([name]) => name !== "label");
const TYPES = { string: "string", double: "double", int: "integer" } as const;

/**
 * GEXF 1.3 with dynamics: nodes and edges have a spell from when they are first on record, edges until they
 * end; what has no date has no spell and is there always. A partner that worked with another before it was first
 * seen at an event is there from that tie on: a tie needs both its ends. Opens in Gephi with its timeline.
 */
export function* gexfChunks({ about, nodes, edges }: NetworkFile): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Bündnisgraph</creator><description>${xmlText(JSON.stringify(about))}</description></meta>
<graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">
<attributes class="node" mode="static">
`;
  for (const [index, [name, type]] of NODE_ATTRIBUTES.entries())
    yield `<attribute id="${index}" title="${name}" type="${TYPES[type]}"/>\n`;
  yield `</attributes>\n<attributes class="edge" mode="static">\n<attribute id="0" title="kind" type="string"/>\n</attributes>\n<nodes>\n`;
  const firstTies = firstTiesOf(edges);
  for (const node of nodes) {
    const values = NODE_ATTRIBUTES.flatMap(([name], index) => {
      const value = node[name];
      return value === null ? [] : [`<attvalue for="${index}" value="${xmlText(value)}"/>`];
    });
    yield `<node id="${xmlText(node.id)}" label="${xmlText(node.label)}"><attvalues>${values.join("")}</attvalues>${spell(earlier(node.firstSeen, firstTies.get(node.id)), null)}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for (const [index, edge] of edges.entries()) {
    const { source, target, kind, since, until, weight } = edge;
    yield `<edge id="${index}" source="${xmlText(source)}" target="${xmlText(target)}" weight="${weight}"><attvalues><attvalue for="0" value="${kind}"/></attvalues>${spell(since, until)}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

/** When the first dated tie of each node begins. */
function firstTiesOf(edges: NetworkFile["edges"]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { source, target, since } of edges) {
    if (since === null) continue;
    for (const end of [source, target]) {
      const known = first.get(end);
      if (known === undefined || since < known) first.set(end, since);
    }
  }
  return first;
}

/** Without a date a node is there always, whatever its ties. */
function earlier(firstSeen: string | null, firstTie: string | undefined): string | null {
  return firstSeen !== null && firstTie !== undefined && firstTie < firstSeen ? firstTie : firstSeen;
}

function spell(start: string | null, end: string | null): string {
  if (start === null) return "";
  // Ends are excluded in the graph: endopen says so.
  return `<spells><spell start="${start}"${end === null ? "" : ` endopen="${end}"`}/></spells>`;
}
