import { impactLinksOf } from "@buendnisgraph/graph/read/impact-links";
import { knownSources } from "@buendnisgraph/graph/read/known-sources";
import { searchNames } from "@buendnisgraph/graph/read/search";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";

let store: Store;
beforeAll(async () => {
  store = await openSourcedStore();
});
afterAll(() => store.close());

const bestOf = async (text: string) => (await searchNames(store, text, 5)).map(({ id }) => id);

describe("what is typed finds what is meant, first of all", () => {
  for (const [typed, id] of [
    ["lebenshilfe hildesheim", "lebenshilfe-hildesheim"],
    ["Hildesheim Lebenshilfe e.V.", "lebenshilfe-hildesheim"],
    ["Lebenshife Hildesheim", "lebenshilfe-hildesheim"],
    ["lebnshilfe hildesheim", "lebenshilfe-hildesheim"],
    ["Deutscher Gewerkschaftsbund", "dgb"],
    ["Osnabrueck", "03404"],
    ["Osnabruck", "03404"],
    ["LK Emsland", "03454"],
    ["emsl", "03454"],
    ["Werkstatt Sprache 2016", "2016-03-16-werkstatt-sprache"],
  ] as const) {
    test(typed, async () => {
      expect((await bestOf(typed))[0]).toBe(id);
    });
  }
});

test("a place leads to its county, and says in which it lies", async () => {
  const [lingen] = await searchNames(store, "Lingen", 5);
  expect(lingen).toMatchObject({ id: "03454", kind: "PLACE", hint: "Landkreis Emsland" });
});

test("an inflected word finds its stem", async () => {
  const hits = await searchNames(store, "kirchen", 20);
  expect(hits.map(({ label }) => label).join(" ")).toMatch(/Kirche(?!n)/);
});

test("where no name has all words, names with some of them answer", async () => {
  const hits = await searchNames(store, "Lebenshilfe Quastenflosser", 5);
  expect(hits[0]?.label).toContain("Lebenshilfe");
});

test("the letters that matched are marked", async () => {
  const [hit] = await searchNames(store, "lebensh hildes", 1);
  const name = hit?.alsoNamed ?? hit?.label ?? "";
  expect(hit?.marks.map(({ start, end }) => name.slice(start, end))).toEqual(["Lebensh", "Hildes"]);
});

test("a source on record is found by words of its title, its publisher or its host, as they begin", async () => {
  const idsOf = async (text: string) => (await knownSources(store, text, 20)).map(({ id }) => id);
  expect(await idsOf("Drucksache Landt")).toContain("kleineanfragen-de-7539-packt-niedersachsen-an-txt");
  expect(await idsOf("kleineanfragen")).toContain("kleineanfragen-de-7539-packt-niedersachsen-an-txt");
  expect(await idsOf("Staatskanzlei 139070")).toContain("stk-niedersachsen-de-niedersachsen-packt-an-139070");
  expect(await idsOf("xylophon")).toEqual([]);
});

test("a measure is linked to what it followed, by itself", async () => {
  expect(await impactLinksOf(store, "massnahme-million-euro-buendnis-jahr-2016")).toMatchObject({
    adoptions: [],
    follows: { id: "2016-01-07-auftaktveranstaltung", kind: "EVENT" },
  });
  expect(await impactLinksOf(store, "massnahme-die-es-nicht-gibt")).toBeUndefined();
});
