import { Worker } from "node:worker_threads";

const ENTRY = new URL("worker-entry.mjs", import.meta.url);

/** What a worker module finds in `workerData`. */
export interface WorkerTask<Input> {
  module: string;
  input: Input;
}

/** Runs a worker module, which posts its result once, away from the thread that answers requests. */
export function runInWorker<Result, Input>(module: URL, input: Input): Promise<Result> {
  return new Promise((resolve, reject) => {
    const workerData: WorkerTask<Input> = { module: module.href, input };
    const worker = new Worker(ENTRY, { workerData });
    worker.once("message", (result: Result) => {
      resolve(result);
      void worker.terminate();
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the worker ended with ${code} and no result`)));
  });
}
