import { expect, test } from "vitest";
import { dayNumber, timeLayout } from "./time-layout.ts";

const crowd = Array.from({ length: 300 }, (_, index) => ({
  id: `partner-${index}`,
  firstSeen: index % 3 === 0 ? "2016-03-16" : "2016-03-20",
  event: false,
}));

test("who came earlier stands further left, and nobody stands on anybody", () => {
  const positions = timeLayout({
    nodes: [...crowd, { id: "later", firstSeen: "2019-01-01", event: false }],
    force: new Map(),
  });
  const points = [...positions.values()];
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) {
      expect(a.y === b.y && Math.abs(a.x - b.x) < 26).toBe(false);
    }
  }
  expect(positions.get("later")?.x).toBe(dayNumber("2019-01-01"));
  expect(Math.min(...points.map(({ x }) => x))).toBe(dayNumber("2016-03-16"));
});

test("an event stands on its day before those it brought, as high as the force layout has it", () => {
  const positions = timeLayout({
    nodes: [...crowd, { id: "conference", firstSeen: "2016-03-16", event: true }],
    force: new Map([["conference", { x: 500, y: 130 }]]),
  });
  const heights = [...positions.values()].map(({ y }) => y);
  expect(positions.get("conference")?.x).toBe(dayNumber("2016-03-16"));
  // Five rows down: nothing else wants to stand there, and of forty rows it is near the upper quarter.
  const rank = [...new Set(heights)]
    .sort((left, right) => left - right)
    .indexOf(positions.get("conference")?.y ?? 0);
  expect(rank).toBeGreaterThan(20);
});

test("what has no day has no place", () => {
  expect(timeLayout({ nodes: [{ id: "a", firstSeen: null, event: false }], force: new Map() }).size).toBe(0);
});
