import type { ChangeShape } from "@buendnisgraph/graph/read/history/changes";
import type { ChangeOrigin } from "../generated.ts";

/** Where a change comes from. */
export function originOfChange(change: ChangeShape): ChangeOrigin {
  if (change.import) return "IMPORT";
  if (change.correction) return "CORRECTION";
  return change.by === null ? "COMMAND" : "EDIT";
}
