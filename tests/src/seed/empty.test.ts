import { placeIndex } from "@buendnisgraph/graph/analysis/places/place-index";
import { resolvePlace } from "@buendnisgraph/graph/analysis/places/resolve-place";
import { readPlaceTables } from "@buendnisgraph/graph/read/place-tables";
import type { Store } from "@buendnisgraph/graph/store/store";
import { loadSeed } from "@buendnisgraph/seed/load-seed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, testApp } from "../api/app.ts";
import { openTestStore } from "../neo4j.ts";

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await loadSeed(store, "empty");
});
afterAll(() => store.close());

test("an empty store has the regions and topics that facts need, and answers every page with nothing", async () => {
  const app = testApp(store);
  await app.prepare();
  const { data, errors } = await ask(
    app,
    `{ alliance { name dataset carriers { wording } supporters { text } publications { id } }
       network { ids totalPartners } map: network(layout: MAP, projection: PARTNERS) { ids }
       partners { totalCount facets { kinds { value } } } events { totalCount } series { id }
       completeness { partners conflicts { about } } topics { id partnerCount } regions { id partnerCount }
       search(text: "Hildesheim") { kind } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.alliance).toEqual({
    name: "Niedersachsen packt an",
    dataset: "empty",
    carriers: [],
    supporters: [],
    publications: [],
  });
  expect(data.network).toEqual({ ids: [], totalPartners: 0 });
  expect(data.partners.totalCount).toBe(0);
  expect(data.regions).toHaveLength(50);
  expect(data.topics).toHaveLength(8);
  expect(data.search.length).toBeGreaterThan(0);
});

test("an empty store knows the places that a list can name", async () => {
  const index = placeIndex(await readPlaceTables(store));
  expect(resolvePlace(index, { region: "HM" })).toMatchObject({ state: "county", ags: "03252" });
  expect(resolvePlace(index, { place: "Großburgwedel" })).toMatchObject({ state: "county", ags: "03241" });
  expect(resolvePlace(index, { place: "Neuenkirchen" }).state).toBe("ask");
});
