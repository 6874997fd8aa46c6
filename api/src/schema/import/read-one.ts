import type { ImportShape } from "@buendnisgraph/graph/model/imports";
import { readImport } from "@buendnisgraph/graph/read/imports";
import type { Store } from "@buendnisgraph/graph/store/store";
import { UnknownImport } from "@buendnisgraph/graph/write/import/import-errors";

/** The import with the id; UnknownImport. */
export async function readOne(store: Store, id: string): Promise<ImportShape> {
  const shape = await readImport(store, id);
  if (!shape) throw new UnknownImport(id);
  return shape;
}
