import { expect, test } from "vitest";
import { kilometresBetween, nearestTo } from "./nearest-help.ts";

const HANNOVER = { latitude: 52.3745, longitude: 9.7386 };
const OLDENBURG = { latitude: 53.1439, longitude: 8.2146 };
const GOETTINGEN = { latitude: 51.5339, longitude: 9.9355 };

test("distances as atlases give them", () => {
  expect(kilometresBetween(HANNOVER, HANNOVER)).toBe(0);
  // One degree of latitude is 111.2 km everywhere.
  expect(kilometresBetween({ latitude: 52, longitude: 9 }, { latitude: 53, longitude: 9 })).toBeCloseTo(
    111.2,
    1,
  );
  expect(kilometresBetween(HANNOVER, GOETTINGEN)).toBeCloseTo(94.4, 0);
  expect(kilometresBetween(HANNOVER, OLDENBURG)).toBeCloseTo(kilometresBetween(OLDENBURG, HANNOVER), 9);
});

test("the nearest first, no more than asked for, as near in the order they came", () => {
  const there = [
    { id: "far", ...OLDENBURG },
    { id: "first", ...GOETTINGEN },
    { id: "second", ...GOETTINGEN },
  ];
  expect(nearestTo(HANNOVER, there, 2).map(({ value }) => value.id)).toEqual(["first", "second"]);
  expect(nearestTo(HANNOVER, there, 9).map(({ value }) => value.id)).toEqual(["first", "second", "far"]);
  expect(nearestTo(HANNOVER, [], 3)).toEqual([]);
});
