import { expect, test } from "vitest";
import { fitConditionalLogit } from "./conditional-logit.ts";
import { seededRandom } from "./random.ts";

test("weights that made the choices are found again", () => {
  const truth = [1.5, -0.7, 0];
  const random = seededRandom(2);
  const choices = Array.from({ length: 3_000 }, () => {
    const rows = Float64Array.from({ length: 20 * 3 }, () => random.next() * 2 - 1);
    // Gumbel noise on top of the score makes the choice that the model describes.
    const drawn = Array.from({ length: 20 }, (_, index) => {
      const score = truth.reduce((sum, weight, i) => sum + weight * (rows[index * 3 + i] ?? 0), 0);
      return score - Math.log(-Math.log(random.next() || 1e-12));
    });
    return { rows, weights: new Float64Array(20).fill(1), hits: [drawn.indexOf(Math.max(...drawn))] };
  });
  const fitted = fitConditionalLogit(choices, {
    pull: 0.001,
    prior: new Float64Array(3),
    used: [true, true, true],
  });
  for (const [index, weight] of truth.entries())
    expect(Math.abs((fitted[index] ?? 9) - weight)).toBeLessThan(0.1);
});

test("without anything to learn from, the prior stands; what is not used has no weight", () => {
  const prior = Float64Array.from([0.5, 2]);
  expect([...fitConditionalLogit([], { pull: 1, prior, used: [true, false] })]).toEqual([0.5, 0]);
});
