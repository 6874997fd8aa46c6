import { parentPort, workerData } from "node:worker_threads";
import type { WorkerTask } from "../../analysis/in-worker.ts";
import type { ImportKind } from "./fields.ts";
import { ImportRefused, type RefusalOf } from "./import-refused.ts";
import { readTable, type TableHead } from "./read-table.ts";
import type { SheetRow } from "./uploaded-table.ts";

/** What the thread is given to read. */
export interface UploadTask {
  bytes: Uint8Array;
  kind: ImportKind;
  sheet?: string | undefined;
}

/** What the thread tells on its way. */
export type UploadPart = { head: TableHead } | { rows: SheetRow[]; share: number };
export type UploadResult = { refused: RefusalOf } | { refused: null };

const { input }: WorkerTask<UploadTask> = workerData;

try {
  await readTable(input.bytes, input, {
    head: (head) => tell({ head }),
    rows: (rows, share) => tell({ rows, share }),
  });
  finish({ refused: null });
} catch (error) {
  if (!(error instanceof ImportRefused)) throw error;
  finish({ refused: error.refusal });
}

function tell(part: UploadPart): void {
  parentPort?.postMessage({ part });
}

function finish(result: UploadResult): void {
  parentPort?.postMessage({ result });
}
