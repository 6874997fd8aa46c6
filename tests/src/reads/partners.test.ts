import { listPartners, type PartnersQuestion } from "@buendnisgraph/graph/read/partners";
import { partnersById } from "@buendnisgraph/graph/read/partners-by-id";
import { tiesOfPartners } from "@buendnisgraph/graph/read/ties";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";

const EVERYTHING: PartnersQuestion = {
  ids: null,
  kinds: null,
  categories: null,
  regions: null,
  topics: null,
  events: null,
  roles: null,
  tookPart: null,
  offers: null,
  seeks: null,
  withoutRegion: null,
  text: null,
  asOf: null,
  order: "NAME",
  skip: 0,
  first: 200,
  withFacets: false,
};

let store: Store;
beforeAll(async () => {
  store = await openSourcedStore();
});
afterAll(() => store.close());

test("who in the county of Hildesheim is on record with housing, and what that rests on", async () => {
  const page = await listPartners(store, { ...EVERYTHING, regions: ["03254"], topics: ["wohnen-und-leben"] });
  // From the tables: the five of AGS 03254 at E09 or E52, both on housing.
  expect(page.nodes.map(({ id }) => id)).toEqual([
    "amt-fuer-regionale-landesentwicklung-leine-weser",
    "caritasverband-hildesheim",
    "gemeinwesenarbeit-stadtfeld",
    "lebenshilfe-hildesheim",
    "universitaet-hildesheim",
  ]);
  expect(page.totalCount).toBe(5);

  const [lebenshilfe] = (await partnersById(store, ["lebenshilfe-hildesheim"])).values();
  const housing = lebenshilfe?.topics?.find(({ topic }) => topic.id === "wohnen-und-leben");
  expect(housing?.evidence).toMatchObject([
    { basis: "EVENT", id: "2016-09-22-regionalkonferenz-wohnen-hildesheim", on: "2016-09-22" },
  ]);
  expect(housing?.evidence[0]?.sources[0]?.url).toContain("arl-lw.niedersachsen.de");
});

test("every start of the statement finds the same partners", async () => {
  const region = await listPartners(store, { ...EVERYTHING, regions: ["arl-weser-ems"] });
  const withFacets = await listPartners(store, {
    ...EVERYTHING,
    regions: ["arl-weser-ems"],
    withFacets: true,
  });
  const ids = region.nodes.map(({ id }) => id);
  const byId = await listPartners(store, { ...EVERYTHING, ids });
  expect(region.totalCount).toBe(47);
  expect(withFacets.nodes.map(({ id }) => id)).toEqual(ids);
  expect(byId.nodes.map(({ id }) => id)).toEqual(ids);
});

test("a facet leaves its own filter aside and tells what choosing it would show", async () => {
  const { facets } = await listPartners(store, { ...EVERYTHING, kinds: ["COMPANY"], withFacets: true });
  const count = (kind: string) => facets?.kinds.find(({ value }) => value === kind)?.count;
  expect([count("ORGANISATION"), count("INITIATIVE"), count("COMPANY")]).toEqual([147, 88, 22]);
  for (const { value, count: promised } of facets?.topics ?? []) {
    const chosen = await listPartners(store, { ...EVERYTHING, kinds: ["COMPANY"], topics: [value] });
    expect(chosen.totalCount).toBe(promised);
  }
});

test("without a region are the 56 of the table: 54 without a place, 2 outside the state", async () => {
  const page = await listPartners(store, { ...EVERYTHING, withoutRegion: true, withFacets: true });
  expect(page.totalCount).toBe(56);
  expect(page.facets).toMatchObject({ withoutPlace: 54, outsideState: 2 });
});

test("names are ordered as a reader expects, umlauts with their vowels", async () => {
  const page = await listPartners(store, { ...EVERYTHING, text: "ö" });
  const names = (await listPartners(store, EVERYTHING)).nodes.map(({ name }) => name);
  expect(page.totalCount).toBeGreaterThan(0);
  expect(names.indexOf("Bäckerei Janssen")).toBeLessThan(names.indexOf("Bahlsen"));
});

test("as of a day before its first participation a partner is not there yet", async () => {
  const before = await listPartners(store, { ...EVERYTHING, asOf: "2016-09-21" });
  const after = await listPartners(store, { ...EVERYTHING, asOf: "2016-09-22" });
  // Eleven of the twelve at Hildesheim on 22 September 2016 were there for the first time.
  expect(after.totalCount - before.totalCount).toBe(11);
});

test("those who met at Hildesheim are tied, weighted by the size of the circle", async () => {
  const ties = await tiesOfPartners(store, ["lebenshilfe-hildesheim"], { asOf: null, skip: 0, first: 50 });
  const page = ties.get("lebenshilfe-hildesheim");
  expect(page?.totalCount).toBe(11);
  for (const { weight, metAt, since } of page?.ties ?? []) {
    expect(weight).toBeCloseTo(1 / 11, 12);
    expect(metAt).toHaveLength(1);
    expect(since).toBe("2016-09-22");
  }
});

test("a recorded collaboration is a tie as long as it lasts", async () => {
  const partner = "bildungsgenossenschaft-suedniedersachsen";
  const asOf = async (day: string) =>
    (await tiesOfPartners(store, [partner], { asOf: day, skip: 0, first: 50 })).get(partner)?.ties ?? [];
  const collaborating = (ties: Awaited<ReturnType<typeof asOf>>) =>
    ties.filter(({ collaboration }) => collaboration);
  // Five partners from July 2015 to 30 September 2022, that day included.
  expect(collaborating(await asOf("2022-09-30"))).toHaveLength(5);
  expect(collaborating(await asOf("2022-10-01"))).toHaveLength(0);
});

test("what has no tie answers with an empty page, and an unknown id not at all", async () => {
  const ties = await tiesOfPartners(store, ["afrikanischer-sportverein-hannover"], {
    asOf: null,
    skip: 0,
    first: 5,
  });
  expect(ties.get("afrikanischer-sportverein-hannover")).toEqual({ ties: [], totalCount: 0 });
  expect((await partnersById(store, ["nobody"])).size).toBe(0);
});
