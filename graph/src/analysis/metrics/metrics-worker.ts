import { parentPort, workerData } from "node:worker_threads";
import type { WorkerTask } from "../in-worker.ts";
import { type MetricsInput, networkMetrics } from "./network-metrics.ts";

const { input }: WorkerTask<MetricsInput> = workerData;
const result = networkMetrics(input, (progress) => parentPort?.postMessage({ progress }));
parentPort?.postMessage({ result });
