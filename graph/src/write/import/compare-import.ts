import { type Compared, type CompareTask, compareTable } from "../../analysis/import/compare-table.ts";
import type { KnownFacts } from "../../analysis/import/known-facts.ts";
import { runInWorker } from "../../analysis/in-worker.ts";
import type { Column, SheetRow } from "../../interchange/import/uploaded-table.ts";
import type { Decisions, ImportShape, ReadForm } from "../../model/imports.ts";
import { readTableParts } from "../../read/imports.ts";
import { readKnownFacts } from "../../read/known-for-import.ts";
import type { Store } from "../../store/store.ts";
import type { ImportWork } from "./import-work.ts";

const WORKER = new URL("../../analysis/import/compare-worker.ts", import.meta.url);

/** Up to here comparing takes less than starting a thread for it. */
const FEW_PARTS = 1;
const FEW_ROWS = 500;
const FEW_PARTNERS = 2_000;

/** What an import's rows are compared by. */
export interface ToCompare {
  form: ReadForm;
  columns: Column[];
  decisions: Decisions;
  /** The rows as they were just read; else those that are kept. */
  fresh?: SheetRow[];
}

/** Compares all rows of an import with what is on record now; the work tells how far it is. */
export async function compareImport(
  store: Store,
  { id, kind, event }: Pick<ImportShape, "id" | "kind" | "event">,
  { form, columns, decisions, fresh }: ToCompare,
  work: ImportWork | null = null,
): Promise<{ compared: Compared; facts: KnownFacts }> {
  const facts = await readKnownFacts(store, kind, event);
  const kept = fresh ? [] : await readTableParts(store, id);
  const task: CompareTask = {
    kind,
    columns,
    form,
    table: fresh ? { fresh } : { kept },
    facts,
    decisions,
  };
  // The last part holds what is set aside.
  const isSmall = fresh ? fresh.length <= FEW_ROWS : kept.length <= FEW_PARTS + 1;
  if (isSmall && facts.partners.length <= FEW_PARTNERS) return { compared: compareTable(task), facts };
  const compared = await runInWorker<Compared, CompareTask>(WORKER, task, {
    onProgress: (share) => work?.progress(share),
    ...(work ? { signal: work.signal } : {}),
  });
  return { compared, facts };
}
