import type { Patch } from "./change.ts";
import { pack, unpack } from "./packed.ts";

/** A patch as it lies in a ChangePart: packed, since an import touches a hundred thousand nodes. */
export function packPatch(patch: Patch): string {
  return pack(patch);
}

export function unpackPatch(content: string): Patch {
  return unpack(content) as Patch;
}
