import type DataLoader from "dataloader";

/** What an answer names by id: it is there, unless it was taken away in between. */
export async function loadOne<Value>(
  loader: DataLoader<string, Value | undefined>,
  id: string,
): Promise<Value> {
  const node = await loader.load(id);
  if (!node) throw new Error(`an answer names ${id}, which is not there`);
  return node;
}

export function loadAll<Value>(
  loader: DataLoader<string, Value | undefined>,
  ids: readonly string[],
): Promise<Value[]> {
  return Promise.all(ids.map((id) => loadOne(loader, id)));
}
