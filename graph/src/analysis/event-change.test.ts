import { expect, test } from "vitest";
import type { WholeGraph } from "../read/whole-graph.ts";
import { eventChange, median, overlap } from "./event-change.ts";

const event = (id: string, startsOn: string | null) => ({
  id,
  startsOn,
  gathering: true,
  datePrecision: "DAY",
});
const at = (id: string, ...partners: string[]) =>
  partners.map((partner) => ({ partner, event: id, roles: [], present: true }));
const partner = (id: string, region: string | null, firstSeen: string | null) => ({ id, region, firstSeen });

/** a, b meet first; then a, b, c; then a, c again. c and d work together before they meet. */
const GRAPH = {
  revision: 1,
  partners: [
    partner("a", "1", "2016-01-01"),
    partner("b", "1", "2016-01-01"),
    partner("c", "2", "2016-02-01"),
    partner("d", "1", "2016-02-01"),
  ],
  events: [
    event("one", "2016-01-01"),
    event("two", "2016-02-01"),
    event("three", "2016-03-01"),
    event("none", null),
  ],
  participations: [
    ...at("one", "a", "b"),
    ...at("two", "a", "b", "c", "d"),
    ...at("three", "a", "c"),
    ...at("none", "a"),
  ],
  collaborations: [
    { a: "c", b: "d", since: "2015-01-01", until: null },
    { a: "a", b: "c", since: "2016-06-01", until: null },
    { a: "a", b: "b", since: "2016-06-01", until: null },
  ],
  regionsAbove: new Map(),
} as unknown as WholeGraph;

test("who was new, who came back, who met whom for the first time", () => {
  const change = eventChange(GRAPH, "two");
  expect(change?.newcomers).toEqual(["c", "d"]);
  expect(change?.returners.map(({ partner: id, lastEvent }) => [id, lastEvent])).toEqual([
    ["a", "one"],
    ["b", "one"],
  ]);
  // ab met before, cd worked together before: of six pairs four are new.
  expect([change?.firstMeetings, change?.metAgain]).toEqual([4, 2]);
  expect(change?.somePairs).toEqual([
    ["a", "c"],
    ["a", "d"],
    ["b", "c"],
    ["b", "d"],
  ]);
  expect(change?.newCounties).toEqual(["2"]);
  expect(change?.cameAgain).toBe(2);
  // ac met here first; ab had met before.
  expect(change?.laterCollaborations).toEqual([{ a: "a", b: "c", since: "2016-06-01" }]);
});

test("without a day there is no before and after; an unknown event is unknown", () => {
  expect(eventChange(GRAPH, "none")).toBeNull();
  expect(eventChange(GRAPH, "nothing")).toBeUndefined();
});

test("overlap and median by hand", () => {
  expect(overlap(["a", "b"], ["b", "c"])).toEqual({ common: ["b"], jaccard: 1 / 3 });
  expect(overlap([], []).jaccard).toBeNull();
  expect([median([]), median([3]), median([1, 4]), median([5, 1, 2])]).toEqual([null, 3, 2.5, 2]);
});
