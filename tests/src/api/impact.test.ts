import type { ContributionFact, EventFact, Facts, PartnerFact } from "@buendnisgraph/graph/model/facts";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadFacts } from "@buendnisgraph/graph/write/load-facts";
import { frameOf } from "@buendnisgraph/seed/load-seed";
import { readFacts } from "@buendnisgraph/seed/read-facts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSourcedCopy, openTestStore } from "../neo4j.ts";
import { ask, testApp } from "./app.ts";

const IMPACT = `query ($event: ID, $topic: ID, $adoptedBy: ID, $from: Date, $asOf: Date, $first: Int, $skip: Int) {
  impact(event: $event, topic: $topic, adoptedBy: $adoptedBy, from: $from, asOf: $asOf, first: $first, skip: $skip) {
    event { id } undated
    steps { id stage on partner { id } sources { url } }
    links { from to kind statedBySource sources { url } }
  }
}`;

interface Chain {
  event: { id: string } | null;
  undated: number;
  steps: { id: string; stage: string; on: string | null; partner: { id: string } | null }[];
  links: { from: string; to: string; kind: string; statedBySource: boolean }[];
}

let store: Store;
let app: ReturnType<typeof testApp>;
const chainsOf = async (variables: Record<string, unknown>): Promise<Chain[]> => {
  const { data, errors } = await ask(app, IMPACT, variables);
  expect(errors).toBeUndefined();
  return data.impact;
};
const stepsOf = (chains: Chain[]) => chains.flatMap(({ steps }) => steps.map(({ id }) => id)).sort();

describe("a whole chain and broken ones", () => {
  beforeAll(async () => {
    store = await openTestStore();
    app = testApp(store);
    await loadFacts(store, handMade(), "empty");
  });
  afterAll(() => store.close());

  test("each link is told with what a source says, none is added", async () => {
    const [later, first, none] = await chainsOf({});
    expect([later?.event?.id, first?.event?.id, none?.event]).toEqual(["conference-2", "conference-1", null]);
    expect(first?.steps.map(({ stage, id }) => `${stage} ${id}`).sort()).toEqual([
      "ADOPTION proposal/partner-b",
      "GROUP group",
      "MEASURE measure",
      "MEASURE measure-after",
      "PROBLEM problem",
      "PROPOSAL proposal",
    ]);
    expect(
      first?.links.map(({ from, kind, to, statedBySource }) => [from, kind, to, statedBySource]),
    ).toEqual(
      expect.arrayContaining([
        ["group", "DISCUSSED", "problem", true],
        ["proposal", "ANSWERS", "problem", true],
        ["proposal/partner-b", "ADOPTED", "proposal", true],
        ["measure", "FOLLOWED", "proposal", true],
        ["measure-after", "FOLLOWED", "conference-1", false],
      ]),
    );
    expect(first?.links).toHaveLength(5);
    // Same topic, another conference: no link.
    expect(later?.links).toEqual([]);
    expect(none?.steps.map(({ id }) => id)).toEqual(["loose"]);
  });

  test("as of a day there is what began by then, and what has no date is counted", async () => {
    const [chain] = await chainsOf({ event: "conference-1", asOf: "2016-06-01" });
    expect(chain?.steps.map(({ id }) => id).sort()).toEqual([
      "group",
      "problem",
      "proposal",
      "proposal/partner-b",
    ]);
    expect(chain?.undated).toBe(1);
    expect(await chainsOf({ asOf: "2010-01-01" })).toEqual([]);
  });

  test("from a day on there is what is dated since, with what led to it, up to the day of the view", async () => {
    const way = ["group", "measure", "problem", "proposal"];
    // The adoption of May is before; the measure of September leads back to January.
    expect(stepsOf(await chainsOf({ from: "2016-09-01", asOf: "2016-12-31" }))).toEqual(way);
    expect(stepsOf(await chainsOf({ from: "2016-06-01", asOf: "2016-08-31" }))).toEqual([]);
    expect((await chainsOf({ from: "2016-09-02" })).map(({ event }) => event?.id)).toEqual(["conference-2"]);
    const { errors } = await ask(app, IMPACT, { from: "2017-01-01", asOf: "2016-01-01" });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "from" });
  });

  test("filters keep what recorded links join", async () => {
    expect(stepsOf(await chainsOf({ adoptedBy: "partner-b" }))).toEqual([
      "group",
      "measure",
      "problem",
      "proposal",
      "proposal/partner-b",
    ]);
    expect(await chainsOf({ adoptedBy: "partner-a" })).toEqual([]);
    expect(stepsOf(await chainsOf({ topic: "wohnen-und-leben" }))).toEqual(["unanswered"]);
    expect(stepsOf(await chainsOf({ event: "conference-2" }))).toEqual(["unanswered"]);
  });

  test("the way of a step leads back and on", async () => {
    const { data } = await ask(
      app,
      `{ impactOf(id: "measure") { event { id } steps { id } }
      proposal(id: "proposal") { id } noProposal: proposal(id: "problem") { id } impactSummary {
        groups problems proposals groupsWithProblem problemsAnswered proposalsAdopted proposalsFollowed measures measuresStated } }`,
    );
    expect(data.impactOf.event.id).toBe("conference-1");
    expect(data.impactOf.steps.map(({ id }: { id: string }) => id).sort()).toEqual([
      "group",
      "measure",
      "problem",
      "proposal",
    ]);
    expect([data.proposal.id, data.noProposal]).toEqual(["proposal", null]);
    expect(data.impactSummary).toEqual({
      groups: 1,
      problems: 2,
      proposals: 2,
      groupsWithProblem: 1,
      problemsAnswered: 1,
      proposalsAdopted: 1,
      proposalsFollowed: 1,
      measures: 2,
      measuresStated: 1,
    });
  });

  test("as of a day before anything was taken up or followed, the summary says so", async () => {
    const { data } = await ask(
      app,
      `{ impactSummary(asOf: "2016-03-01") { proposals proposalsAdopted proposalsFollowed }
        none: impactSummary(asOf: "2010-01-01") { groups problems proposals measures } }`,
    );
    expect(data.impactSummary).toEqual({ proposals: 1, proposalsAdopted: 0, proposalsFollowed: 0 });
    expect(data.none).toEqual({ groups: 0, problems: 0, proposals: 0, measures: 0 });
  });

  test("page after page", async () => {
    const pages = [await chainsOf({ first: 1 }), await chainsOf({ first: 1, skip: 1 })];
    expect(pages.map(([chain]) => chain?.event?.id)).toEqual(["conference-2", "conference-1"]);
  });

  test("what does not exist is named", async () => {
    for (const argument of ["event", "topic", "adoptedBy"]) {
      const { errors } = await ask(app, IMPACT, { [argument]: "nothing" });
      expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND", argument });
    }
    const { data } = await ask(app, `{ impactOf(id: "nothing") { undated } }`);
    expect(data.impactOf).toBeNull();
    const { errors } = await ask(app, IMPACT, { first: 0 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "first" });
  });
});

describe("what the sources state", () => {
  beforeAll(async () => {
    store = await openSourcedCopy();
    app = testApp(store);
  });
  afterAll(() => store.close());

  test("every proposal, problem, group and measure of the tables is in a chain, each with its source", async () => {
    const facts = readFacts();
    const chains = await chainsOf({ first: 100 });
    const steps = new Set(stepsOf(chains));
    const missing = [...facts.contributions, ...facts.measures].filter(({ id }) => !steps.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(chains.flatMap(({ links }) => links).every(({ kind }) => kind === "FOLLOWED")).toBe(true);
    const stated = facts.measures.filter(({ follows, statedBySource }) => follows && statedBySource).length;
    expect(chains.flatMap(({ links }) => links).filter(({ statedBySource }) => statedBySource)).toHaveLength(
      stated,
    );
  });
});

/** Two conferences; a whole chain at the first, a problem alone at the second, a proposal at none. */
function handMade(): Facts {
  const partner = (id: string): PartnerFact => ({
    id,
    name: id,
    otherNames: [],
    kind: "ORGANISATION",
    category: "Verein",
    carrierName: null,
    place: null,
    placeBasis: null,
    latitude: null,
    longitude: null,
    region: null,
    outsideState: false,
    sources: [],
  });
  const event = (id: string, startsOn: string): EventFact => ({
    id,
    kind: "CONFERENCE",
    scope: "REGIONAL",
    title: id,
    shortLabel: id,
    topics: [],
    place: null,
    venue: null,
    region: null,
    latitude: null,
    longitude: null,
    outsideState: false,
    gathering: true,
    series: null,
    note: null,
    startsOn,
    endsOn: startsOn,
    datePrecision: "DAY",
    sources: ["source"],
  });
  const contribution = (
    id: string,
    label: ContributionFact["label"],
    eventId: string | null,
    more: Partial<ContributionFact> = {},
  ): ContributionFact => ({
    id,
    label,
    kind: label === "Proposal" ? "PROPOSAL" : null,
    event: eventId,
    textDe: id,
    textEn: id,
    by: [],
    topics: ["sprache"],
    discusses: [],
    answers: [],
    sources: ["source"],
    ...more,
  });
  return {
    ...frameOf(readFacts()),
    sources: [
      { id: "source", url: "https://example.org/", title: null, publisher: "Test", readOn: "2026-01-01" },
    ],
    partners: [partner("partner-a"), partner("partner-b")],
    events: [event("conference-1", "2016-01-10"), event("conference-2", "2017-01-10")],
    contributions: [
      contribution("group", "WorkingGroup", "conference-1", { discusses: ["problem"] }),
      contribution("problem", "Problem", "conference-1"),
      contribution("proposal", "Proposal", "conference-1", { answers: ["problem"], by: ["partner-a"] }),
      contribution("unanswered", "Problem", "conference-2", { topics: ["wohnen-und-leben"] }),
      contribution("loose", "Proposal", null),
    ],
    adoptions: [
      {
        partner: "partner-b",
        proposal: "proposal",
        wording: "übernommen",
        on: "2016-05-01",
        onPrecision: "DAY",
        sources: ["source"],
      },
    ],
    measures: [
      {
        id: "measure",
        titleDe: "m",
        titleEn: "m",
        startsOn: "2016-09-01",
        datePrecision: "DAY",
        amount: 1_000,
        announced: false,
        follows: "proposal",
        statedBySource: true,
        sources: ["source"],
      },
      {
        id: "measure-after",
        titleDe: "m",
        titleEn: "m",
        startsOn: null,
        datePrecision: "UNKNOWN",
        amount: null,
        announced: true,
        follows: "conference-1",
        statedBySource: false,
        sources: ["source"],
      },
    ],
  };
}
