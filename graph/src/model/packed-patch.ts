import { gunzipSync, gzipSync } from "node:zlib";
import type { Patch } from "./change.ts";

/** A patch as it lies in a ChangePart: packed, since an import touches a hundred thousand nodes. */
export function packPatch(patch: Patch): string {
  return gzipSync(JSON.stringify(patch)).toString("base64");
}

export function unpackPatch(content: string): Patch {
  return JSON.parse(gunzipSync(Buffer.from(content, "base64")).toString("utf8")) as Patch;
}
