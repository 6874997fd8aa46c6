import { expect, test } from "vitest";
import { measuredMarks, valueSteps } from "./measured.ts";

const ids = ["a", "b", "c", "d"];
const NONE = { ids, community: null, size: null, colour: null };

test("the largest mark has the highest value, with constraint the lowest; who has none is small and said so", () => {
  const sizes = (by: "STRENGTH" | "CONSTRAINT") => {
    const { of, legend } = measuredMarks({ ...NONE, size: { by, values: [0.25, 1.25, null, 0.75] } });
    return { shares: ids.map((id) => of.get(id)?.share), legend: legend.size };
  };
  expect(sizes("STRENGTH")).toEqual({
    shares: [0, 1, 0, 0.5],
    legend: { by: "STRENGTH", small: 0.25, large: 1.25, without: 1 },
  });
  expect(sizes("CONSTRAINT")).toEqual({
    shares: [1, 0, 0, 0.5],
    legend: { by: "CONSTRAINT", small: 1.25, large: 0.25, without: 1 },
  });
});

test("sizes alike and sizes of nobody are no division by nothing", () => {
  const alike = measuredMarks({ ...NONE, size: { by: "CORE", values: [2, 2, 2, 2] } });
  expect([...alike.of.values()].map(({ share }) => share)).toEqual([0, 0, 0, 0]);
  const nobody = measuredMarks({ ...NONE, size: { by: "EIGENVECTOR", values: [null, null, null, null] } });
  expect(nobody.legend.size).toEqual({ by: "EIGENVECTOR", small: null, large: null, without: 4 });
});

test("communities of two and more have a colour, others share one; a metric as colour goes before", () => {
  const { of, legend } = measuredMarks({ ...NONE, community: [0, 0, 1, 2] });
  expect(ids.map((id) => of.get(id)?.paint)).toEqual(["community-1", "community-1", "rest", "rest"]);
  expect(legend.communities).toEqual([2]);
  const core = measuredMarks({ ...NONE, colour: { by: "CORE", values: [1, 5, null, 1] } });
  expect(ids.map((id) => core.of.get(id)?.paint)).toEqual(["scale-1", "scale-5", "rest", "scale-1"]);
  expect(core.legend.colour?.without).toBe(1);
});

test("steps hold about as many each, equal values stay together, and none is lost", () => {
  const skewed = [...Array<number>(60).fill(0), ...Array.from({ length: 40 }, (_, place) => 2 ** place)];
  const steps = valueSteps(skewed);
  expect(steps.map(({ count }) => count)).toEqual([60, 10, 10, 10, 10]);
  expect(steps.map(({ paint }) => paint)).toEqual(["scale-1", "scale-2", "scale-3", "scale-4", "scale-5"]);
  expect(steps[1]).toMatchObject({ low: 1, high: 2 ** 9 });
  expect(valueSteps([3, 1, 3], true)).toEqual([
    { paint: "scale-5", low: 1, high: 1, count: 1 },
    { paint: "scale-1", low: 3, high: 3, count: 2 },
  ]);
});
