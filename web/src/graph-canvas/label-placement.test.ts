import { expect, test } from "vitest";
import { type LabelWish, placeLabels } from "./label-placement.ts";

const bounds = { left: 0, top: 0, right: 400, bottom: 300 };

function wish(id: string, x: number, y: number, importance = 1): LabelWish {
  return { id, centre: { x, y }, radius: 6, width: 80, height: 14, importance, reach: 0 };
}

test("a label stands to the right of its mark where there is room", () => {
  const [label] = placeLabels([wish("a", 100, 100)], bounds);
  expect(label?.box.left).toBeGreaterThan(106);
  expect(label?.box.top).toBe(93);
});

test("a label at the right edge moves to the left of its mark", () => {
  const [label] = placeLabels([wish("a", 380, 100)], bounds);
  expect(label?.box.right).toBeLessThan(374);
});

test("the important one gets its place first, and no two overlap", () => {
  const crowd = Array.from({ length: 30 }, (_, index) =>
    wish(`n${index}`, 200 + (index % 6) * 14, 150 + index * 3, index),
  );
  const placed = placeLabels(crowd, bounds);
  expect(placed.map(({ id }) => id)).toContain("n29");
  for (const [index, { box }] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      const apart =
        box.right <= other.box.left ||
        other.box.right <= box.left ||
        box.bottom <= other.box.top ||
        other.box.bottom <= box.top;
      expect(apart).toBe(true);
    }
  }
});

test("a label never covers a mark", () => {
  const placed = placeLabels([wish("a", 100, 100, 2), wish("b", 130, 100, 1)], bounds);
  const label = placed.find(({ id }) => id === "a");
  expect(
    label &&
      (label.box.right <= 124 || label.box.left >= 136 || label.box.bottom <= 94 || label.box.top >= 106),
  ).toBe(true);
});

test("an important label steps away from a crowd around its mark, and says so", () => {
  const crowd = Array.from({ length: 12 }, (_, turn) => {
    const angle = (turn / 12) * 2 * Math.PI;
    return wish(`n${turn}`, 200 + 16 * Math.cos(angle), 150 + 16 * Math.sin(angle), 0);
  });
  const hub = { ...wish("hub", 200, 150, 9), radius: 8 };
  expect(placeLabels([hub, ...crowd], bounds).some(({ id }) => id === "hub")).toBe(false);
  const label = placeLabels([{ ...hub, reach: 60 }, ...crowd], bounds).find(({ id }) => id === "hub");
  expect(label?.apart).toBe(true);
});

test("what fits nowhere gets no label", () => {
  expect(placeLabels([{ ...wish("a", 100, 100), width: 900 }], bounds)).toEqual([]);
});
