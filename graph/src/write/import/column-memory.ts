import {
  columnKeys,
  fingerprint,
  type RememberedColumn,
  withRemembered,
} from "../../interchange/import/fingerprint.ts";
import type { Column } from "../../interchange/import/uploaded-table.ts";
import type { ImportKind } from "../../model/imports.ts";
import type { Store } from "../../store/store.ts";

/** The columns by what was chosen for the last file like it; as they are where none was. */
export async function recallColumns(
  store: Store,
  columns: readonly Column[],
  kind: ImportKind,
): Promise<Column[]> {
  const [memory] = await store.read<{ columns: string }>(RECALL, { id: idOf(columns, kind) });
  if (!memory) return [...columns];
  const remembered: Record<string, RememberedColumn> = JSON.parse(memory.columns);
  return withRemembered(columns, new Map(Object.entries(remembered)));
}

/** Remembers the choice for the next file with these headers. */
export async function rememberColumns(
  store: Store,
  columns: readonly Column[],
  kind: ImportKind,
): Promise<void> {
  const keys = columnKeys(columns.map(({ header }) => header));
  const chosen = Object.fromEntries(
    columns.map(({ field, dropped }, at) => [keys[at] ?? "", { field, dropped }]),
  );
  await store.keep(REMEMBER, {
    id: idOf(columns, kind),
    columns: JSON.stringify(chosen),
    at: new Date().toISOString(),
  });
}

function idOf(columns: readonly Column[], kind: ImportKind): string {
  return fingerprint(
    columns.map(({ header }) => header),
    kind,
  );
}

const RECALL = `
MATCH (c:ColumnMemory {id: $id})
RETURN c.columns AS columns`;

const REMEMBER = `
MERGE (c:ColumnMemory {id: $id})
SET c.columns = $columns, c.at = $at`;
