import { expect, test } from "vitest";
import { nextInDirection } from "./next-in-direction.ts";
import { COUNTY_OUTLINES } from "./projection.ts";

const counties = COUNTY_OUTLINES.map(({ id, centre }) => ({ id, ...centre }));
const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

test("an arrow leads to what lies there, and nowhere at the rim", () => {
  const points = [
    { id: "here", x: 0, y: 0 },
    { id: "east", x: 10, y: 2 },
    { id: "far east", x: 30, y: 0 },
    { id: "north", x: 1, y: -10 },
  ];
  const from = { id: "here", x: 0, y: 0 };
  expect(nextInDirection(points, from, "ArrowRight")?.id).toBe("east");
  expect(nextInDirection(points, from, "ArrowUp")?.id).toBe("north");
  expect(nextInDirection(points, from, "ArrowDown")).toBeUndefined();
});

test("every county can be reached by arrows from any other", () => {
  for (const start of counties) {
    const seen = new Set([start.id]);
    for (const id of seen) {
      const from = counties.find((one) => one.id === id);
      for (const key of ARROWS) {
        const next = from && nextInDirection(counties, from, key);
        if (next) seen.add(next.id);
      }
    }
    expect(seen.size).toBe(counties.length);
  }
});
