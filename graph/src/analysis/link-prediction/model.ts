import { BASELINES, scoresOf } from "./baselines.ts";
import { type Choice, fitConditionalLogit } from "./conditional-logit.ts";
import type { DatedTies } from "./dated-ties.ts";
import {
  FEATURE_COUNT,
  FEATURES,
  type FeatureGround,
  type FeatureName,
  featureGround,
  featuresOf,
} from "./features.ts";
import { type Measures, measure } from "./measures.ts";
import { type Random, seededRandom } from "./random.ts";
import { candidatesOf, gainedTies, type TieGraph, tieGraphBefore } from "./tie-graph.ts";

/** Weights by feature, each in units of the feature's standard deviation, with how they were chosen. */
export interface Model {
  variant: string;
  weights: Float64Array;
  deviations: Float64Array;
}

/** A history cut in two: what is known at the cut, and what was gained between it and the next. */
interface Lesson {
  graph: TieGraph;
  ground: FeatureGround;
  gained: Map<number, number[]>;
}

/** At these shares of the ties before the split the history is cut; what follows each cut is what it teaches. */
const CUTS = [0.55, 0.65, 0.75, 0.85];
const MOST_SOURCES = 400;
const MOST_DRAWN = 800;
const TRIED_SOURCES = 600;

/**
 * Learns from the history before the split alone. Several priors and strengths are tried on each lesson with what
 * the ones before it taught; the one that does best, by all four measures against the best baseline in each, is
 * fitted again on all lessons. The priors are in the running themselves, for lists too short to learn from.
 */
export function fitModel(list: DatedTies, split: number, seed: number): Model {
  const random = seededRandom(seed);
  const lessons = lessonsBefore(list, split);
  const deviations = new Float64Array(FEATURE_COUNT).fill(1);
  if (lessons.length === 0) return { variant: "prior", weights: priorWeights("allocation"), deviations };
  const drawn = lessons.map((lesson) => draw(lesson, random));
  setDeviations(drawn.flat(), deviations);
  for (const choice of drawn.flat()) standardise(choice.rows, deviations);
  const used = FEATURES.map((_, index) => drawn.flat().some(({ rows }) => varies(rows, index)));
  const trials = lessons.map((lesson) => new Trial(lesson, random, TRIED_SOURCES / lessons.length));
  const margin = marginFor(trials.reduce((sum, { sources }) => sum + sources, 0));
  let best: { variant: Variant; worth: number } | undefined;
  for (const variant of VARIANTS) {
    const worth = worthOf(variant, drawn, trials, used, deviations);
    const lead = isRuleOfThumb(variant) ? 0 : margin;
    if (worth !== null && (!best || worth - lead > best.worth)) best = { variant, worth: worth - lead };
  }
  const { variant } = best ?? { variant: VARIANTS[0] as Variant };
  return {
    variant: `${variant.prior}, pull ${variant.pull}`,
    weights: fitVariant(variant, drawn.flat(), used),
    deviations,
  };
}

/** Scores of the candidates, in their order. */
export function scoreCandidates(
  ground: FeatureGround,
  { weights, deviations }: Model,
  source: number,
  candidates: Int32Array,
): Float64Array {
  const rows = featuresOf(ground, source, candidates);
  const factors = weights.map((weight, index) => weight / (deviations[index] ?? 1));
  const scores = new Float64Array(candidates.length);
  for (let index = 0; index < scores.length; index++) {
    let score = 0;
    for (let i = 0; i < FEATURE_COUNT; i++)
      score += (factors[i] ?? 0) * (rows[index * FEATURE_COUNT + i] ?? 0);
    scores[index] = score;
  }
  return scores;
}

/** Over the lessons, each tried with what the ones before it taught; null where there is none before. */
function worthOf(
  variant: Variant,
  drawn: readonly Choice[][],
  trials: readonly Trial[],
  used: readonly boolean[],
  deviations: Float64Array,
): number | null {
  const learns = variant.pull !== Number.POSITIVE_INFINITY;
  const tried = trials.slice(learns || trials.length > 1 ? 1 : 0);
  if (tried.length === 0) return null;
  const worths = tried.map((trial) => {
    const earlier = drawn.slice(0, trials.indexOf(trial)).flat();
    return trial.worthOf({ variant: "", weights: fitVariant(variant, earlier, used), deviations });
  });
  return worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
}

interface Variant {
  prior: PriorName;
  /** Infinity keeps the prior as it is. */
  pull: number;
}

type PriorName = keyof typeof PRIORS;

const PARTS_EQUALS = 1e-6;

/** Weights to start from, in standard deviations: what the literature leads one to expect, in four mixtures. */
const PRIORS = {
  allocation: {
    resourceAllocation: 0.8,
    adamicAdar: 0.4,
    anyCommonNeighbour: 0.3,
    walkOfThree: 0.4,
    degree: 0.2,
    popularity: 0.2,
    seenLately: 0.2,
    kindAffinity: 0.2,
    sameRegion: 0.2,
    ownRegionTaste: 0.2,
  },
  recent: {
    recentAllocation: 0.6,
    resourceAllocation: 0.4,
    walkOfThree: 0.4,
    gainsRecent: 0.6,
    seenLately: 0.4,
    popularity: 0.3,
    kindAffinity: 0.2,
    sameRegion: 0.2,
    ownRegionTaste: 0.2,
  },
  attachment: { degree: 1, popularity: 0.3, resourceAllocation: 0.2, walkOfThree: 0.2 },
  popularity: { popularity: 1, gainsRecent: 0.3, degree: 0.1, resourceAllocation: 0.1 },
  // The rules of thumb as they are, the rest only parting equals: where one of them is all there is to know.
  onlyNeighbours: { commonNeighbours: 1, resourceAllocation: PARTS_EQUALS, degree: PARTS_EQUALS },
  onlyAllocation: { resourceAllocation: 1, walkOfThree: PARTS_EQUALS, degree: PARTS_EQUALS },
  onlyDegree: { degree: 1, popularity: PARTS_EQUALS },
  onlyPopularity: { popularity: 1, degree: PARTS_EQUALS },
} as const satisfies Record<string, Partial<Record<FeatureName, number>>>;

const VARIANTS: readonly Variant[] = [
  ...(Object.keys(PRIORS) as PriorName[]).map((prior) => ({ prior, pull: Number.POSITIVE_INFINITY })),
  ...(["allocation", "recent"] as const).flatMap((prior) => [20, 2].map((pull) => ({ prior, pull }))),
];

function isRuleOfThumb({ prior }: Variant): boolean {
  return prior.startsWith("only");
}

/**
 * A mixture has to be better than the best rule of thumb by this to be preferred, in logarithms of the measures:
 * where a rule is all there is to know, a mixture follows chance; on short histories chance makes larger differences.
 */
function marginFor(sources: number): number {
  return Math.max(0.015, Math.min(0.05, 2 / sources));
}

function priorWeights(name: PriorName): Float64Array {
  const prior: Partial<Record<FeatureName, number>> = PRIORS[name];
  return Float64Array.from(FEATURES, (feature) => prior[feature] ?? 0);
}

function fitVariant(
  { prior, pull }: Variant,
  choices: readonly Choice[],
  used: readonly boolean[],
): Float64Array {
  const start = priorWeights(prior);
  return pull === Number.POSITIVE_INFINITY
    ? start
    : fitConditionalLogit(choices, { pull, prior: start, used });
}

function lessonsBefore(list: DatedTies, split: number): Lesson[] {
  const days = list.contacts.filter(({ day }) => day < split).map(({ day }) => day);
  const cuts = [...new Set(CUTS.map((share) => days[Math.floor(days.length * share)] ?? split))].filter(
    (cut) => cut < split && cut > (days[0] ?? split),
  );
  return cuts
    .map((cut, index) => {
      const graph = tieGraphBefore(list, cut);
      return {
        graph,
        ground: featureGround(graph),
        gained: gainedTies(list, graph, cuts[index + 1] ?? split),
      };
    })
    .filter(({ gained }) => gained.size > 0);
}

/** Some of a lesson's sources; of each all that it gained, and some of the others, near ones more likely than far ones. */
function draw({ graph, ground, gained }: Lesson, random: Random): Choice[] {
  return random.some([...gained], MOST_SOURCES / CUTS.length).map(([source, hits]) => {
    const hitSet = new Set(hits);
    const near = BASELINES["common-neighbours"]?.(graph, source) ?? new Float64Array();
    const others = [...candidatesOf(graph, source)].filter((candidate) => !hitSet.has(candidate));
    const close = others.filter((candidate) => (near[candidate] ?? 0) > 0);
    const far = others.filter((candidate) => !((near[candidate] ?? 0) > 0));
    const parts = [close, far].map((part) => ({ part, drawn: random.some(part, MOST_DRAWN / 2) }));
    const candidates = Int32Array.from([...hits, ...parts.flatMap(({ drawn }) => drawn)]);
    const weights = Float64Array.from([
      ...hits.map(() => 1),
      ...parts.flatMap(({ part, drawn }) => drawn.map(() => part.length / drawn.length)),
    ]);
    return { rows: featuresOf(ground, source, candidates), weights, hits: hits.map((_, index) => index) };
  });
}

function setDeviations(choices: readonly Choice[], deviations: Float64Array): void {
  for (let i = 0; i < FEATURE_COUNT; i++) {
    let count = 0;
    let sum = 0;
    let squares = 0;
    for (const { rows, weights } of choices) {
      for (let index = 0; index < weights.length; index++) {
        const value = rows[index * FEATURE_COUNT + i] ?? 0;
        count += 1;
        sum += value;
        squares += value * value;
      }
    }
    const variance = squares / count - (sum / count) ** 2;
    deviations[i] = variance > 1e-12 ? Math.sqrt(variance) : 1;
  }
}

function standardise(rows: Float64Array, deviations: Float64Array): void {
  for (let at = 0; at < rows.length; at++) rows[at] = (rows[at] ?? 0) / (deviations[at % FEATURE_COUNT] ?? 1);
}

function varies(rows: Float64Array, feature: number): boolean {
  for (let at = feature; at < rows.length; at += FEATURE_COUNT) if (rows[at] !== rows[feature]) return true;
  return false;
}

/** A lesson, to tell how a model would have done on it. */
class Trial {
  readonly #lesson: Lesson;
  readonly #sources: [number, number[]][];
  readonly #best: Record<keyof Measures, number>;

  constructor(lesson: Lesson, random: Random, most: number) {
    this.#lesson = lesson;
    this.#sources = random.some([...lesson.gained], most);
    const means = Object.values(BASELINES).map((scorer) =>
      this.#mean((source, candidates) => scoresOf(scorer(lesson.graph, source), candidates)),
    );
    const highest = (name: keyof Measures) => Math.max(...means.map((mean) => mean[name]));
    this.#best = {
      auc: highest("auc"),
      averagePrecision: highest("averagePrecision"),
      precisionAt10: highest("precisionAt10"),
      recallAt50: highest("recallAt50"),
    };
  }

  get sources(): number {
    return this.#sources.length;
  }

  /** The mean over the four measures of how it compares with the best baseline in each; what is behind counts twice. */
  worthOf(model: Model): number {
    const { ground } = this.#lesson;
    const mean = this.#mean((source, candidates) => scoreCandidates(ground, model, source, candidates));
    const gains = (Object.keys(this.#best) as (keyof Measures)[]).map((name) => {
      const best = this.#best[name];
      const gain = Math.log((mean[name] + 0.005) / (best + 0.005));
      return gain < 0 ? 2 * gain : gain;
    });
    return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  }

  #mean(score: (source: number, candidates: Int32Array) => Float64Array): Record<keyof Measures, number> {
    const sums = { auc: 0, averagePrecision: 0, precisionAt10: 0, recallAt50: 0 };
    for (const [source, hits] of this.#sources) {
      const candidates = candidatesOf(this.#lesson.graph, source);
      const measured = measure(score(source, candidates), hitsAmong(candidates, hits));
      for (const name of Object.keys(sums) as (keyof Measures)[])
        sums[name] += (measured[name] ?? 1) / this.#sources.length;
    }
    return sums;
  }
}

/** 1 for each candidate that was gained. */
export function hitsAmong(candidates: Int32Array, gained: readonly number[]): Uint8Array {
  const hits = new Set(gained);
  const isHit = new Uint8Array(candidates.length);
  for (let index = 0; index < isHit.length; index++) isHit[index] = hits.has(candidates[index] ?? -1) ? 1 : 0;
  return isHit;
}
