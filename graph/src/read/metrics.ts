import { type GrowthInput, growthInput, pairsAtEvents } from "../analysis/growth/growth.ts";
import { runInWorker, WorkCancelled } from "../analysis/in-worker.ts";
import type { MetricsResult, MetricsTask } from "../analysis/metrics/metrics-worker.ts";
import type { MetricColumns, NetworkMetrics } from "../analysis/metrics/network-metrics.ts";
import type { NetworkFilter } from "../analysis/subnetwork.ts";
import type { Day } from "../model/dates.ts";
import type { GraphPartner, WholeGraph } from "./whole-graph.ts";
import type { WholeGraphCache } from "./whole-graph-cache.ts";

export interface MetricsQuestion {
  filter: NetworkFilter;
  asOf: Day | null;
}

export interface MetricsAnswer extends NetworkMetrics {
  revision: number;
  /** In the order of the ids. */
  partners: GraphPartner[];
  undated: number;
}

/** More partners or ties than metrics are computed for; a narrower filter has fewer. */
export class NetworkTooLarge extends Error {}

const MOST_PARTNERS = 20_000;
const MOST_PAIRS = 3_000_000;
const ANSWERS_KEPT = 12;
/** Longer than a client waits between two questions for how far it is. */
const LEASE_MS = 15_000;

interface Job {
  answer: Promise<MetricsAnswer>;
  progress: number;
  done: boolean;
  /** Why it failed, for whoever asks next. */
  failure: unknown;
  controller: AbortController;
  /** How many wait for the answer itself. */
  waiting: number;
  lease: NodeJS.Timeout | undefined;
}

/**
 * Computes the metrics of a network of partners once a revision, filter and day, in a thread of its own, and
 * keeps the last ones. Work that nobody waits for and nobody has asked about for a while is given up.
 */
export class MetricsKeeper {
  readonly #graphs: Pick<WholeGraphCache, "current">;
  readonly #jobs = new Map<string, Job>();

  constructor(graphs: Pick<WholeGraphCache, "current">) {
    this.#graphs = graphs;
  }

  /** Waits for the metrics; NetworkTooLarge where the filter leaves too much. */
  async metrics(question: MetricsQuestion): Promise<MetricsAnswer> {
    const job = await this.#job(question);
    job.waiting++;
    try {
      return await job.answer;
    } finally {
      job.waiting--;
      this.#renewLease(job);
    }
  }

  /** Begins the work where nobody has, and says how far it is, 0 to 1; asking keeps it going. */
  async progress(question: MetricsQuestion): Promise<{ progress: number; done: boolean }> {
    const job = await this.#job(question);
    if (job.failure !== undefined) throw job.failure;
    this.#renewLease(job);
    return { progress: job.progress, done: job.done };
  }

  async #job({ filter, asOf }: MetricsQuestion): Promise<Job> {
    const graph = await this.#graphs.current();
    const key = JSON.stringify([graph.revision, asOf, filter]);
    const known = this.#jobs.get(key);
    if (known) {
      // Told once; who asks again lets it be tried again.
      if (known.failure !== undefined) this.#jobs.delete(key);
      return known;
    }
    checkSize(growthInput(graph, filter));
    const controller = new AbortController();
    const job: Job = {
      progress: 0,
      done: false,
      failure: undefined,
      controller,
      waiting: 0,
      lease: undefined,
      answer: compute(graph, filter, asOf, controller.signal, (done) => {
        job.progress = done;
      }),
    };
    job.answer.then(
      () => {
        job.done = true;
        job.progress = 1;
      },
      (error: unknown) => {
        if (error instanceof WorkCancelled) this.#jobs.delete(key);
        else job.failure = error;
      },
    );
    this.#jobs.set(key, job);
    this.#renewLease(job);
    this.#dropOldest();
    return job;
  }

  #renewLease(job: Job): void {
    clearTimeout(job.lease);
    if (job.done) return;
    job.lease = setTimeout(() => {
      if (job.waiting === 0 && !job.done) job.controller.abort();
    }, LEASE_MS);
    job.lease.unref();
  }

  #dropOldest(): void {
    for (const [key, job] of this.#jobs) {
      if (this.#jobs.size <= ANSWERS_KEPT) return;
      if (job.done || job.failure !== undefined) this.#jobs.delete(key);
    }
  }
}

async function compute(
  graph: WholeGraph,
  filter: NetworkFilter,
  asOf: Day | null,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<MetricsAnswer> {
  const metrics = await runInWorker<MetricsResult, MetricsTask>(
    new URL("../analysis/metrics/metrics-worker.ts", import.meta.url),
    { graph, filter, asOf },
    { signal, onProgress },
  );
  const known = new Map(graph.partners.map((partner) => [partner.id, partner]));
  const partners = metrics.ids.flatMap((id) => known.get(id) ?? []);
  return { ...metrics, revision: graph.revision, partners };
}

function checkSize(input: GrowthInput): void {
  if (input.partners.length > MOST_PARTNERS) {
    throw new NetworkTooLarge(
      `${input.partners.length} partners fit; metrics are computed for at most ${MOST_PARTNERS}.`,
    );
  }
  const pairs = pairsAtEvents(input);
  if (pairs > MOST_PAIRS)
    throw new NetworkTooLarge(
      `${pairs} pairs met at events; metrics are computed for at most ${MOST_PAIRS}.`,
    );
}

export type Centrality = keyof MetricColumns;

export interface RankedPartnerShape {
  partner: GraphPartner;
  value: number;
  rank: number;
}

/** The partners of the highest value; equals share a rank. `constraint` ranks the lowest first, as low is what stands out. */
export function rankPartners(answer: MetricsAnswer, by: Centrality, first: number): RankedPartnerShape[] {
  const up = by === "constraint";
  const valued = answer.partners.flatMap((partner, index) => {
    const value = answer.columns[by][index];
    return value === null || value === undefined ? [] : [{ partner, value }];
  });
  valued.sort((left, right) => (up ? left.value - right.value : right.value - left.value));
  let rank = 0;
  let before: number | undefined;
  return valued.slice(0, first).map(({ partner, value }, index) => {
    // What differs by rounding alone is equal.
    if (before === undefined || Math.abs(value - before) > 1e-12) rank = index + 1;
    before = value;
    return { partner, value, rank };
  });
}

export interface CommunityShape {
  id: number;
  size: number;
  members: GraphPartner[];
  regions: { id: string; count: number }[];
  topics: { id: string; count: number }[];
  kinds: { kind: GraphPartner["kind"]; count: number }[];
}

/** Communities of at least two, the largest first; members by degree. */
export function communitiesOf(answer: MetricsAnswer): CommunityShape[] {
  const members = new Map<number, number[]>();
  for (const [index, community] of answer.communities.of.entries()) {
    const known = members.get(community);
    if (known) known.push(index);
    else members.set(community, [index]);
  }
  return [...members]
    .filter(([, indexes]) => indexes.length > 1)
    .sort(([a], [b]) => a - b)
    .map(([id, indexes]) => {
      const degree = (index: number) => answer.columns.degree[index] ?? 0;
      const partners = indexes
        .sort((left, right) => degree(right) - degree(left))
        .flatMap((index) => answer.partners[index] ?? []);
      return {
        id,
        size: partners.length,
        members: partners,
        regions: mostOften(partners.flatMap(({ region }) => region ?? [])),
        topics: mostOften(partners.flatMap(({ topics }) => [...new Set(topics.map((topic) => topic.id))])),
        kinds: mostOften(partners.map(({ kind }) => kind)).map(({ id: kind, count }) => ({ kind, count })),
      };
    });
}

const MOST_NAMED = 5;

function mostOften<Value extends string>(values: readonly Value[]): { id: Value; count: number }[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((left, right) => right.count - left.count || (left.id < right.id ? -1 : 1))
    .slice(0, MOST_NAMED);
}
