import type { PlaceIndex } from "../places/place-index.ts";
import { compareBodies } from "./compare-partners.ts";
import { BodyReader } from "./known-body.ts";
import type { PartnerComparison } from "./partners.ts";
import type { LabelledPair } from "./read-pairs.ts";

/** From this score on an asked pair counts as rather the same. */
export const LEANING = 0.5;

export interface JudgedPair extends LabelledPair {
  comparison: PartnerComparison;
  /** `same`, or asked and rather the same. */
  predicted: boolean;
}

export interface PairScores {
  pairs: number;
  same: number;
  precision: number;
  recall: number;
  f1: number;
  /** Pairs linked without asking, how many of them rightly, and their share. */
  linked: number;
  linkedRightly: number;
  linkedPrecision: number;
  asked: number;
}

/** Compares each pair of a list. */
export function judgePairs(index: PlaceIndex, pairs: readonly LabelledPair[]): JudgedPair[] {
  const reader = new BodyReader(index);
  return pairs.map((pair) => {
    const comparison = compareBodies(reader.words, reader.read(pair.a), reader.read(pair.b));
    const { verdict, score } = comparison;
    return { ...pair, comparison, predicted: verdict === "same" || (verdict === "ask" && score >= LEANING) };
  });
}

/** How well the judgements meet the labels; a share of nothing is 1. */
export function scoresOf(judged: readonly JudgedPair[]): PairScores {
  const same = judged.filter((pair) => pair.same);
  const predicted = judged.filter((pair) => pair.predicted);
  const hits = predicted.filter((pair) => pair.same).length;
  const linked = judged.filter(({ comparison }) => comparison.verdict === "same");
  const linkedRightly = linked.filter((pair) => pair.same).length;
  const precision = share(hits, predicted.length);
  const recall = share(hits, same.length);
  return {
    pairs: judged.length,
    same: same.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    linked: linked.length,
    linkedRightly,
    linkedPrecision: share(linkedRightly, linked.length),
    asked: judged.filter(({ comparison }) => comparison.verdict === "ask").length,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
