import { expect, test } from "vitest";
import { neighbourTowards } from "./neighbour-order.ts";

const from = { x: 0, y: 0 };
const around = [
  { id: "east", position: { x: 10, y: 1 } },
  { id: "north-east", position: { x: 10, y: -10 } },
  { id: "west", position: { x: -5, y: 0 } },
];

test("an arrow leads to the neighbour that lies most in its direction", () => {
  expect(neighbourTowards(from, around, "right")).toBe("east");
  expect(neighbourTowards(from, around, "up")).toBe("north-east");
  expect(neighbourTowards(from, around, "left")).toBe("west");
});

test("where nothing lies on that side the arrow leads nowhere", () => {
  expect(neighbourTowards(from, around, "down")).toBeUndefined();
});
