import { expect, test } from "vitest";
import { supporterPoints } from "./supporter-points.ts";

const span = { first: "2016-01-01", last: "2020-01-01" };

test("points stand in the order of time, measured by the largest number", () => {
  const points = supporterPoints(
    [
      { whom: "organisations", on: "2018-01-01", number: 300, onPrecision: "DAY" },
      { whom: "organisations", on: "2016-01-01", number: 150, onPrecision: "DAY" },
      { whom: "persons", on: "2016-01-01", number: 1200, onPrecision: "DAY" },
    ],
    "organisations",
    span,
  );
  expect(points.map(({ number, height }) => [number, height])).toEqual([
    [150, 0.5],
    [300, 1],
  ]);
  expect(points[0]?.along).toBe(0);
  expect(points[1]?.along).toBeCloseTo(0.5, 2);
});

test("what has no day or month, or no number, is no point", () => {
  expect(
    supporterPoints(
      [
        { whom: "persons", on: null, number: 5, onPrecision: "DAY" },
        { whom: "persons", on: "2018-01-01", number: null, onPrecision: "DAY" },
        { whom: "persons", on: "2018-01-01", number: 7, onPrecision: "YEAR" },
      ],
      "persons",
      span,
    ),
  ).toEqual([]);
});
