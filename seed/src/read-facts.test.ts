import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { readFacts, SOURCED_FACTS } from "./read-facts.ts";

const facts = readFacts();

/** Counted in the tables the facts were gathered in, before they were brought into this form. */
test("nothing was dropped or added on the way", () => {
  expect(facts.partners).toHaveLength(257);
  expect(facts.events).toHaveLength(77);
  expect(facts.series).toHaveLength(2);
  expect(facts.participations.length + facts.allianceRoles.length + facts.mentions.length).toBe(339);
  expect(facts.contributions).toHaveLength(129);
  expect(facts.measures).toHaveLength(25);
  expect(facts.offers).toHaveLength(99);
  expect(facts.collaborations).toHaveLength(28);
  expect(facts.municipalities).toHaveLength(1093);
  expect(facts.municipalities.filter(({ type }) => type === "Samtgemeinde")).toHaveLength(122);
  expect(count(facts.regions, ({ level }) => level)).toEqual({ STATE: 1, DISTRICT: 4, COUNTY: 45 });
});

test("contributions keep their sorts", () => {
  expect(count(facts.contributions, ({ label, kind }) => kind ?? label)).toEqual({
    PROPOSAL: 40,
    DEMAND: 15,
    GOOD_PRACTICE: 11,
    Problem: 30,
    Forum: 27,
    WorkingGroup: 6,
  });
});

test("of the partners, 56 have no county: two in Bremen, 54 without a place", () => {
  const without = facts.partners.filter(({ region }) => region === null);

  expect(without).toHaveLength(56);
  expect(without.filter(({ outsideState }) => outsideState).map(({ place }) => place)).toEqual([
    "Bremen",
    "Bremen",
  ]);
  expect(facts.partners.filter(({ outsideState }) => outsideState)).toHaveLength(2);
});

test("kinds follow the rule of docs/decisions/003-kinds-of-partner.md", () => {
  const companies = facts.partners.filter(({ kind }) => kind === "COMPANY");
  const initiatives = facts.partners.filter(({ kind }) => kind === "INITIATIVE");

  expect(companies.map(({ category }) => category)).toEqual(Array(22).fill("Unternehmen"));
  expect(initiatives).toHaveLength(50 + 33 + 5);
  expect(facts.partners.filter(({ carrierName }) => carrierName !== null).map(({ kind }) => kind)).toEqual(
    Array(5).fill("INITIATIVE"),
  );
});

test("a conference or dialogue has a scope, nothing else has", () => {
  const scoped = facts.events.filter(({ scope }) => scope !== null);

  expect(scoped.every(({ kind }) => kind === "CONFERENCE" || kind === "DIALOGUE")).toBe(true);
  expect(facts.events.filter(({ kind, scope }) => kind === "CONFERENCE" && scope === null)).toEqual([]);
  expect(facts.events.filter(({ scope }) => scope === "CENTRAL")).toHaveLength(8);
});

test("an id leads to one thing, whatever its kind", () => {
  const ids = [
    facts.alliance.id,
    ...[facts.sources, facts.regions, facts.topics, facts.partners, facts.series, facts.events, facts.markets]
      .flat()
      .map(({ id }) => id),
    ...[facts.offers, facts.contributions, facts.measures, facts.publications].flat().map(({ id }) => id),
  ];

  expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
});

test("labels of events are unique and fit where space is short", () => {
  const labels = [...facts.events, ...facts.series].map(({ shortLabel }) => shortLabel);

  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.filter((label) => label.length > 26)).toEqual([]);
});

test("one number stands for all others of its sort", () => {
  const counted = facts.statements.filter(
    ({ of }) => of === "PRESENT" || of === "STANDS" || of === "SUPPORTERS",
  );
  const preferred = count(
    counted.filter((statement) => statement.preferred),
    ({ subject, of, whom, on }) => [subject, of, whom, on].join(" "),
  );

  expect(Object.values(preferred).filter((times) => times !== 1)).toEqual([]);
  expect(Object.keys(preferred)).toHaveLength(
    Object.keys(count(counted, ({ subject, of, whom, on }) => [subject, of, whom, on].join(" "))).length,
  );
});

test("the three central conferences of 2016 had more than 500 present each, as the state says", () => {
  const stated = facts.statements.filter(({ sources }) =>
    sources.some((source) => source.includes("setzt-mastaebe")),
  );

  expect(stated.map(({ subject, number, bound }) => [subject, number, bound])).toEqual([
    ["2016-03-16-werkstatt-sprache", 500, "MORE_THAN"],
    ["2016-06-06-werkstatt-arbeit", 500, "MORE_THAN"],
    ["2016-08-29-werkstatt-wohnen-und-leben", 500, "MORE_THAN"],
  ]);
});

test("the days given for the founding disagree, and the day of the presentation stands for them", () => {
  const days = facts.dateStatements.filter(({ subject }) => subject === facts.alliance.id);

  expect(days.map(({ on, preferred }) => [on, preferred])).toEqual([
    ["2015-11-30", true],
    ["2015-11-30", false],
    [null, false],
    ["2016-01-01", false],
  ]);
  expect(days.flatMap(({ sources }) => sources)).toHaveLength(4);
});

test("a mention has the day of the event it was told of at, or the one its wording names", () => {
  const on = (partner: string) => facts.mentions.find((mention) => mention.partner === partner);

  expect(on("teutloff-technische-akademie")).toMatchObject({ on: "2018-11-06", onPrecision: "DAY" });
  expect(on("asambura")).toMatchObject({ on: "2022-04-01", onPrecision: "MONTH" });
  expect(on("nordluft")).toMatchObject({ on: null, onPrecision: "UNKNOWN" });
});

test("no note tells of ids that only whoever gathered the facts knew", () => {
  const notes = [...facts.events, ...facts.series].map(({ note }) => note ?? "");

  expect(notes.filter((note) => /\b[EO]\d{2,3}\b/.test(note))).toEqual([]);
});

test.each([
  [
    "participations.csv",
    "dgb,",
    "nobody,",
    'participations.csv, line 3, column "partner": no partner is called "nobody"',
  ],
  [
    "participations.csv",
    "Träger",
    "Pförtner",
    'column "wording": roles.csv does not say what "Pförtner" means',
  ],
  ["events.csv", ",03241,", ",99999,", 'events.csv, line 2, column "region": no region is called "99999"'],
  [
    "topics.csv",
    "frauen,",
    "sprache,",
    'topics.csv, line 7, column "id": "sprache" already stands in line 2',
  ],
])("%s with %s turned into %s is told with its place", (file, from, to, message) => {
  const folder = mkdtempSync(join(tmpdir(), "seed-"));
  cpSync(fileURLToPath(SOURCED_FACTS), folder, { recursive: true });
  const text = readFileSync(join(folder, file), "utf8");
  writeFileSync(join(folder, file), text.replace(from, to));

  expect(() => readFacts(pathToFileURL(`${folder}/`))).toThrow(message);
  rmSync(folder, { recursive: true });
});

function count<Thing>(things: Thing[], key: (thing: Thing) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const thing of things) counts[key(thing)] = (counts[key(thing)] ?? 0) + 1;
  return counts;
}
