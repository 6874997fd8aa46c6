import { expect, test } from "vitest";
import type { GraphEvent } from "../../read/whole-graph.ts";
import { densification, studentT975 } from "./densification.ts";
import { type GrowthInput, growth, pairsAtEvents } from "./growth.ts";

const event = (
  id: string,
  startsOn: string | null,
  precision: GraphEvent["datePrecision"] = "DAY",
): GraphEvent => ({
  id,
  title: id,
  shortLabel: id,
  kind: "CONFERENCE",
  scope: "REGIONAL",
  startsOn,
  endsOn: precision === "MONTH" && startsOn ? `${startsOn.slice(0, 8)}30` : startsOn,
  datePrecision: precision,
  place: null,
  gathering: true,
  attendance: null,
  region: null,
  latitude: null,
  longitude: null,
  outsideState: false,
  topics: [],
});

const at = (eventId: string, ...partners: string[]) =>
  partners.map((partner) => ({ partner, event: eventId, present: true }));

/** a, b, c meet; then c and d; then a, b, c again. */
const INPUT: GrowthInput = {
  partners: [
    { id: "a", kind: "ORGANISATION", region: "03254", until: null },
    { id: "b", kind: "ORGANISATION", region: "03254", until: null },
    { id: "c", kind: "COMPANY", region: "03456", until: null },
    { id: "d", kind: "INITIATIVE", region: null, until: null },
    { id: "e", kind: "INITIATIVE", region: "03101", until: null },
  ],
  events: [
    event("first", "2016-03-01"),
    event("second", "2016-04-10"),
    event("third", "2017-01-05"),
    event("undated", null),
  ],
  participations: [
    ...at("first", "a", "b", "c"),
    ...at("second", "c", "d"),
    ...at("third", "a", "b", "c"),
    ...at("undated", "a", "e"),
  ],
  collaborations: [{ a: "d", b: "e", since: "2016-12-01", until: "2017-01-01" }],
};

test("who exists no longer leaves with its ties and its county, also in the step of its last event", () => {
  const partners = INPUT.partners.map((one) => (one.id === "c" ? { ...one, until: "2017-02-01" } : one));
  const last = growth({ ...INPUT, partners }, "YEAR").at(-1);
  const whole = growth(INPUT, "YEAR").at(-1);
  // Without c there are a and b, who met, and d, who met only c.
  expect([last?.partners, last?.ties, last?.countiesCovered]).toEqual([3, 1, 1]);
  expect([whole?.partners, whole?.ties, whole?.countiesCovered]).toEqual([4, 4, 2]);
  // Of the only tie left both ends are of one county and kind.
  expect([last?.crossRegionShare, last?.crossKindShare]).toEqual([0, 0]);
});

test("counts partners, newcomers, returners and ties event by event", () => {
  const points = growth(INPUT, "EVENT");
  expect(points.map(({ event: id }) => id)).toEqual(["first", "second", "third"]);
  expect(points.map((point) => [point.recorded, point.newPartners, point.returningPartners])).toEqual([
    [3, 3, 0],
    [2, 1, 1],
    [3, 0, 3],
  ]);
  expect(points.map(({ partners }) => partners)).toEqual([3, 4, 4]);
  expect(points.map(({ ties, newTies }) => [ties, newTies])).toEqual([
    [3, 3],
    [4, 1],
    [4, 1],
  ]);
  expect(points.map(({ undated }) => undated)).toEqual([2, 2, 2]);
});

test("a collaboration that runs counts, and one that has ended does not", () => {
  const byMonth = growth(INPUT, "MONTH");
  const december = byMonth.find(({ date }) => date === "2016-12-01");
  const january = byMonth.find(({ date }) => date === "2017-01-01");
  expect([december?.partners, december?.ties, december?.newTies]).toEqual([5, 5, 1]);
  expect([january?.partners, january?.ties]).toEqual([4, 4]);
});

test("structure by hand: density, degree, component, clustering, mixing", () => {
  const [, second] = growth(INPUT, "EVENT");
  // Four partners, four of six ties; the triangle abc hangs together with d at c.
  expect(second?.density).toBeCloseTo(4 / 6, 12);
  expect(second?.meanDegree).toBe(2);
  expect(second?.giantComponentShare).toBe(1);
  // a and b: 1 each; c: one of three pairs of its neighbours; d: 0.
  expect(second?.clustering).toBeCloseTo((1 + 1 + 1 / 3 + 0) / 4, 12);
  // ab within one county; ac, bc across; cd unknown. By kind: ab within, three across.
  expect(second?.crossRegionShare).toBeCloseTo(2 / 3, 12);
  expect(second?.crossKindShare).toBeCloseTo(3 / 4, 12);
  expect(second?.countiesCovered).toBe(2);
});

test("the two-mode clustering by hand: three four-cycles of three who met twice", () => {
  const [first, second, third] = growth(INPUT, "EVENT");
  // One event alone has no three-path of partner, event, partner, event.
  expect(first?.twoModeClustering).toBeNull();
  expect(second?.twoModeClustering).toBe(0);
  // 3 four-cycles (ab, ac, bc at first and third). Three-paths: Σ over participations (events of the
  // partner − 1)(partners of the event − 1): a, b: 1·2 at two events each; c: 2·2 + 2·1 + 2·2.
  expect(third?.twoModeClustering).toBeCloseTo((4 * 3) / (8 + 10), 12);
});

test("who comes again later, and when that cannot be known", () => {
  const points = growth(INPUT, "EVENT");
  expect(points.map(({ retainedShare }) => retainedShare)).toEqual([1, 1 / 2, null]);
});

test("steps without events stand in the series, too", () => {
  const quarters = growth(INPUT, "QUARTER");
  expect(quarters.map(({ date }) => date)).toEqual([
    "2016-01-01",
    "2016-04-01",
    "2016-07-01",
    "2016-10-01",
    "2017-01-01",
  ]);
  expect(quarters[2]?.recorded).toBe(0);
  expect(growth(INPUT, "YEAR").map(({ newPartners }) => newPartners)).toEqual([4, 0]);
});

test("an order that sources leave open is marked", () => {
  const input = {
    ...INPUT,
    events: [
      event("first", "2016-03-01", "MONTH"),
      event("second", "2016-03-20"),
      event("third", "2017-01-05"),
    ],
  };
  expect(growth(input, "EVENT").map(({ uncertain }) => uncertain)).toEqual([true, true, false]);
  expect(growth(input, "MONTH").map(({ uncertain }) => uncertain)).not.toContain(true);
});

test("nothing makes no points", () => {
  expect(growth({ partners: [], events: [], participations: [], collaborations: [] }, "YEAR")).toEqual([]);
  expect(pairsAtEvents(INPUT)).toBe(3 + 1 + 3 + 1);
});

test("densification finds the exponent it was made with", () => {
  const sizes = [10, 20, 50, 100, 200, 400].map((partners) => ({ partners, ties: 0.5 * partners ** 1.4 }));
  const fit = densification(sizes);
  expect(fit?.exponent).toBeCloseTo(1.4, 9);
  expect(fit?.rSquared).toBeCloseTo(1, 9);
  expect(fit?.points).toBe(6);
  expect(densification(sizes.slice(0, 4))).toBeNull();
});

test("Student's t as the tables have it", () => {
  // Two-sided 5 %: Abramowitz and Stegun, table 26.10.
  expect(studentT975(3)).toBeCloseTo(3.182, 1);
  expect(studentT975(10)).toBeCloseTo(2.228, 3);
  expect(studentT975(60)).toBeCloseTo(2.0, 3);
});
