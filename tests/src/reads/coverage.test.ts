import { countPartners } from "@buendnisgraph/graph/read/count-partners";
import { type CoverageQuestion, coverageCells } from "@buendnisgraph/graph/read/coverage";
import { nearestHelp } from "@buendnisgraph/graph/read/nearest-help";
import { type FilterQuestion, NO_FILTER } from "@buendnisgraph/graph/read/partner-filter";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";

const ALL: CoverageQuestion = { level: "COUNTY", regions: null, topics: null, asOf: null };

const ANY_PARTNER: FilterQuestion = { ...NO_FILTER, asOf: null };

let store: Store;
beforeAll(async () => {
  store = await openSourcedStore();
});
afterAll(() => store.close());

async function cellOf(region: string, topic: string, asOf: string | null = null) {
  const cells = await coverageCells(store, { ...ALL, regions: [region], topics: [topic], asOf });
  expect(cells).toHaveLength(1);
  return cells[0];
}

test("every region of the level and above has a cell for every topic", async () => {
  const counties = await coverageCells(store, ALL);
  expect(counties).toHaveLength((45 + 4 + 1) * 8);
  expect(new Set(counties.map(({ regionId, topicId }) => `${regionId} ${topicId}`)).size).toBe(400);
  expect(counties[0]).toMatchObject({ regionId: "niedersachsen", topicId: "sprache" });
  expect(await coverageCells(store, { ...ALL, level: "DISTRICT" })).toHaveLength((4 + 1) * 8);
  expect(await coverageCells(store, { ...ALL, level: "STATE" })).toHaveLength(8);
});

test("the county of Hildesheim with housing: five partners, one conference, as the tables have them", async () => {
  expect(await cellOf("03254", "wohnen-und-leben")).toEqual({
    regionId: "03254",
    topicId: "wohnen-und-leben",
    partners: 5,
    events: 1,
    conferences: 1,
    perHundredThousand: expect.closeTo((5 / 276_594) * 100_000, 9),
    // Not the conference in Hildesheim, but what one of the five took part in later, elsewhere.
    lastActivity: "2019-05-07",
    lastEventId: "2019-05-07-integrationsdialog-laatzen",
  });
});

test("as of a day, what came later is left out, and what has no date", async () => {
  expect(await cellOf("03254", "wohnen-und-leben", "2016-12-31")).toMatchObject({
    events: 1,
    lastActivity: "2016-09-22",
    lastEventId: "2016-09-22-regionalkonferenz-wohnen-hildesheim",
  });
  expect(await cellOf("03254", "wohnen-und-leben", "2015-12-31")).toMatchObject({
    partners: 0,
    events: 0,
    conferences: 0,
    perHundredThousand: 0,
    lastActivity: null,
    lastEventId: null,
  });
});

test("events of other kinds are counted, but not as conferences; partners elsewhere do not count", async () => {
  expect(await cellOf("03403", "arbeit-und-ausbildung")).toMatchObject({ events: 2, conferences: 0 });
  expect(await cellOf("03101", "frauen")).toMatchObject({ partners: 0, events: 0, lastActivity: null });
});

test("each cell counts as many partners as the list of partners has for it", async () => {
  for (const asOf of [null, "2017-06-30"]) {
    const cells = await coverageCells(store, { ...ALL, topics: ["sprache", "frauen"], asOf });
    for (const { regionId, topicId, partners } of cells) {
      const listed = await countPartners(store, {
        ...ANY_PARTNER,
        regions: [regionId],
        topics: [topicId],
        asOf,
      });
      expect(`${regionId} ${topicId} ${partners}`).toBe(`${regionId} ${topicId} ${listed}`);
    }
  }
});

test("where nobody is on record, the nearest that could help, with how far they are", async () => {
  // Of the places with somebody on record with women, Salzgitter is nearest to the county of Helmstedt.
  const gap = { regionId: "03154", topicId: "frauen" };
  expect(await cellOf(gap.regionId, gap.topicId)).toMatchObject({ partners: 0 });
  const help = (await nearestHelp(store, [gap], null))(gap);
  expect(help).toHaveLength(3);
  expect(help[0]?.partner.place).toBe("Salzgitter");
  // 16 km south and 37 km west of 52.2609 N 10.8888 E.
  expect(help[0]?.kilometres).toBeCloseTo(40.6, 0);
  const distances = help.map(({ kilometres }) => kilometres);
  expect(distances).toEqual([...distances].sort((left, right) => left - right));
});

test("nobody helps before anybody is on record", async () => {
  const gap = { regionId: "03154", topicId: "frauen" };
  expect((await nearestHelp(store, [gap], "2015-01-01"))(gap)).toEqual([]);
});

test("a district is measured from the middle of its counties", async () => {
  const gap = { regionId: "arl-weser-ems", topicId: "ukraine" };
  const [nearest] = (await nearestHelp(store, [gap], null))(gap);
  // From the middle of its seventeen, 53.056 N 7.889 E, the haversine to Hannover, 52.3792 N 9.773 E, is 147.5 km.
  expect(nearest?.partner.place).toBe("Hannover");
  expect(nearest?.kilometres).toBeCloseTo(147.5, 1);
});
