import { parentPort, workerData } from "node:worker_threads";
import type { WorkerTask } from "../in-worker.ts";
import { type CompareTask, compareTable } from "./compare-table.ts";

const { input }: WorkerTask<CompareTask> = workerData;
parentPort?.postMessage({
  result: compareTable(input, (progress) => parentPort?.postMessage({ progress })),
});
