import { gunzipSync, gzipSync } from "node:zlib";

/** A value as it lies in a node's property where it is long: JSON, packed. Level 1 for what is large and soon written anew. */
export function pack(value: unknown, level?: 1): string {
  return gzipSync(JSON.stringify(value), level ? { level } : {}).toString("base64");
}

/** What `pack` was given; whoever reads it knows its shape. */
export function unpack(content: string): unknown {
  return JSON.parse(gunzipSync(Buffer.from(content, "base64")).toString("utf8"));
}
