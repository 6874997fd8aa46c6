import { Worker } from "node:worker_threads";

const ENTRY = new URL("worker-entry.mjs", import.meta.url);

/** What a worker module finds in `workerData`. */
export interface WorkerTask<Input> {
  module: string;
  input: Input;
}

/** What a worker module may post: how far it is, any number of times; then, once, its result. */
export type WorkerMessage<Result> = { progress: number } | { result: Result };

/** The work was given up before it had a result. */
export class WorkCancelled extends Error {}

export interface WorkerOptions {
  /** Hears 0 to 1. */
  onProgress?: (done: number) => void;
  /** Ends the thread at once. */
  signal?: AbortSignal;
}

/** Runs a worker module away from the thread that answers requests; WorkCancelled where the signal ends it. */
export function runInWorker<Result, Input>(
  module: URL,
  input: Input,
  { onProgress, signal }: WorkerOptions = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const workerData: WorkerTask<Input> = { module: module.href, input };
    const worker = new Worker(ENTRY, { workerData });
    const cancel = () => {
      reject(new WorkCancelled("the work was given up"));
      void worker.terminate();
    };
    if (signal?.aborted) return cancel();
    signal?.addEventListener("abort", cancel, { once: true });
    worker.on("message", (message: WorkerMessage<Result>) => {
      if ("progress" in message) return onProgress?.(message.progress);
      signal?.removeEventListener("abort", cancel);
      resolve(message.result);
      void worker.terminate();
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the worker ended with ${code} and no result`)));
  });
}
