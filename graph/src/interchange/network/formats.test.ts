import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { randomTexts } from "../random-texts.ts";
import { writableText } from "../writable-text.ts";
import { NETWORK_FORMATS, type NetworkFormatName } from "./formats.ts";
import type { NetworkFile, NetworkFileEdge, NetworkFileNode } from "./network-file.ts";
import { readNodeLink } from "./node-link-json.ts";

const HOSTILE = [
  `</data></node><script>alert("1")</script>`,
  `'}) DETACH DELETE n //`,
  "\\u0027}) MATCH (n) DETACH DELETE n",
  "=HYPERLINK(1)",
  "Zeile\nund\tTab & Ümläut ß 𝒳 \u2028",
  "\u0000\u0001\ud800",
  ...randomTexts(40),
];

const node = (id: string, label: string, more: Partial<NetworkFileNode> = {}): NetworkFileNode => ({
  id,
  label,
  kind: "ORGANISATION",
  category: null,
  region: "03254",
  latitude: 52.1,
  longitude: null,
  firstSeen: "2016-09-22",
  attendance: null,
  topics: "sprache wohnen-und-leben",
  ...more,
});
const edge = (source: string, target: string, more: Partial<NetworkFileEdge> = {}): NetworkFileEdge => ({
  source,
  target,
  kind: "MET",
  since: "2016-09-22",
  until: null,
  weight: 0.25,
  ...more,
});

const FILE: NetworkFile = {
  about: {
    dataset: "sourced",
    revision: 1,
    softwareVersion: "0",
    asOf: null,
    projection: "PARTNERS",
    filter: { topics: ["</graph>"] },
    undated: 0,
  },
  nodes: [
    node("event", "Konferenz", { kind: "EVENT", category: "CONFERENCE:CENTRAL", attendance: 300 }),
    ...HOSTILE.map((label, index) => node(`n${index}`, label)),
  ],
  edges: [
    edge("n0", "n1"),
    edge("n0", "n1", { kind: "COLLABORATES", since: "2017-01-01", until: "2018-01-01", weight: 1 }),
    edge("n2", "event", { kind: "TOOK_PART", since: null }),
  ],
};

const write = (format: NetworkFormatName, file = FILE) => [...NETWORK_FORMATS[format].chunks(file)].join("");

test("JSON comes back as it went, and the same network is the same file", () => {
  expect(readNodeLink(write("json"))).toEqual(JSON.parse(JSON.stringify(FILE)));
  expect(write("json", readNodeLink(write("json")))).toBe(write("json"));
});

test("the pair of tables comes back with every name, and none is a formula", () => {
  const nodes: Record<string, string>[] = parse(write("nodes.csv"), { columns: true });
  const edges: Record<string, string>[] = parse(write("edges.csv"), { columns: true });
  expect(nodes.map(({ Id }) => Id)).toEqual(FILE.nodes.map(({ id }) => id));
  expect(edges.map(({ Source, Target, kind }) => [Source, Target, kind])).toEqual(
    FILE.edges.map(({ source, target, kind }) => [source, target, kind]),
  );
  for (const { Label } of nodes) expect(Label).not.toMatch(/^[=+@-]/);
});

test("in GEXF no node begins after one of its ties, and one without a date is there always", () => {
  const gexf = write("gexf", {
    ...FILE,
    nodes: [
      node("early", "a", { firstSeen: "2015-03-01" }),
      node("late", "b", { firstSeen: "2019-05-01" }),
      node("undated", "c", { firstSeen: null }),
    ],
    edges: [
      edge("late", "early", { kind: "COLLABORATES", since: "2017-01-01", until: "2018-01-01" }),
      edge("late", "early", { since: "2019-05-01" }),
      edge("early", "undated", { since: "2014-01-01" }),
    ],
  });
  const startOf = (id: string) => gexf.match(`<node id="${id}".*`)?.[0].match(/spell start="([^"]+)"/)?.[1];
  expect(["early", "late", "undated"].map(startOf)).toEqual(["2014-01-01", "2017-01-01", undefined]);
});

test("an empty network is a file, too", () => {
  for (const format of Object.keys(NETWORK_FORMATS) as NetworkFormatName[]) {
    expect(write(format, { ...FILE, nodes: [], edges: [] }).length).toBeGreaterThan(0);
  }
});

const python = spawnSync("python3", ["-c", "import networkx"]);
const READ_BACK = fileURLToPath(new URL("read-back.py", import.meta.url));

// What another program makes of the files can only be seen where it is; the other tests read them here.
test.skipIf(python.status !== 0)("NetworkX reads GraphML, GEXF and JSON as the same network", () => {
  const folder = mkdtempSync(join(tmpdir(), "network-"));
  const answers = (["graphml", "gexf", "json"] as const).map((format) => {
    const path = join(folder, `network.${format}`);
    writeFileSync(path, write(format));
    const { stdout, stderr } = spawnSync("python3", [READ_BACK, format, path], { encoding: "utf8" });
    expect(stderr).toBe("");
    return JSON.parse(stdout) as {
      nodes: Record<string, { label: string; firstSeen: string }>;
      edges: unknown[][];
    };
  });
  for (const { nodes, edges } of answers) {
    expect(Object.keys(nodes).sort()).toEqual(FILE.nodes.map(({ id }) => id).sort());
    expect(edges).toEqual([
      ["COLLABORATES", "n0", "n1", 1],
      ["MET", "n0", "n1", 0.25],
      ["TOOK_PART", "event", "n2", 0.25],
    ]);
    expect(nodes["event"]?.label).toBe("Konferenz");
  }
  const [graphml, gexf] = answers;
  for (const [index, text] of HOSTILE.entries()) {
    // XML knows one line end only, and leaves out what it has no place for.
    const written = writableText(text);
    expect(graphml?.nodes[`n${index}`]?.label ?? "").toBe(written);
    expect(gexf?.nodes[`n${index}`]?.label ?? "").toBe(written);
  }
});
