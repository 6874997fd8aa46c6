import { expect, test } from "vitest";
import { grouped, yearsOf } from "./event-groups.ts";

const events = [
  { id: "a", kind: "CONFERENCE", startsOn: "2016-03-16" },
  { id: "b", kind: "JOB_FAIR", startsOn: "2023-01-01" },
  { id: "c", kind: "CONFERENCE", startsOn: null },
  { id: "d", kind: "AWARD", startsOn: "2016-11-16" },
];

test("every event stands in one group, undated conferences with the undated", () => {
  const { conferences, others, undated } = grouped(events);
  expect(conferences.map(({ id }) => id)).toEqual(["a"]);
  expect(others.map(({ id }) => id)).toEqual(["b", "d"]);
  expect(undated.map(({ id }) => id)).toEqual(["c"]);
});

test("years are named once, latest first", () => {
  expect(yearsOf(events)).toEqual(["2023", "2016"]);
});
