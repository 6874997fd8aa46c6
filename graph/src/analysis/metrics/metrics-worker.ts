import { parentPort, workerData } from "node:worker_threads";
import type { Day } from "../../model/dates.ts";
import type { WholeGraph } from "../../read/whole-graph.ts";
import type { WorkerTask } from "../in-worker.ts";
import { type NetworkFilter, type Subnetwork, subnetwork } from "../subnetwork.ts";
import { type MetricsInput, type NetworkMetrics, networkMetrics } from "./network-metrics.ts";

/** What the thread is asked to compute: it derives the ties itself, of which there may be millions. */
export interface MetricsTask {
  graph: WholeGraph;
  filter: NetworkFilter;
  asOf: Day | null;
}

export interface MetricsResult extends NetworkMetrics {
  undated: number;
}

const { input: task }: WorkerTask<MetricsTask> = workerData;
const part = subnetwork(task.graph, task.filter, task.asOf, "PARTNERS", { allTies: true });
const metrics = networkMetrics(inputOf(part), (progress) => parentPort?.postMessage({ progress }));
parentPort?.postMessage({ result: { ...metrics, undated: part.undated } satisfies MetricsResult });

function inputOf({ partners, edges }: Subnetwork): MetricsInput {
  const at = new Map(partners.map(({ id }, index) => [id, index]));
  return {
    ids: partners.map(({ id }) => id),
    ties: edges.map(({ source, target, weight }) => [at.get(source) ?? 0, at.get(target) ?? 0, weight]),
    regions: partners.map(({ region }) => region),
    kinds: partners.map(({ kind }) => kind),
  };
}
