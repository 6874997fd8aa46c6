import { type Compared, type CompareTask, compareTable } from "../../analysis/import/compare-table.ts";
import type { KnownFacts } from "../../analysis/import/known-facts.ts";
import { runInWorker, WorkTookTooLong, WorkTookTooMuch } from "../../analysis/in-worker.ts";
import { ImportRefused } from "../../interchange/import/import-refused.ts";
import type { Column } from "../../interchange/import/uploaded-table.ts";
import type { Decisions, ImportShape, ReadForm } from "../../model/imports.ts";
import { readTableParts } from "../../read/imports.ts";
import { readKnownFacts } from "../../read/known-for-import.ts";
import type { Store } from "../../store/store.ts";
import type { ImportWork } from "./import-work.ts";

const WORKER = new URL("../../analysis/import/compare-worker.ts", import.meta.url);

/** Up to here comparing takes less than starting a thread for it. */
const FEW_PARTS = 1;
const FEW_PARTNERS = 2_000;

/** Of the thread; a list that needs more is refused. */
const MEGABYTES = 320;
const LONGEST_MS = 600_000;

/** What an import's rows are compared by. */
export interface ToCompare {
  form: Pick<ReadForm, "dateSystem">;
  columns: Column[];
  decisions: Decisions;
  /** The packed table as it was just read; else the one that is kept. */
  fresh?: readonly string[];
}

/** Compares all rows of an import with what is on record now; the work tells how far it is. ImportRefused where it takes too much. */
export async function compareImport(
  store: Store,
  { id, kind, event }: Pick<ImportShape, "id" | "kind" | "event">,
  { form, columns, decisions, fresh }: ToCompare,
  work: ImportWork | null = null,
): Promise<{ compared: Compared; facts: KnownFacts }> {
  const facts = await readKnownFacts(store, kind, event);
  const table = fresh ?? (await readTableParts(store, id));
  const { dateSystem } = form;
  const task: CompareTask = {
    kind,
    columns,
    dateSystem,
    table,
    isFresh: fresh !== undefined,
    facts,
    decisions,
  };
  if (table.length <= FEW_PARTS && facts.partners.length <= FEW_PARTNERS)
    return { compared: compareTable(task), facts };
  const compared = await runInWorker<Compared, CompareTask>(WORKER, task, {
    onProgress: (share) => work?.progress(share),
    limits: { megabytes: MEGABYTES, milliseconds: LONGEST_MS },
    ...(work ? { signal: work.signal } : {}),
  }).catch(refuseWhatIsTooMuch);
  return { compared, facts };
}

function refuseWhatIsTooMuch(error: unknown): never {
  if (error instanceof WorkTookTooLong)
    throw new ImportRefused({ code: "TIMED_OUT", data: { seconds: LONGEST_MS / 1_000 } });
  if (error instanceof WorkTookTooMuch)
    throw new ImportRefused({ code: "TOO_MUCH_MEMORY", data: { limit: MEGABYTES } });
  throw error;
}
