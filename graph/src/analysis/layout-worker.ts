import { parentPort, workerData } from "node:worker_threads";
import { type ForceLayoutInput, forceLayout } from "./force-layout.ts";
import type { WorkerTask } from "./in-worker.ts";
import { type MapLayoutInput, mapLayout } from "./map-layout.ts";

/** What the thread is asked to lay out. */
export type LayoutTask =
  | { layout: "FORCE"; input: ForceLayoutInput }
  | { layout: "MAP"; input: MapLayoutInput };

const { input: task }: WorkerTask<LayoutTask> = workerData;
parentPort?.postMessage(task.layout === "FORCE" ? forceLayout(task.input) : mapLayout(task.input));
