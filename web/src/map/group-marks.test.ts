import { expect, test } from "vitest";
import { APART, groupMarks, type Mark } from "./group-marks.ts";

const mark = (id: string, x: number, y: number): Mark => ({ id, x, y });

test("what lies at one place is one group, in the order of the ids", () => {
  expect(groupMarks([mark("b", 5, 5), mark("a", 5, 5), mark("c", 100, 5)])).toEqual([
    { id: "a", x: 5, y: 5, marks: [mark("a", 5, 5), mark("b", 5, 5)] },
    { id: "c", x: 100, y: 5, marks: [mark("c", 100, 5)] },
  ]);
});

test("marks stay by themselves from the distance on that tells them apart", () => {
  expect(groupMarks([mark("a", 0, 0), mark("b", APART, 0)])).toHaveLength(2);
  expect(groupMarks([mark("a", 0, 0), mark("b", APART - 1, 0)])).toHaveLength(1);
});

test("a group stands in the middle of its marks, where most of them are", () => {
  const [group] = groupMarks([mark("a", 0, 0), mark("b", 0, 0), mark("c", 12, 6)]);
  expect(group).toMatchObject({ x: 4, y: 2 });
});

test("no two groups touch, none is lost, and the order of the marks makes no difference", () => {
  const marks = Array.from({ length: 200 }, (_, at) => mark(`m${at}`, (at * 37) % 400, (at * 61) % 300));
  const groups = groupMarks(marks);
  expect(groups.flatMap((group) => group.marks.map(({ id }) => id)).sort()).toEqual(
    marks.map(({ id }) => id).sort(),
  );
  for (const left of groups)
    for (const right of groups)
      if (left !== right)
        expect(Math.hypot(left.x - right.x, left.y - right.y)).toBeGreaterThanOrEqual(APART);
  expect(groupMarks([...marks].reverse())).toEqual(groups);
});

test("nothing gives nothing", () => {
  expect(groupMarks([])).toEqual([]);
});
