import { gunzipSync } from "node:zlib";
import type { NetworkFile } from "../interchange/network/network-file.ts";
import { readNodeLink } from "../interchange/network/node-link-json.ts";
import type { Store } from "../store/store.ts";

export interface SnapshotShape {
  id: string;
  title: string;
  /** When it was taken, in UTC. */
  takenAt: string;
  dataset: string;
  revision: number;
  softwareVersion: string;
  asOf: string | null;
  projection: "PARTNERS" | "PARTNERS_AND_EVENTS";
  /** JSON of what of the filter is set. */
  filter: string;
  undated: number;
  partners: number;
  events: number;
  ties: number;
  files: { format: string; sha256: string; bytes: number }[];
}

/** Undefined where no snapshot has the id. */
export async function readSnapshot(store: Store, id: string): Promise<SnapshotShape | undefined> {
  const [row] = await store.read<{ snapshot: SnapshotShape }>(SNAPSHOT, { id });
  return row?.snapshot;
}

/** The latest first. */
export async function listSnapshots(store: Store, skip: number, first: number): Promise<SnapshotShape[]> {
  const rows = await store.read<{ snapshot: SnapshotShape }>(SNAPSHOTS, { skip, first });
  return rows.map(({ snapshot }) => snapshot);
}

/** The network as it was frozen; undefined where no snapshot has the id. */
export async function readFrozenNetwork(store: Store, id: string): Promise<NetworkFile | undefined> {
  const rows = await store.read<{ text: string }>(SNAPSHOT_CHUNKS, { id });
  if (rows.length === 0) return undefined;
  const packed = Buffer.from(rows.map(({ text }) => text).join(""), "base64");
  return readNodeLink(gunzipSync(packed).toString("utf8"));
}

export const SNAPSHOT = `
MATCH (s:Snapshot {id: $id})
RETURN s {
  .id, .title, .takenAt, .dataset, .revision, .softwareVersion, .asOf, .projection, .filter, .undated,
  .partners, .events, .ties,
  files: [at IN range(0, size(s.formatNames) - 1) |
    {format: s.formatNames[at], sha256: s.formatHashes[at], bytes: s.formatSizes[at]}]
} AS snapshot`;

export const SNAPSHOTS = `
MATCH (s:Snapshot)
WITH s ORDER BY s.takenAt DESC, s.id SKIP toInteger($skip) LIMIT toInteger($first)
RETURN s {
  .id, .title, .takenAt, .dataset, .revision, .softwareVersion, .asOf, .projection, .filter, .undated,
  .partners, .events, .ties,
  files: [at IN range(0, size(s.formatNames) - 1) |
    {format: s.formatNames[at], sha256: s.formatHashes[at], bytes: s.formatSizes[at]}]
} AS snapshot`;

export const SNAPSHOT_CHUNKS = `
MATCH (:Snapshot {id: $id})-[:HAS_CHUNK]->(c:SnapshotChunk)
RETURN c.text AS text
ORDER BY c.position`;
