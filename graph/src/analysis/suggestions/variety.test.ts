import { expect, test } from "vitest";
import { type Feature, weigh } from "./reasons.ts";
import { withVariety } from "./variety.ts";

const of = (id: string, score: number, kind: string) => ({ id, score, kind, category: null });

test("of suggestions as good as each other, kinds take turns", () => {
  const ranked = [of("a", 1, "ORGANISATION"), of("b", 0.99, "ORGANISATION"), of("c", 0.98, "COMPANY")];
  expect(withVariety(ranked, 3).map(({ id }) => id)).toEqual(["a", "c", "b"]);
});

test("a much better one is not passed over for variety", () => {
  const ranked = [of("a", 1, "ORGANISATION"), of("b", 0.9, "ORGANISATION"), of("c", 0.2, "COMPANY")];
  expect(withVariety(ranked, 2).map(({ id }) => id)).toEqual(["a", "b"]);
});

test("the score is the sum of weight times value; shares are of what can be told", () => {
  const features: Feature[] = [
    { name: "a", value: 2, reason: { type: "TopicsInCommon", topics: ["x"] } },
    { name: "b", value: 1, reason: { type: "MetBefore", events: ["e"] } },
    { name: "c", value: 1, reason: null },
  ];
  const { score, reasons } = weigh(features, { a: 1, b: 6, c: 0.5 });
  expect(score).toBe(8.5);
  expect(reasons.map(({ type, share }) => [type, share])).toEqual([
    ["MetBefore", 0.75],
    ["TopicsInCommon", 0.25],
  ]);
});
