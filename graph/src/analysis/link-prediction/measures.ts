/** The four measures of one partner's list, each 0 to 1 and higher for better. */
export interface Measures {
  /** The chance that a hit stands before a miss (area under the ROC curve); null where every candidate is a hit. */
  auc: number | null;
  averagePrecision: number;
  /** Hits among the first 10, divided by 10. */
  precisionAt10: number;
  /** Hits among the first 50, divided by all hits. */
  recallAt50: number;
}

/**
 * Measures a list of candidates by their scores. Candidates of equal score are in no order: each measure is
 * what it would be on average over all their orders (McSherry & Najork 2008).
 */
export function measure(scores: Float64Array, isHit: Uint8Array): Measures {
  const blocks = blocksOf(scores, isHit);
  const hits = blocks.reduce((sum, block) => sum + block.hits, 0);
  const misses = scores.length - hits;
  let before = 0;
  let hitsBefore = 0;
  let orderedPairs = 0;
  let precisions = 0;
  for (const { size, hits: inBlock } of blocks) {
    const missesAfter = misses - (before - hitsBefore) - (size - inBlock);
    orderedPairs += inBlock * (missesAfter + (size - inBlock) / 2);
    precisions += expectedPrecisions(before, hitsBefore, size, inBlock);
    before += size;
    hitsBefore += inBlock;
  }
  return {
    auc: misses === 0 ? null : orderedPairs / (hits * misses),
    averagePrecision: precisions / hits,
    precisionAt10: expectedHits(blocks, 10) / 10,
    recallAt50: expectedHits(blocks, 50) / hits,
  };
}

/** Candidates of equal score. */
interface Block {
  size: number;
  hits: number;
}

/** Highest score first. After the last hit nothing is told apart, so that few hits need no sorting of all. */
function blocksOf(scores: Float64Array, isHit: Uint8Array): Block[] {
  const levels = levelsOf(scores, isHit);
  // Between two levels of hits lies one block of misses, whose inner order changes no measure.
  const at = levels.map(() => ({ size: 0, hits: 0 }));
  const above = Array.from({ length: levels.length + 1 }, () => 0);
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    const place = placeOf(levels, score);
    const block = at[place];
    if (block && levels[place] === score) {
      block.size += 1;
      block.hits += isHit[index] ?? 0;
    } else above[place] = (above[place] ?? 0) + 1;
  }
  return [...at, null]
    .flatMap((block, index): Block[] => [{ size: above[index] ?? 0, hits: 0 }, ...(block ? [block] : [])])
    .filter(({ size }) => size > 0);
}

/** The scores that hits have, highest first. */
function levelsOf(scores: Float64Array, isHit: Uint8Array): number[] {
  const levels = new Set<number>();
  for (let index = 0; index < scores.length; index++) if (isHit[index]) levels.add(scores[index] ?? 0);
  return [...levels].sort((left, right) => right - left);
}

/** The first level that is not above the score. */
function placeOf(levels: readonly number[], score: number): number {
  let low = 0;
  let high = levels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle] ?? 0) > score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Σ over the places of a block of P(hit there) × expected precision there. */
function expectedPrecisions(before: number, hitsBefore: number, size: number, hits: number): number {
  if (hits === 0) return 0;
  let sum = 0;
  for (let place = 1; place <= size; place++) {
    const hitsUpTo = hitsBefore + 1 + (size > 1 ? ((place - 1) * (hits - 1)) / (size - 1) : 0);
    sum += (hits / size) * (hitsUpTo / (before + place));
  }
  return sum;
}

function expectedHits(blocks: readonly Block[], first: number): number {
  let left = first;
  let hits = 0;
  for (const block of blocks) {
    if (left <= 0) break;
    hits += block.hits * Math.min(1, left / block.size);
    left -= block.size;
  }
  return hits;
}
