import type { NodeLabel } from "@buendnisgraph/graph/read/node-labels";
import type DataLoader from "dataloader";
import { badInput, notFound } from "./errors.ts";
import type { Loaders } from "./loaders.ts";

/** BAD_USER_INPUT where an id of the argument is not one of a node of this kind; all that one request asks is one statement. */
export async function knownIds(
  load: Loaders,
  label: NodeLabel,
  argument: string,
  ids: readonly string[] | null | undefined,
): Promise<void> {
  const labels = await Promise.all((ids ?? []).map((id) => load.label.load(id)));
  const unknown = ids?.find((_, index) => labels[index] !== label);
  if (unknown === undefined) return;
  throw badInput(argument, `There is no ${label.toLowerCase()} "${unknown.slice(0, 100)}".`);
}

/** What has the id; NOT_FOUND where nothing has. */
export async function knownNode<Value>(
  loader: DataLoader<string, Value | undefined>,
  argument: string,
  id: string,
): Promise<Value> {
  const node = await loader.load(id);
  if (!node) throw notFound(argument, id);
  return node;
}
