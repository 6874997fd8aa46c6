/** The candidates of one source that a fit looks at. */
export interface Choice {
  /** Rows of features, one a candidate. */
  rows: Float64Array;
  /** How many candidates each row stands for, where only some of many were drawn. */
  weights: Float64Array;
  /** Rows of the candidates that were gained. */
  hits: number[];
}

export interface Fit {
  /** How often the strength of the pull towards the prior; larger is nearer. */
  pull: number;
  prior: Float64Array;
  /** Features that may have a weight; the others stay 0. */
  used: readonly boolean[];
}

const MOST_STEPS = 25;

/**
 * Weights by which the candidates that were gained stand out among all of their source's: the conditional logit of
 * McFadden 1974, maximum a posteriori with a normal prior, by Newton's method with halved steps. Features are
 * expected in units of their standard deviation.
 */
export function fitConditionalLogit(choices: readonly Choice[], { pull, prior, used }: Fit): Float64Array {
  const size = prior.length;
  let weights = prior.map((value, index) => (used[index] ? value : 0));
  const start = weights.slice();
  let value = posterior(choices, weights, start, pull);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, hessian } = derivatives(choices, weights, start, pull);
    for (let index = 0; index < size; index++) {
      if (used[index]) continue;
      gradient[index] = 0;
      for (let other = 0; other < size; other++)
        hessian[index * size + other] = hessian[other * size + index] = 0;
      hessian[index * size + index] = 1;
    }
    const direction = solve(hessian, gradient);
    let length = 1;
    let next = weights;
    let reached = value;
    for (; length > 1e-4; length /= 2) {
      next = weights.map((weight, index) => weight + length * (direction[index] ?? 0));
      reached = posterior(choices, next, start, pull);
      if (reached > value) break;
    }
    if (!(reached > value)) break;
    const gain = reached - value;
    weights = next;
    value = reached;
    if (gain < 1e-6 * Math.abs(value)) break;
  }
  return weights;
}

/** Every source counts the same, however many it gained, as it does in the measures. */
function posterior(
  choices: readonly Choice[],
  weights: Float64Array,
  prior: Float64Array,
  pull: number,
): number {
  let sum = 0;
  for (const choice of choices) {
    const { scores, logTotal } = totals(choice, weights);
    let own = 0;
    for (const hit of choice.hits) own += (scores[hit] ?? 0) - logTotal;
    sum += own / choice.hits.length;
  }
  for (const [index, weight] of weights.entries()) sum -= (pull / 2) * (weight - (prior[index] ?? 0)) ** 2;
  return sum;
}

function derivatives(choices: readonly Choice[], weights: Float64Array, prior: Float64Array, pull: number) {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const mean = new Float64Array(size);
  for (const choice of choices) {
    const { rows, hits } = choice;
    const { scores, logTotal } = totals(choice, weights);
    mean.fill(0);
    for (const [index, score] of scores.entries()) {
      const chance = Math.exp(score - logTotal) * (choice.weights[index] ?? 1);
      if (chance < 1e-12) continue;
      const row = index * size;
      for (let i = 0; i < size; i++) {
        const part = chance * (rows[row + i] ?? 0);
        mean[i] = (mean[i] ?? 0) + part;
        for (let j = 0; j <= i; j++)
          hessian[i * size + j] = (hessian[i * size + j] ?? 0) + part * (rows[row + j] ?? 0);
      }
    }
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++)
        hessian[i * size + j] = (hessian[i * size + j] ?? 0) - (mean[i] ?? 0) * (mean[j] ?? 0);
      let ofHits = 0;
      for (const hit of hits) ofHits += rows[hit * size + i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + ofHits / hits.length - (mean[i] ?? 0);
    }
  }
  for (let i = 0; i < size; i++) {
    gradient[i] = (gradient[i] ?? 0) - pull * ((weights[i] ?? 0) - (prior[i] ?? 0));
    hessian[i * size + i] = (hessian[i * size + i] ?? 0) + pull;
    for (let j = 0; j < i; j++) hessian[j * size + i] = hessian[i * size + j] ?? 0;
  }
  return { gradient, hessian };
}

function totals({ rows, weights: counts }: Choice, weights: Float64Array) {
  const size = weights.length;
  const scores = new Float64Array(counts.length);
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < scores.length; index++) {
    let score = 0;
    for (let i = 0; i < size; i++) score += (weights[i] ?? 0) * (rows[index * size + i] ?? 0);
    scores[index] = score;
    if (score > most) most = score;
  }
  let total = 0;
  for (const [index, score] of scores.entries()) total += Math.exp(score - most) * (counts[index] ?? 1);
  return { scores, logTotal: most + Math.log(total) };
}

/** Solves A x = b for a symmetric positive definite A by Cholesky's method. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (lower[j * size + j] ?? 1);
    }
  }
  const solution = right.slice();
  for (let i = 0; i < size; i++) {
    let sum = solution[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (lower[i * size + k] ?? 0) * (solution[k] ?? 0);
    solution[i] = sum / (lower[i * size + i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = solution[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= (lower[k * size + i] ?? 0) * (solution[k] ?? 0);
    solution[i] = sum / (lower[i * size + i] ?? 1);
  }
  return solution;
}
