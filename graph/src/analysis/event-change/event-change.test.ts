import { expect, test } from "vitest";
import type { WholeGraph } from "../../read/whole-graph.ts";
import { type EventChange, eventChange } from "./event-change.ts";
import { madeGraph } from "./made-graph.ts";
import { upTo } from "./up-to.ts";

function changeOf(graph: WholeGraph, id: string): EventChange {
  const change = eventChange(graph, id);
  if (typeof change !== "object") throw new Error(`no change of ${id}: ${change}`);
  return change;
}

const namesOf = (change: EventChange, fits: (one: EventChange["partners"][number]) => boolean) =>
  change.partners
    .filter(fits)
    .map(({ partner }) => partner)
    .sort();

/** a and b meet, then b, c and d with e on record but absent, then a, c and d. */
const GRAPH = madeGraph(
  [
    { id: "spring", on: "2016-03-01", present: ["a", "b"], topics: ["language"] },
    { id: "summer", on: "2016-06-01", present: ["b", "c", "d"], absent: ["e"], topics: ["language", "work"] },
    { id: "autumn", on: "2016-09-01", present: ["a", "c", "d"] },
  ],
  { countyOf: { a: "03241", b: "03241", c: "03254", d: "03254" } },
);

test("who is new, who came back from where, who came again", () => {
  const change = changeOf(GRAPH, "summer");
  expect(namesOf(change, ({ isNew }) => isNew)).toEqual(["c", "d", "e"]);
  expect(change.partners.find(({ partner }) => partner === "b")?.before).toEqual(["spring"]);
  expect(namesOf(change, ({ after }) => after.includes("autumn"))).toEqual(["c", "d"]);
  expect(namesOf(change, ({ uncertain }) => uncertain)).toEqual([]);
});

test("as of a day what began later is not told, and what was before stays", () => {
  const [whole, cut] = [changeOf(GRAPH, "summer"), changeOf(upTo(GRAPH, "2016-06-30"), "summer")];
  expect(namesOf(cut, ({ after }) => after.length > 0)).toEqual([]);
  expect(namesOf(cut, ({ isNew }) => isNew)).toEqual(namesOf(whole, ({ isNew }) => isNew));
  expect(cut.before).toEqual(whole.before);
  expect(eventChange(upTo(GRAPH, "2016-06-30"), "autumn")).toBeUndefined();
});

test("each pair present met first or again; who was not there met nobody", () => {
  expect(
    changeOf(GRAPH, "summer")
      .pairs.first(null, 9)
      .pairs.map(({ a, b }) => [a, b]),
  ).toEqual([
    ["b", "c"],
    ["b", "d"],
    ["c", "d"],
  ]);
  const { pairs } = changeOf(GRAPH, "autumn");
  expect([pairs.pairs, pairs.first(null, 0).count, pairs.again(null, 0).count]).toEqual([3, 2, 1]);
  expect(pairs.again(null, 9).pairs).toEqual([{ a: "c", b: "d", uncertain: false }]);
});

test("a list of pairs is cut and keeps its count; one partner's pairs can be asked for", () => {
  const { pairs } = changeOf(GRAPH, "summer");
  expect(pairs.first(null, 1)).toMatchObject({ count: 3, pairs: [{ a: "b", b: "c" }] });
  expect(pairs.first("d", 9).pairs.map(({ a, b }) => [a, b])).toEqual([
    ["b", "d"],
    ["c", "d"],
  ]);
  expect(pairs.first("nobody", 9)).toEqual({ count: 0, pairs: [] });
});

test("counties and topics for the first time, the network of the day before and of the day", () => {
  const change = changeOf(GRAPH, "summer");
  expect([change.counties, change.newCounties]).toEqual([["03241", "03254"], ["03254"]]);
  expect(change.newTopics).toEqual(["work"]);
  expect(change.before).toEqual({ partners: 2, ties: 1, meanDegree: 1, counties: 1, largestComponent: 2 });
  expect(change.after).toEqual({ partners: 5, ties: 4, meanDegree: 1.6, counties: 2, largestComponent: 4 });
});

test("two events on one day: both count as first, and say that it is uncertain", () => {
  const graph = madeGraph([
    { id: "morning", on: "2016-11-16", present: ["a", "b"] },
    { id: "evening", on: "2016-11-16", present: ["a", "b", "c"] },
  ]);
  for (const id of ["morning", "evening"]) {
    const change = changeOf(graph, id);
    expect(namesOf(change, ({ isNew, uncertain }) => isNew && uncertain)).toEqual(["a", "b"]);
    expect(change.pairs.first(null, 9).pairs).toContainEqual({ a: "a", b: "b", uncertain: true });
    expect(change.pairs.firstUncertain).toBe(1);
    expect(change.before.partners).toBe(0);
    expect(change.after.partners).toBe(3);
  }
  expect(changeOf(graph, "evening").orderOpen).toEqual(["morning"]);
});

test("a month counts from its first day, and leaves open what came first within it", () => {
  const graph = madeGraph([
    { id: "month", on: "2016-09-01", until: "2016-09-30", precision: "MONTH", present: ["a", "b"] },
    { id: "day", on: "2016-09-22", present: ["a", "b", "c"] },
    { id: "later", on: "2016-10-01", present: ["a", "c"] },
  ]);
  const change = changeOf(graph, "day");
  expect(namesOf(change, ({ isNew }) => isNew)).toEqual(["c"]);
  expect(namesOf(change, ({ uncertain }) => uncertain)).toEqual(["a", "b"]);
  expect(changeOf(graph, "month").orderOpen).toEqual(["day"]);
  expect(namesOf(changeOf(graph, "later"), ({ uncertain }) => uncertain)).toEqual([]);
});

test("an undated event comes neither before nor after, but leaves first times uncertain", () => {
  const graph = madeGraph([
    { id: "undated", on: null, present: ["a", "b"] },
    { id: "dated", on: "2016-09-22", present: ["a", "b", "c"] },
  ]);
  const change = changeOf(graph, "dated");
  expect(namesOf(change, ({ isNew }) => isNew)).toEqual(["a", "b", "c"]);
  expect(namesOf(change, ({ uncertain }) => uncertain)).toEqual(["a", "b"]);
  expect(change.pairs.firstUncertain).toBe(1);
  expect(change.orderOpen).toEqual([]);
  expect(eventChange(graph, "undated")).toBe("UNDATED");
});

test("nobody meets by what gathered nobody", () => {
  const graph = madeGraph([
    { id: "appeal", on: "2015-09-08", gathering: false, present: ["a", "b"] },
    { id: "kick-off", on: "2016-01-07", present: ["a", "b"] },
  ]);
  expect(eventChange(graph, "appeal")).toBe("NO_GATHERING");
  expect(eventChange(graph, "nothing")).toBeUndefined();
  const change = changeOf(graph, "kick-off");
  expect(namesOf(change, ({ isNew }) => isNew)).toEqual([]);
  expect(change.pairs.first(null, 0).count).toBe(1);
});

test("who collaborated before did not meet first; a collaboration begun later followed", () => {
  const graph = madeGraph([{ id: "meeting", on: "2016-09-22", present: ["a", "b", "c", "d"] }], {
    collaborations: [
      { a: "a", b: "b", since: "2015-01-01", until: "2016-01-01" },
      { a: "a", b: "c", since: "2017-05-01", until: null },
      { a: "c", b: "b", since: null, until: null },
      { a: "a", b: "elsewhere", since: "2017-05-01", until: null },
    ],
  });
  const { pairs } = changeOf(graph, "meeting");
  expect([pairs.pairs, pairs.first(null, 0).count, pairs.collaboratedBefore]).toEqual([6, 5, 1]);
  expect(pairs.firstUncertain).toBe(1);
  expect(pairs.laterCollaborations().map(({ a, b }) => [a, b])).toEqual([["a", "c"]]);
});

test("500 present make 124,750 pairs: all counted, few listed", () => {
  const all = Array.from({ length: 500 }, (_, index) => `p${String(index).padStart(3, "0")}`);
  const graph = madeGraph([
    { id: "before", on: "2016-01-01", present: all.slice(0, 100) },
    { id: "great", on: "2016-09-22", present: all },
  ]);
  const change = changeOf(graph, "great");
  expect(change.pairs.pairs).toBe(124_750);
  expect(change.pairs.again(null, 50)).toMatchObject({ count: 4_950 });
  const first = change.pairs.first(null, 50);
  expect([first.count, first.pairs.length]).toEqual([119_800, 50]);
  expect(change.after).toMatchObject({ partners: 500, ties: 124_750, largestComponent: 500 });
});
