import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Runs a worker module, which posts its result once, away from the thread that answers requests. */
export function runInWorker<Result>(module: URL, input: unknown): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, { workerData: input, execArgv: ["--import", loader] });
    worker.once("message", (result: Result) => {
      resolve(result);
      void worker.terminate();
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the worker ended with ${code} and no result`)));
  });
}
