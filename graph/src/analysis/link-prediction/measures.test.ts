import { expect, test } from "vitest";
import { measure } from "./measures.ts";

/** Every order of the candidates that the scores allow, each as likely as the others. */
function averageOverOrders(scores: number[], isHit: number[]) {
  const orders = permutations(scores.map((_, index) => index)).filter((order) =>
    order.every((at, place) => place === 0 || (scores[order[place - 1] ?? 0] ?? 0) >= (scores[at] ?? 0)),
  );
  const mean = (of: (hits: number[]) => number) =>
    orders.reduce((sum, order) => sum + of(order.map((at) => isHit[at] ?? 0)), 0) / orders.length;
  const all = isHit.reduce((sum, hit) => sum + hit, 0);
  return {
    auc: mean((hits) => {
      let pairs = 0;
      for (const [place, hit] of hits.entries())
        if (hit) pairs += hits.slice(place + 1).filter((other) => !other).length;
      return pairs / (all * (hits.length - all));
    }),
    averagePrecision: mean((hits) => {
      let found = 0;
      let sum = 0;
      for (const [place, hit] of hits.entries()) {
        if (!hit) continue;
        found += 1;
        sum += found / (place + 1);
      }
      return sum / all;
    }),
  };
}

function permutations(list: number[]): number[][] {
  if (list.length < 2) return [list];
  return list.flatMap((first, index) =>
    permutations(list.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}

const of = (scores: number[], isHit: number[]) => measure(Float64Array.from(scores), Uint8Array.from(isHit));

for (const [what, scores, isHit] of [
  ["all told apart", [5, 4, 3, 2, 1], [0, 1, 0, 0, 1]],
  ["nothing told apart", [1, 1, 1, 1, 1, 1], [1, 0, 0, 1, 0, 0]],
  ["equals with hits among them", [3, 3, 2, 2, 2, 1, 1], [1, 0, 1, 0, 1, 0, 1]],
  ["hits last", [2, 2, 1, 0, 0], [0, 0, 0, 1, 1]],
  ["one hit among equals", [1, 1, 1, 0], [0, 1, 0, 0]],
] as const) {
  test(`as an average over all orders: ${what}`, () => {
    const measured = of([...scores], [...isHit]);
    const expected = averageOverOrders([...scores], [...isHit]);
    expect(measured.auc).toBeCloseTo(expected.auc, 12);
    expect(measured.averagePrecision).toBeCloseTo(expected.averagePrecision, 12);
  });
}

test("the first ten and fifty take of a block of equals what falls to them", () => {
  const scores = Array.from({ length: 100 }, (_, index) => (index < 5 ? 2 : 1));
  const isHit = scores.map((_, index) => (index === 0 || index >= 90 ? 1 : 0));
  const { precisionAt10, recallAt50 } = of(scores, isHit);
  // One hit among the first five; of the 95 after them, 10 are hits: five places, then 45.
  expect(precisionAt10).toBeCloseTo((1 + (5 * 10) / 95) / 10, 12);
  expect(recallAt50).toBeCloseTo((1 + (45 * 10) / 95) / 11, 12);
});

test("a list shorter than ten still divides by ten; where all are hits there is no AUC", () => {
  expect(of([3, 2, 1], [1, 1, 1])).toEqual({
    auc: null,
    averagePrecision: 1,
    precisionAt10: 0.3,
    recallAt50: 1,
  });
});
