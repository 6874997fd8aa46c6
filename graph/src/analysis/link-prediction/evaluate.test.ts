import { expect, test } from "vitest";
import { BASELINES } from "./baselines.ts";
import { dayNumber } from "./dated-ties.ts";
import { evaluate } from "./evaluate.ts";
import { seededRandom } from "./random.ts";
import { readTieList, TieListError } from "./read-tie-list.ts";
import { candidatesOf, gainedTies, tieGraphBefore } from "./tie-graph.ts";

/** a–b, a–c, b–d, c–d, d–e before 2020; then a–d, a repeat of a–b, b–c, and f, who was not known. */
const SMALL = `source,target,date
a,b,2017-03-01
a,c,2018-01-01
b,d,2018-05-01
c,d,2019-02-01
d,e,2019-06-01
b,a,2020-02-01
a,d,2020-03-01
c,b,2020-04-01
f,a,2020-05-01
`;

const NO_BOOTSTRAP = { seed: 1, resamples: 1 };

function named(text: string, split: string) {
  const list = readTieList(text);
  const graph = tieGraphBefore(list, dayNumber(split));
  const name = (index: number) => list.partners[index] ?? "";
  return { list, graph, name, index: (partner: string) => list.partners.indexOf(partner) };
}

test("candidates are known and not tied; a repeat and a stranger are no hits", () => {
  const { list, graph, name, index } = named(SMALL, "2020-01-01");
  expect([...candidatesOf(graph, index("a"))].map(name)).toEqual(["d", "e"]);
  const gained = gainedTies(list, graph);
  expect(Object.fromEntries([...gained].map(([partner, hits]) => [name(partner), hits.map(name)]))).toEqual({
    a: ["d"],
    d: ["a"],
    b: ["c"],
    c: ["b"],
  });
});

test("each rule of thumb gives what it says, counted by hand", () => {
  const { graph, index } = named(SMALL, "2020-01-01");
  const score = (rule: string, from: string, to: string) => BASELINES[rule]?.(graph, index(from))[index(to)];
  // b and c, with two ties each, stand between a and d.
  expect(score("common-neighbours", "a", "d")).toBe(2);
  expect(score("adamic-adar", "a", "d")).toBeCloseTo(2 / Math.log(2), 12);
  expect(score("resource-allocation", "a", "d")).toBe(1);
  expect(score("preferential-attachment", "a", "d")).toBe(2 * 3);
  // In 2019, d gained c and e.
  expect(score("popularity", "a", "d")).toBe(2);
  expect(score("common-neighbours", "a", "e")).toBe(0);
});

test("the figures are averages over the partners that gain a tie, on their full lists", () => {
  const { partners, newTies, models } = evaluate(readTieList(SMALL), "2020-01-01", NO_BOOTSTRAP);
  expect([partners, newTies]).toEqual([4, 2]);
  const common = models.find(({ name }) => name === "common-neighbours");
  // a: d before e. d: only a. b: c and e are candidates, with a and d, and with d, in common. c as b.
  expect(common?.auc).toBe(1);
  expect(common?.averagePrecision).toBe(1);
  expect(common?.precisionAt10).toBeCloseTo(0.1, 12);
  const random = models.find(({ name }) => name === "random");
  expect(random?.auc).toBe(0.5);
  // a, b, c: one hit of two in no order, (1 + 1/2) / 2; d: its only candidate is the hit.
  expect(random?.averagePrecision).toBeCloseTo((3 * 0.75 + 1) / 4, 12);
});

test("in a list of participations a tie begins at the first shared event, and somebody alone is known", () => {
  const { list, graph, name, index } = named(
    `partner;event;date
a;e1;2018-01-01
b;e1;2018-01-01
c;e2;2018-06-01
a;e3;2019-01-01
b;e3;2019-01-01
a;e4;2020-03-01
c;e4;2020-03-01
b;e4;2020-03-01`,
    "2020-01-01",
  );
  expect([...candidatesOf(graph, index("c"))].map(name)).toEqual(["a", "b"]);
  expect(gainedTies(list, graph).get(index("c"))?.map(name).sort()).toEqual(["a", "b"]);
  expect(graph.degree[index("a")]).toBe(1);
});

test("what comes after the split changes nothing of what is fitted or scored", () => {
  const before = randomList(400, 60, 3);
  const after = (seed: number) =>
    Array.from(
      { length: 30 },
      (_, index) =>
        `p${(index * 7 + seed) % 60},p${(index * 11 + 3 * seed + 1) % 60},2021-0${1 + (index % 9)}-01`,
    );
  const scored = [1, 2].map((seed) =>
    evaluate(readTieList([before, ...after(seed)].join("\n")), "2021-01-01", NO_BOOTSTRAP),
  );
  expect(scored[0]?.variant).toBe(scored[1]?.variant);
});

test("where kind and region decide, ours is ahead of every rule of thumb", () => {
  const random = seededRandom(5);
  const place = (partner: number) => `r${partner % 8}`;
  const rows = Array.from({ length: 2_500 }, (_, index) => {
    const source = Math.floor(random.next() * 300);
    const near = random.next() < 0.8;
    const target = near
      ? source - (source % 8) + (source % 8) + 8 * Math.floor((random.next() - 0.5) * 60)
      : Math.floor(random.next() * 300);
    const day = new Date(Date.UTC(2016, 0, 1 + index)).toISOString().slice(0, 10);
    return target < 0 || target >= 300 || target === source
      ? null
      : `p${source},p${target},${day},${place(source)},${place(target)}`;
  });
  const text = ["source,target,date,source_region,target_region", ...rows.filter(Boolean)].join("\n");
  const { lead } = evaluate(readTieList(text), "2021-06-01", { seed: 1, resamples: 200 });
  expect(lead.auc.interval[0]).toBeGreaterThan(0);
  expect(lead.recallAt50.interval[0]).toBeGreaterThan(0);
});

test("bad lists say what is wrong and what to do", () => {
  expect(() => readTieList("")).toThrow(TieListError);
  expect(() => readTieList("from,to,when\na,b,2020")).toThrow(/source, target and date/);
  const { leftOut, contacts } = readTieList(
    "source\ttarget\tdate\na\tb\t2020-02-30\na\ta\t2020-01-01\n\n\tb\t2020-01-01\na\tb\t2020",
  );
  expect(leftOut.map(({ row }) => row)).toEqual([2, 3, 5]);
  expect(contacts).toHaveLength(1);
  expect(() => evaluate(readTieList(SMALL), "2010-01-01", NO_BOOTSTRAP)).toThrow(/later --split/);
  expect(() => evaluate(readTieList(SMALL), "2025-01-01", NO_BOOTSTRAP)).toThrow(/earlier --split/);
});

function randomList(rows: number, partners: number, seed: number): string {
  const random = seededRandom(seed);
  const pick = () => Math.floor(random.next() * partners);
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = new Date(Date.UTC(2017, 0, 1 + index * 3)).toISOString().slice(0, 10);
    return `p${pick()},p${pick()},${day}`;
  });
  return ["source,target,date", ...lines].join("\n");
}
