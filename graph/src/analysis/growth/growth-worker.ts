import { parentPort, workerData } from "node:worker_threads";
import type { WorkerTask } from "../in-worker.ts";
import { type GrowthInput, growth } from "./growth.ts";
import type { GrowthStep } from "./steps.ts";

/** What the thread is asked to count. */
export interface GrowthTask {
  input: GrowthInput;
  by: GrowthStep;
}

const { input: task }: WorkerTask<GrowthTask> = workerData;
parentPort?.postMessage({ result: growth(task.input, task.by) });
