import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { NETWORK_FORMATS, type NetworkFormatName } from "../interchange/network/formats.ts";
import type { NetworkFile } from "../interchange/network/network-file.ts";
import { nodeLinkChunks } from "../interchange/network/node-link-json.ts";
import { readSnapshot, type SnapshotShape } from "../read/snapshots.ts";
import type { Store } from "../store/store.ts";

/** There are as many snapshots as are kept. */
export class TooManySnapshots extends Error {}
/** The view has more nodes and edges than a snapshot holds. */
export class SnapshotTooLarge extends Error {}

export const MOST_SNAPSHOTS = 500;
/** Visitors stop before: what they freeze is not to shut out those who work here. */
export const MOST_SNAPSHOTS_OF_VISITORS = 400;
const MOST_NODES_AND_EDGES = 400_000;
const CHUNK_LENGTH = 500_000;

/**
 * Freezes a network under an id made of its content: taking the same view of the same data again gives the
 * snapshot that there is. It is no change of the facts, so the revision stays (docs/decisions/007).
 */
export async function takeSnapshot(
  store: Store,
  title: string,
  file: NetworkFile,
  most = MOST_SNAPSHOTS,
): Promise<SnapshotShape> {
  if (file.nodes.length + file.edges.length > MOST_NODES_AND_EDGES) {
    throw new SnapshotTooLarge(
      `The view has ${file.nodes.length} nodes and ${file.edges.length} edges; a snapshot holds ${MOST_NODES_AND_EDGES} of both.`,
    );
  }
  const content = [...nodeLinkChunks(file)].join("");
  const id = `stand-${file.about.revision}-${sha256(content).slice(0, 10)}`;
  const known = await readSnapshot(store, id);
  if (known) return known;
  const [row] = await store.read<{ count: number }>(COUNT_SNAPSHOTS);
  if ((row?.count ?? 0) >= most)
    throw new TooManySnapshots(`There are ${most} snapshots, and no more are kept.`);
  const names = Object.keys(NETWORK_FORMATS) as NetworkFormatName[];
  const formats = names.map((name) => ({ name, ...fingerprint(NETWORK_FORMATS[name].chunks(file)) }));
  const packed = gzipSync(content).toString("base64");
  const chunks = Array.from({ length: Math.ceil(packed.length / CHUNK_LENGTH) }, (_, position) => ({
    position,
    text: packed.slice(position * CHUNK_LENGTH, (position + 1) * CHUNK_LENGTH),
  }));
  await store.keep(KEEP_SNAPSHOT, {
    chunks,
    snapshot: {
      id,
      title,
      takenAt: new Date().toISOString(),
      dataset: file.about.dataset,
      revision: file.about.revision,
      softwareVersion: file.about.softwareVersion,
      asOf: file.about.asOf,
      projection: file.about.projection,
      filter: JSON.stringify(file.about.filter),
      undated: file.about.undated,
      partners: file.nodes.filter(({ kind }) => kind !== "EVENT").length,
      events: file.nodes.filter(({ kind }) => kind === "EVENT").length,
      ties: file.edges.length,
      formatNames: formats.map(({ name }) => name),
      formatHashes: formats.map(({ hash }) => hash),
      formatSizes: formats.map(({ size }) => size),
    },
  });
  const taken = await readSnapshot(store, id);
  if (!taken) throw new Error(`the snapshot ${id} was not kept`);
  return taken;
}

function fingerprint(chunks: Iterable<string>): { hash: string; size: number } {
  const hash = createHash("sha256");
  let size = 0;
  for (const chunk of chunks) {
    hash.update(chunk);
    size += Buffer.byteLength(chunk);
  }
  return { hash: hash.digest("hex"), size };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export const COUNT_SNAPSHOTS = `
MATCH (s:Snapshot)
RETURN count(s) AS count`;

const KEEP_SNAPSHOT = `
MERGE (s:Snapshot {id: $snapshot.id})
ON CREATE SET s = $snapshot
WITH s
WHERE NOT EXISTS { (s)-[:HAS_CHUNK]->() }
UNWIND $chunks AS chunk
CREATE (s)-[:HAS_CHUNK]->(:SnapshotChunk {position: toInteger(chunk.position), text: chunk.text})`;
