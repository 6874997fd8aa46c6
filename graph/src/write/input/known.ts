import type { FactLabel } from "../../model/graph-shape.ts";
import type { Draft } from "../change/draft.ts";
import { InvalidInput, refuse } from "./input-problems.ts";

/** Loads what the input names; InvalidInput for each id that nothing of the label has. */
export async function loadKnown(
  draft: Draft,
  label: FactLabel,
  field: string,
  ids: readonly string[],
): Promise<void> {
  await draft.load(label, ids);
  const unknown = ids.filter((id) => !draft.has(label, id));
  if (unknown.length > 0)
    throw new InvalidInput(unknown.map((id) => ({ field, code: "UNKNOWN_ID", detail: id })));
}

/** The same for an id that may be one of several kinds of thing: which it is. */
export async function loadKnownAs<Label extends FactLabel>(
  draft: Draft,
  labels: readonly Label[],
  field: string,
  id: string,
): Promise<Label> {
  for (const label of labels) {
    await draft.load(label, [id]);
    if (draft.has(label, id)) return label;
  }
  return refuse(field, "UNKNOWN_ID", id);
}
