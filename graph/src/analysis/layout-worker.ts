import { parentPort, workerData } from "node:worker_threads";
import { type ForceLayoutInput, forceLayout } from "./force-layout.ts";
import type { WorkerTask } from "./in-worker.ts";
import { type MapLayoutInput, mapLayout } from "./map-layout.ts";
import type { Positions } from "./positions.ts";
import { type TimeLayoutInput, timeLayout } from "./time-layout.ts";

/** What the thread is asked to lay out. */
export type LayoutTask =
  | { layout: "FORCE"; input: ForceLayoutInput }
  | { layout: "MAP"; input: MapLayoutInput }
  | { layout: "TIME"; input: TimeLayoutInput };

const { input: task }: WorkerTask<LayoutTask> = workerData;
parentPort?.postMessage({ result: positionsOf(task) });

function positionsOf({ layout, input }: LayoutTask): Positions {
  switch (layout) {
    case "FORCE":
      return forceLayout(input);
    case "MAP":
      return mapLayout(input);
    case "TIME":
      return timeLayout(input);
  }
}
