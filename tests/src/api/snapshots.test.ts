import { createHash } from "node:crypto";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedCopy } from "../neo4j.ts";
import { ask, testApp } from "./app.ts";

const FORMATS = ["graphml", "gexf", "json", "cypher", "nodes.csv", "edges.csv"];
const TAKE = `mutation ($title: String!, $filter: NetworkFilter, $asOf: Date, $projection: Projection) {
  takeSnapshot(title: $title, filter: $filter, asOf: $asOf, projection: $projection) {
    ... on SnapshotTaken { snapshot {
      id title revision asOf projection filter partners events ties undated citation takenAt softwareVersion dataset
      files { format sha256 bytes } } }
  }
}`;

let store: Store;
let app: ReturnType<typeof testApp>;
beforeAll(async () => {
  store = await openSourcedCopy();
  app = testApp(store);
});
afterAll(() => store.close());

const fetchBytes = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.fetch(new Request(`http://localhost${path}`, { headers }));
  return {
    status: response.status,
    etag: response.headers.get("etag"),
    bytes: Buffer.from(await response.arrayBuffer()),
  };
};
const take = async (variables: Record<string, unknown>) =>
  (await ask(app, TAKE, variables)).data.takeSnapshot.snapshot;

test("a snapshot stays byte for byte the same whatever changes later, and its checksums hold", async () => {
  const snapshot = await take({ title: "Hildesheim", filter: { regions: ["03254"] }, asOf: "2017-01-01" });
  const before = await Promise.all(
    FORMATS.map((format) => fetchBytes(`/download/snapshots/${snapshot.id}/${format}`)),
  );
  await store.write((transaction) => transaction.run("MATCH (p:Partner) SET p.name = 'anders ' + p.name"));
  await store.write((transaction) =>
    transaction.run("MATCH (p:Partner)-[r:TOOK_PART]->() WITH r LIMIT 100 DELETE r"),
  );
  const after = await Promise.all(
    FORMATS.map((format) => fetchBytes(`/download/snapshots/${snapshot.id}/${format}`)),
  );
  FORMATS.forEach((format, index) => {
    const file = snapshot.files.find((one: { format: string }) => one.format === format);
    const bytes = after[index]?.bytes ?? Buffer.alloc(0);
    expect(bytes.equals(before[index]?.bytes ?? Buffer.alloc(1))).toBe(true);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(file.sha256);
    expect(bytes.length).toBe(file.bytes);
  });
  const again = await fetchBytes(`/download/snapshots/${snapshot.id}/json`, {
    "if-none-match": after[2]?.etag ?? "",
  });
  expect(again.status).toBe(304);
  // The live view is another by now.
  const live = await fetchBytes(
    `/download/network/json?variables=${encodeURIComponent(JSON.stringify({ filter: { regions: ["03254"] }, asOf: "2017-01-01" }))}`,
  );
  expect(live.bytes.equals(after[2]?.bytes ?? Buffer.alloc(0))).toBe(false);
});

test("taking it does not change the data, and taking it twice gives one", async () => {
  const revision = await store.revision();
  const first = await take({ title: "Partner", projection: "PARTNERS" });
  const second = await take({ title: "ein anderer Titel", projection: "PARTNERS" });
  expect(second.id).toBe(first.id);
  expect(second.title).toBe("Partner");
  expect(await store.revision()).toBe(revision);
  const { data } = await ask(app, `{ snapshots { id title } missing: snapshot(id: "nothing") { id } }`);
  expect(data.snapshots.filter(({ id }: { id: string }) => id === first.id)).toHaveLength(1);
  expect(data.missing).toBeNull();
});

test("metadata and citation name what it is", async () => {
  const snapshot = await take({ title: "Für einen Aufsatz", asOf: "2016-12-31" });
  expect(snapshot.asOf).toBe("2016-12-31");
  for (const part of [snapshot.id, "2016-12-31", String(snapshot.revision), snapshot.softwareVersion]) {
    expect(snapshot.citation).toContain(part);
  }
  const metadata = JSON.parse(
    (await fetchBytes(`/download/snapshots/${snapshot.id}/metadata.json`)).bytes.toString(),
  );
  // What the DataCite schema 4.5 asks for in any case.
  for (const property of [
    "identifiers",
    "creators",
    "titles",
    "publisher",
    "publicationYear",
    "types",
    "schemaVersion",
  ]) {
    expect(metadata).toHaveProperty(property);
  }
  expect(metadata.types.resourceTypeGeneral).toBe("Dataset");
  const citation = (await fetchBytes(`/download/snapshots/${snapshot.id}/citation.txt`)).bytes.toString();
  expect(citation).toContain(snapshot.citation);
});

test("the Cypher script makes the same network again, whatever its names hold", async () => {
  await store.write((transaction) =>
    transaction.run(`MATCH (p:Partner) WITH p LIMIT 1 SET p.name = $name`, {
      name: "'}) DETACH DELETE n //\\u0027",
    }),
  );
  const { bytes } = await fetchBytes("/download/network/cypher");
  const statements = bytes
    .toString()
    .split(/;\n/)
    .map((text) => text.replace(/^\/\/.*\n/, "").trim())
    .filter(Boolean);
  const network = (await ask(app, "{ network { ids edgeSource } }")).data.network;
  const before = (await store.read<{ n: number }>("MATCH (n) RETURN count(n) AS n"))[0]?.n ?? 0;
  try {
    for (const statement of statements.map((text) =>
      text.replace(/:Node(:Partner|:Event)?/g, ":TestNode").replace("node_id", "test_node_id"),
    ))
      await store.keep(statement);
    const [made] = await store.read<{ nodes: number; edges: number; odd: number }>(
      `MATCH (n:TestNode) WITH count(n) AS nodes, count(CASE WHEN n.label = $name THEN 1 END) AS odd
       MATCH (:TestNode)-[r]->(:TestNode) RETURN nodes, odd, count(r) AS edges`,
      { name: "'}) DETACH DELETE n //\\u0027" },
    );
    expect(made).toEqual({ nodes: network.ids.length, edges: network.edgeSource.length, odd: 1 });
  } finally {
    await store.keep("MATCH (n:TestNode) DETACH DELETE n");
    await store.keep("DROP CONSTRAINT test_node_id IF EXISTS");
  }
  expect((await store.read<{ n: number }>("MATCH (n) RETURN count(n) AS n"))[0]?.n).toBe(before);
});

test("what is wrong is named", async () => {
  const refused = async (variables: Record<string, unknown>) =>
    (await ask(app, TAKE, variables)).errors?.[0]?.extensions;
  expect(await refused({ title: "  " })).toMatchObject({ code: "BAD_USER_INPUT", argument: "title" });
  expect(await refused({ title: "x".repeat(201) })).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "title",
  });
  expect(await refused({ title: "x", filter: { regions: ["99999"] } })).toMatchObject({
    code: "BAD_USER_INPUT",
  });
  expect((await fetchBytes("/download/snapshots/nothing/json")).status).toBe(404);
  expect((await fetchBytes("/download/network/pdf")).status).toBe(404);
  expect((await fetchBytes("/download/network/json?variables=[]")).status).toBe(400);
  expect(
    (await fetchBytes(`/download/network/json?variables=${encodeURIComponent('{"asOf":"2016-02-30"}')}`))
      .status,
  ).toBe(400);
});

test("no account, no snapshot and nothing but partners and events is in a download", async () => {
  await store.keep("CREATE (:Account {id: 'konto', name: 'Geheimname'})");
  const texts = await Promise.all(FORMATS.map((format) => fetchBytes(`/download/network/${format}`)));
  for (const { bytes } of texts) expect(bytes.toString()).not.toContain("Geheimname");
  await store.keep("MATCH (n:Account) DELETE n");
});
