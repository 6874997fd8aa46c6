import type { ImportKind } from "./fields.ts";
import type { UploadedTable } from "./uploaded-table.ts";

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

/** The upload as a table, read in a thread of its own with bounds on memory and time; ImportRefused where it cannot be. */
export function readUpload(_bytes: Uint8Array, _options: ReadOptions): Promise<UploadedTable> {
  return Promise.reject(new Error("reading uploads is being built"));
}
