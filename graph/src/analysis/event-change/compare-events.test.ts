import { expect, test } from "vitest";
import { overlaps, spreadOf } from "./compare-events.ts";

test("what each two have in common, of all that either has", () => {
  const sets = [
    { id: "x", members: new Set(["a", "b", "c"]) },
    { id: "y", members: new Set(["b", "c", "d", "e"]) },
    { id: "z", members: new Set<string>() },
    { id: "nobody", members: new Set<string>() },
  ];
  expect(overlaps(sets)).toEqual([
    { a: "x", b: "y", common: 2, jaccard: 0.4 },
    { a: "x", b: "z", common: 0, jaccard: 0 },
    { a: "x", b: "nobody", common: 0, jaccard: 0 },
    { a: "y", b: "z", common: 0, jaccard: 0 },
    { a: "y", b: "nobody", common: 0, jaccard: 0 },
    { a: "z", b: "nobody", common: 0, jaccard: null },
  ]);
});

test("the middle of what is known", () => {
  expect(spreadOf([5, null, 1, 12])).toEqual({ median: 5, least: 1, most: 12, known: 3 });
  expect(spreadOf([10, 2, 4, 100])).toEqual({ median: 7, least: 2, most: 100, known: 4 });
  expect(spreadOf([null, null])).toBeNull();
  expect(spreadOf([])).toBeNull();
});
