import { runInWorker, WorkTookTooLong, WorkTookTooMuch } from "../../analysis/in-worker.ts";
import type { ImportKind } from "./fields.ts";
import { ImportRefused } from "./import-refused.ts";
import { LIMITS } from "./limits.ts";
import type { TableHead } from "./read-table.ts";
import type { UploadPart, UploadResult, UploadTask } from "./upload-worker.ts";
import type { SheetRow, UploadedTable } from "./uploaded-table.ts";

export interface ReadOptions {
  /** For messages only: what the file is tells its content. */
  fileName: string;
  kind: ImportKind;
  /** The sheet to read; else the one that looks most like the list. */
  sheet?: string;
  /** Hears how many rows were read, and which share of the file from 0 to 1. */
  onProgress?: (progress: ReadProgress) => void;
  /** Ends the reading at once, with WorkCancelled. */
  signal?: AbortSignal;
}

export interface ReadProgress {
  rows: number;
  share: number;
}

const WORKER = new URL("upload-worker.ts", import.meta.url);

/** The upload as a table, read in a thread of its own with bounds on memory and time; ImportRefused where it cannot be. */
export async function readUpload(bytes: Uint8Array, options: ReadOptions): Promise<UploadedTable> {
  const rows: SheetRow[] = [];
  const head = await readUploadInParts(bytes, options, (part) => {
    for (const row of part) rows.push(row);
  });
  return { ...head, rows };
}

/** The same for who need not hold all rows at once: `onRows` hears them some at a time, in their order. */
export async function readUploadInParts(
  bytes: Uint8Array,
  { kind, sheet, onProgress, signal }: ReadOptions,
  onRows: (rows: readonly SheetRow[]) => void,
): Promise<TableHead> {
  if (bytes.length > LIMITS.upload)
    throw new ImportRefused({ code: "TOO_LARGE", data: { size: bytes.length, limit: LIMITS.upload } });
  let head: TableHead | undefined;
  let count = 0;
  const task: UploadTask = { bytes, kind, sheet };
  const { refused } = await runInWorker<UploadResult, UploadTask, UploadPart>(WORKER, task, {
    onPart(part) {
      if ("head" in part) head = part.head;
      else {
        onRows(part.rows);
        count += part.rows.length;
        onProgress?.({ rows: count, share: part.share });
      }
    },
    ...(signal ? { signal } : {}),
    limits: {
      megabytes: LIMITS.memory,
      milliseconds: LIMITS.seconds * 1000,
    },
  }).catch(refuseWhatIsTooMuch);
  if (refused) throw new ImportRefused(refused);
  if (!head) throw new Error("the reading ended without a table");
  return head;
}

function refuseWhatIsTooMuch(error: unknown): never {
  if (error instanceof WorkTookTooLong)
    throw new ImportRefused({ code: "TIMED_OUT", data: { seconds: LIMITS.seconds } });
  if (error instanceof WorkTookTooMuch)
    throw new ImportRefused({ code: "TOO_MUCH_MEMORY", data: { limit: LIMITS.memory } });
  throw error;
}
