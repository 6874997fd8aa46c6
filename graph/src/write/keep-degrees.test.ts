import { expect, test } from "vitest";
import { degreesOf } from "./keep-degrees.ts";

test("who met twice counts once, and nobody meets oneself", () => {
  const groups = [[0, 1, 2], [1, 2, 3], [4], [0, 1]];
  expect([...degreesOf(6, groups)]).toEqual([2, 3, 3, 2, 0, 0]);
});
