import { Worker } from "node:worker_threads";

const ENTRY = new URL("worker-entry.mjs", import.meta.url);

/** What a worker module finds in `workerData`. */
export interface WorkerTask<Input> {
  module: string;
  input: Input;
}

/** What a worker module may post: how far it is or a part of what it makes, any number of times; then, once, its result. */
export type WorkerMessage<Result, Part = never> = { progress: number } | { part: Part } | { result: Result };

/** The work was given up before it had a result. */
export class WorkCancelled extends Error {}

/** The work went past the memory it was given. */
export class WorkTookTooMuch extends Error {}

/** The work went past the time it was given. */
export class WorkTookTooLong extends Error {}

export interface WorkerOptions<Part = never> {
  /** Hears 0 to 1. */
  onProgress?: (done: number) => void;
  onPart?: (part: Part) => void;
  /** Ends the thread at once. */
  signal?: AbortSignal;
  /** What the thread may take at most, for work on what strangers send; past it the thread ends. */
  limits?: { megabytes: number; milliseconds: number };
}

/** Runs a worker module away from the thread that answers requests; WorkCancelled where the signal ends it. */
export function runInWorker<Result, Input, Part = never>(
  module: URL,
  input: Input,
  { onProgress, onPart, signal, limits }: WorkerOptions<Part> = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(cancelled());
    const workerData: WorkerTask<Input> = { module: module.href, input };
    const worker = new Worker(ENTRY, {
      workerData,
      ...(limits ? { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } } : {}),
    });
    const end = () => {
      signal?.removeEventListener("abort", cancel);
      clearTimeout(timer);
      void worker.terminate();
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    const cancel = () => fail(cancelled());
    const timer = limits && setTimeout(() => fail(new WorkTookTooLong()), limits.milliseconds);
    signal?.addEventListener("abort", cancel, { once: true });
    worker.on("message", (message: WorkerMessage<Result, Part>) => {
      if ("progress" in message) return onProgress?.(message.progress);
      if ("part" in message) return onPart?.(message.part);
      end();
      resolve(message.result);
    });
    worker.once("error", (error: NodeJS.ErrnoException) =>
      fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new WorkTookTooMuch() : error),
    );
    worker.once("exit", (code) => fail(new Error(`the worker ended with ${code} and no result`)));
  });
}

function cancelled(): WorkCancelled {
  return new WorkCancelled("the work was given up");
}
