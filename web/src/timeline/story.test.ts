import { expect, test } from "vitest";
import { type StoryStep, stepAt, tellStory } from "./story.ts";

const step = (day: number): StoryStep => ({
  id: `event-${day}`,
  label: "",
  place: null,
  date: "",
  precision: "DAY",
  kind: "CONFERENCE",
  scope: null,
  day,
  partners: 0,
  recorded: 0,
  newPartners: 0,
  newTies: 0,
});

test("every event has its time to be read, and a long silence does not last", () => {
  const story = tellStory([step(1_000), step(1_001), step(9_000)]);
  const [first = 0, second = 0, third = 0] = [1_000, 1_001, 9_000].map(story.timeAt);
  expect(second - first).toBeGreaterThanOrEqual(300);
  expect(third - second).toBeLessThan(2_000);
});

test("time and day lead back to each other, and the ends hold", () => {
  const story = tellStory([step(1_000), step(1_400), step(2_000)]);
  for (const day of [1_000, 1_100, 1_400, 1_999]) expect(story.dayAt(story.timeAt(day))).toBeCloseTo(day, 6);
  expect(story.dayAt(-5)).toBe(story.first);
  expect(story.dayAt(story.length + 1)).toBe(story.last);
});

test("however many events, the film keeps its length", () => {
  const story = tellStory(Array.from({ length: 4_000 }, (_, index) => step(index * 3)));
  expect(story.length).toBeLessThanOrEqual(75_001);
});

test("the step of a day is the last one begun", () => {
  const story = tellStory([step(1_000), step(1_400)]);
  expect(stepAt(story, 999)).toBeUndefined();
  expect(stepAt(story, 1_399)?.day).toBe(1_000);
});

test("without events there is an empty story", () => {
  expect(tellStory([]).dayAt(10)).toBeTypeOf("number");
});
