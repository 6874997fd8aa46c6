import type { Facts } from "@buendnisgraph/graph/model/facts";
import { beforeAll, expect, test } from "vitest";
import { frameOf } from "../load-seed.ts";
import { readFacts } from "../read-facts.ts";
import { exampleFacts } from "./example-facts.ts";

let sourced: Facts;
let frame: Facts;
let facts: Facts;
beforeAll(() => {
  sourced = readFacts();
  frame = frameOf(sourced);
  facts = exampleFacts(frame, { partners: 800, seed: 3 });
});

test("the same size and seed give the same facts, another seed gives others", () => {
  expect(exampleFacts(frame, { partners: 300, seed: 7 })).toEqual(
    exampleFacts(frame, { partners: 300, seed: 7 }),
  );
  expect(exampleFacts(frame, { partners: 300, seed: 8 })).not.toEqual(
    exampleFacts(frame, { partners: 300, seed: 7 }),
  );
});

test.each([10, 100, 800, 5_000])("%i partners have about five ties each", (partners) => {
  const made = exampleFacts(frame, { partners, seed: 1 });
  expect(made.partners).toHaveLength(partners);
  const attended = new Set(made.participations.map(({ partner, event }) => `${partner} ${event}`)).size;
  const ties = (attended + made.collaborations.length) / partners;
  if (partners >= 100) {
    expect(ties).toBeGreaterThan(3.5);
    expect(ties).toBeLessThan(6.5);
  }
});

test("everything that is named exists", () => {
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  const [partners, events, sources] = [ids(facts.partners), ids(facts.events), ids(facts.sources)];
  const contributions = ids(facts.contributions);
  for (const { partner, event, sources: cited } of facts.participations) {
    expect(partners.has(partner) && events.has(event) && cited.every((id) => sources.has(id))).toBe(true);
  }
  for (const { a, b } of facts.collaborations)
    expect(partners.has(a) && partners.has(b) && a !== b).toBe(true);
  for (const { by, discusses, answers } of facts.contributions) {
    expect(by.every((id) => partners.has(id))).toBe(true);
    expect([...discusses, ...answers].every((id) => contributions.has(id))).toBe(true);
  }
  for (const { partner, proposal } of facts.adoptions) {
    expect(partners.has(partner) && contributions.has(proposal)).toBe(true);
  }
  for (const { follows } of facts.measures) {
    expect(follows !== null && (events.has(follows) || contributions.has(follows))).toBe(true);
  }
  for (const rows of [facts.partners, facts.events, facts.contributions, facts.measures, facts.statements]) {
    expect(ids(rows).size).toBe(rows.length);
  }
});

test("nothing in it can be taken for real", () => {
  const real = new Set(sourced.partners.map(({ name }) => name));
  for (const { name } of facts.partners) {
    expect(name).toMatch(/^(Beispiel|Muster)/);
    expect(real.has(name)).toBe(false);
  }
  for (const { title } of facts.events) expect(title).toContain("(erfunden)");
  for (const { url, publisher } of facts.sources) {
    expect(new URL(url).hostname).toBe("example.org");
    expect(publisher).toBe("Beispieldaten");
  }
  expect(facts.alliance.name).toContain("erfunden");
});

test("chains are whole in places and break off in others", () => {
  const adopted = new Set(facts.adoptions.map(({ proposal }) => proposal));
  const followed = new Set(facts.measures.map(({ follows }) => follows));
  const proposals = facts.contributions.filter(({ label }) => label === "Proposal");
  const problems = facts.contributions.filter(({ label }) => label === "Problem");
  const answered = new Set(proposals.flatMap(({ answers }) => answers));
  expect(proposals.some(({ id }) => adopted.has(id) && followed.has(id))).toBe(true);
  expect(proposals.some(({ id }) => !adopted.has(id))).toBe(true);
  expect(problems.some(({ id }) => !answered.has(id))).toBe(true);
  expect(new Set(facts.measures.map(({ statedBySource }) => statedBySource)).size).toBe(2);
});

test("dates are as various as sources have them, and nothing is adopted before it was proposed", () => {
  const precisions = new Set(
    exampleFacts(frame, { partners: 3_000, seed: 1 }).events.map((one) => one.datePrecision),
  );
  expect([...precisions].sort()).toEqual(["DAY", "MONTH", "UNKNOWN", "YEAR"]);
  const dayOf = new Map(facts.events.map(({ id, startsOn }) => [id, startsOn]));
  const proposedOn = new Map(facts.contributions.map(({ id, event }) => [id, event && dayOf.get(event)]));
  for (const { proposal, on } of facts.adoptions) {
    const proposed = proposedOn.get(proposal);
    if (on && proposed) expect(on > proposed).toBe(true);
  }
});
