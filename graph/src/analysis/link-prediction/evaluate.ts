import { BASELINES, scoresOf } from "./baselines.ts";
import type { DatedTies } from "./dated-ties.ts";
import { dayNumber } from "./dated-ties.ts";
import { featureGround } from "./features.ts";
import { type Measures, measure } from "./measures.ts";
import { fitModel, hitsAmong, scoreCandidates } from "./model.ts";
import { seededRandom } from "./random.ts";
import { TieListError } from "./read-tie-list.ts";
import { candidatesOf, gainedTies, tieGraphBefore } from "./tie-graph.ts";

export const MEASURES = ["auc", "averagePrecision", "precisionAt10", "recallAt50"] as const;
export type MeasureName = (typeof MEASURES)[number];

export interface ModelResult extends Record<MeasureName, number> {
  name: string;
  /** The middle 95 per cent over the bootstrap. */
  intervals: Record<MeasureName, [low: number, high: number]>;
}

export interface Evaluation {
  split: string;
  /** Known before the split and tied anew to somebody known after it: those the figures are averages over. */
  partners: number;
  /** Pairs of partners known before the split and not tied before it, that are tied after it. */
  newTies: number;
  /** Ours first. */
  models: ModelResult[];
  /** Ours less the best baseline of each measure, with its interval: above 0 ahead, below 0 behind. */
  lead: Record<MeasureName, { over: string; mean: number; interval: [low: number, high: number] }>;
  /** The variant of our model that the history chose. */
  variant: string;
}

export interface EvaluationOptions {
  seed: number;
  /** How many resamplings of the partners the intervals rest on. */
  resamples: number;
  progress?: (done: number, of: number) => void;
}

/** How well each model tells who will be tied to whom after the split, from what was before it. */
export function evaluate(list: DatedTies, split: string, options: EvaluationOptions): Evaluation {
  const cut = dayNumber(split);
  const graph = tieGraphBefore(list, cut);
  if (!graph.known.includes(1))
    throw new TieListError(`Nothing in the list is dated before ${split}: choose a later --split.`);
  const gained = gainedTies(list, graph);
  if (gained.size === 0)
    throw new TieListError(
      `From ${split} on, no two partners of the list that were known before are tied for the first time: choose an earlier --split.`,
    );
  const model = fitModel(list, cut, options.seed);
  const ground = featureGround(graph);
  const names = ["ours", ...Object.keys(BASELINES)];
  const measured = new Map<string, Measures[]>(names.map((name) => [name, []]));
  let done = 0;
  for (const [source, hits] of gained) {
    const candidates = candidatesOf(graph, source);
    const isHit = hitsAmong(candidates, hits);
    measured.get("ours")?.push(measure(scoreCandidates(ground, model, source, candidates), isHit));
    for (const [name, scorer] of Object.entries(BASELINES)) {
      measured.get(name)?.push(measure(scoresOf(scorer(graph, source), candidates), isHit));
    }
    done += 1;
    options.progress?.(done, gained.size);
  }
  let ends = 0;
  for (const hits of gained.values()) ends += hits.length;
  return {
    split,
    partners: gained.size,
    newTies: ends / 2,
    variant: model.variant,
    ...withIntervals(measured, options),
  };
}

function withIntervals(
  measured: ReadonlyMap<string, readonly Measures[]>,
  { seed, resamples }: EvaluationOptions,
): Pick<Evaluation, "models" | "lead"> {
  const samples = [...measured].map(([name, list]) => ({ name, of: columnsOf(list), drawn: emptyColumns() }));
  const [ours, ...baselines] = samples;
  if (!ours) throw new Error("our model is always measured");
  const best = (measureName: MeasureName) =>
    baselines.reduce(
      (top, one) => (mean(one.of[measureName]) > mean(top.of[measureName]) ? one : top),
      baselines[0] ?? ours,
    );
  const rivals = MEASURES.map((name) => ({ name, rival: best(name), leads: [] as number[] }));
  const random = seededRandom(seed);
  const size = ours.of.auc.length;
  for (let resample = 0; resample < resamples; resample++) {
    const indexes = Int32Array.from({ length: size }, () => Math.floor(random.next() * size));
    for (const sample of samples)
      for (const name of MEASURES) sample.drawn[name].push(meanOf(sample.of[name], indexes));
    for (const { name, rival, leads } of rivals)
      leads.push((ours.drawn[name].at(-1) ?? 0) - (rival.drawn[name].at(-1) ?? 0));
  }
  return {
    models: samples.map(({ name, of, drawn }) => ({
      name,
      auc: mean(of.auc),
      averagePrecision: mean(of.averagePrecision),
      precisionAt10: mean(of.precisionAt10),
      recallAt50: mean(of.recallAt50),
      intervals: {
        auc: middle(drawn.auc),
        averagePrecision: middle(drawn.averagePrecision),
        precisionAt10: middle(drawn.precisionAt10),
        recallAt50: middle(drawn.recallAt50),
      },
    })),
    lead: Object.fromEntries(
      rivals.map(({ name, rival, leads }) => [
        name,
        { over: rival.name, mean: mean(ours.of[name]) - mean(rival.of[name]), interval: middle(leads) },
      ]),
    ) as Evaluation["lead"],
  };
}

/** One column a measure; NaN where it is not defined, which means leave out. */
function columnsOf(list: readonly Measures[]): Record<MeasureName, Float64Array> {
  const column = (name: MeasureName) => Float64Array.from(list, (one) => one[name] ?? Number.NaN);
  return {
    auc: column("auc"),
    averagePrecision: column("averagePrecision"),
    precisionAt10: column("precisionAt10"),
    recallAt50: column("recallAt50"),
  };
}

function emptyColumns(): Record<MeasureName, number[]> {
  return { auc: [], averagePrecision: [], precisionAt10: [], recallAt50: [] };
}

function mean(values: Float64Array): number {
  return meanOf(values, values.keys());
}

function meanOf(values: Float64Array, indexes: Iterable<number>): number {
  let sum = 0;
  let count = 0;
  for (const index of indexes) {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? Number.NaN : sum / count;
}

function middle(values: readonly number[]): [number, number] {
  const sorted = [...values].filter((value) => !Number.isNaN(value)).sort((left, right) => left - right);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}
