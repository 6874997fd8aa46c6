import { countPartners } from "@buendnisgraph/graph/read/count-partners";
import { partnerFacets } from "@buendnisgraph/graph/read/partner-facets";
import { type FilterQuestion, NO_FILTER } from "@buendnisgraph/graph/read/partner-filter";
import { listPartners, type PartnersQuestion } from "@buendnisgraph/graph/read/partners";
import { partnersById } from "@buendnisgraph/graph/read/partners-by-id";
import { placesNamed } from "@buendnisgraph/graph/read/places";
import { tiesOfPartners } from "@buendnisgraph/graph/read/ties";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";

const EVERYTHING: PartnersQuestion = {
  ...NO_FILTER,
  asOf: null,
  order: "NAME",
  skip: 0,
  first: 200,
};

let store: Store;
beforeAll(async () => {
  store = await openSourcedStore();
});
afterAll(() => store.close());

type Part = Partial<PartnersQuestion>;
const count = (part: Part) => countPartners(store, { ...filterOf(EVERYTHING), ...part });
const facetsOf = (part: Part) => partnerFacets(store, { ...filterOf(EVERYTHING), ...part });
const idsOf = async (part: Part) =>
  (await listPartners(store, { ...EVERYTHING, ...part })).nodes.map(({ id }) => id);

function filterOf({
  order: _order,
  skip: _skip,
  first: _first,
  ...filter
}: PartnersQuestion): FilterQuestion {
  return filter;
}

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
  expect(await count({ regions: ["03254"], topics: ["wohnen-und-leben"] })).toBe(5);

  const [lebenshilfe] = (await partnersById(store, ["lebenshilfe-hildesheim"])).values();
  const housing = lebenshilfe?.topics?.find(({ topic }) => topic.id === "wohnen-und-leben");
  expect(housing?.evidence).toMatchObject([
    { basis: "EVENT", id: "2016-09-22-regionalkonferenz-wohnen-hildesheim", on: "2016-09-22" },
  ]);
  expect(housing?.evidence[0]?.sources[0]?.url).toContain("arl-lw.niedersachsen.de");
});

test("every start of the statement finds the same partners, in the same order", async () => {
  const regions = ["arl-weser-ems"];
  for (const order of ["NAME", "DEGREE", "LAST_SEEN", "FIRST_SEEN"] as const) {
    const ids = await idsOf({ regions, order });
    expect(ids).toHaveLength(47);
    const all = await idsOf({ order });
    const more = await idsOf({ order, skip: 200 });
    const inAll = [...all, ...more].filter((id) => ids.includes(id));
    expect(inAll).toEqual(ids);
    expect(await idsOf({ ids, order })).toEqual(ids);
  }
  expect(await count({ regions })).toBe(47);
});

test("pages follow one another without gap or repetition", async () => {
  const whole = await idsOf({ regions: ["niedersachsen"], order: "DEGREE", first: 200 });
  const pages = await Promise.all(
    [0, 50, 100, 150].map((skip) => idsOf({ regions: ["niedersachsen"], order: "DEGREE", skip, first: 50 })),
  );
  expect(pages.flat()).toEqual(whole);
});

test("of two regions, each partner comes once, in one order", async () => {
  const both = await idsOf({ regions: ["03254", "arl-leine-weser"] });
  expect(both).toEqual(await idsOf({ regions: ["arl-leine-weser"] }));
});

test("the many orders are what they say", async () => {
  const by = async (order: PartnersQuestion["order"]) =>
    (await listPartners(store, { ...EVERYTHING, order })).nodes;
  const degrees = (await by("DEGREE")).map(({ degree }) => degree);
  expect(degrees).toEqual([...degrees].sort((left, right) => right - left));
  const last = (await by("LAST_SEEN")).map(({ lastSeen }) => lastSeen ?? "0000");
  expect(last).toEqual([...last].sort().reverse());
  const first = (await by("FIRST_SEEN")).map(({ firstSeen }) => firstSeen ?? "9999");
  expect(first).toEqual([...first].sort());
});

test("every facet leaves its own filter aside and tells what choosing it would show", async () => {
  const chosen: Part = { kinds: ["ORGANISATION"], regions: ["arl-leine-weser"], tookPart: "ANY_EVENT" };
  const facets = await facetsOf(chosen);
  expect(await facetsOf({ kinds: ["COMPANY"] }).then(({ kinds }) => kinds.map((one) => one.count))).toEqual([
    147, 88, 22,
  ]);
  for (const [name, filter] of [
    ["kinds", "kinds"],
    ["categories", "categories"],
    ["regions", "regions"],
    ["topics", "topics"],
    ["roles", "roles"],
    ["offersOn", "offersOn"],
    ["seeksOn", "seeksOn"],
  ] as const) {
    for (const { value, count: promised } of facets[name])
      expect(await count({ ...chosen, [filter]: [value] }), `${name} ${value}`).toBe(promised);
  }
  for (const { value, count: promised } of facets.tookPart)
    expect(await count({ ...chosen, tookPart: value as "ANY_EVENT" })).toBe(promised);
});

test("around here: the county with its neighbours, or a radius around a place", async () => {
  // The counties that border the Emsland, by seed/data/neighbours.csv.
  const around = ["03453", "03456", "03457", "03459", "03454"];
  const neighbours = await idsOf({ regions: ["03454"], neighboursToo: true });
  expect(neighbours).toEqual(await idsOf({ regions: around }));
  const [meppen] = await placesNamed(store, "Meppen");
  if (!meppen) throw new Error("Meppen is a municipality of the table");
  const near = { latitude: meppen.latitude, longitude: meppen.longitude, km: 40 };
  const inRadius = await idsOf({ near, order: "DISTANCE" });
  expect(inRadius[0]).toBe("volkshochschule-meppen");
  expect(await count({ near })).toBe(inRadius.length);
  const everywhere = await idsOf({ near: { ...near, km: null }, order: "DISTANCE" });
  expect(everywhere.slice(0, inRadius.length)).toEqual(inRadius);
});

test("a place name that several places bear gives all of them, each with its county", async () => {
  const places = await placesNamed(store, "Neuenkirchen");
  expect(places.filter(({ name }) => name === "Neuenkirchen").length).toBeGreaterThan(2);
  expect(new Set(places.map(({ county }) => county.id)).size).toBeGreaterThan(2);
});

test("without a region are the 56 of the table: 54 without a place, 2 outside the state", async () => {
  expect(await count({ withoutRegion: true })).toBe(56);
  expect(await facetsOf({ withoutRegion: true })).toMatchObject({ withoutPlace: 54, outsideState: 2 });
});

test("names are ordered as a reader expects, umlauts with their vowels", async () => {
  const names = (await listPartners(store, EVERYTHING)).nodes.map(({ name }) => name);
  expect(names.indexOf("Bäckerei Janssen")).toBeLessThan(names.indexOf("Bahlsen"));
});

test("a text finds words of a name by how they begin, in any order", async () => {
  expect(await idsOf({ text: "hildes* AND lebensh*" })).toEqual(["lebenshilfe-hildesheim"]);
});

test("first and last seen within days leaves out what is undated", async () => {
  const september = { from: "2016-09-22", to: "2016-09-22" };
  // Eleven of the twelve at Hildesheim that day were there for the first time.
  expect(await count({ firstSeen: september })).toBe(11);
  expect(
    (await count({ firstSeen: { from: null, to: "2016-09-22" } })) -
      (await count({ firstSeen: { from: null, to: "2016-09-21" } })),
  ).toBe(11);
});

test("as of a day before its first participation a partner is not there yet", async () => {
  expect((await count({ asOf: "2016-09-22" })) - (await count({ asOf: "2016-09-21" }))).toBe(11);
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
