import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { placeIndex } from "../places/place-index.ts";
import { readPlaceTables } from "../places/read-place-tables.ts";
import { comparePartners } from "./compare-partners.ts";
import { judgePairs, scoresOf } from "./evaluate-pairs.ts";
import { matchIndex, matchPartner } from "./match-index.ts";
import type { Body } from "./partners.ts";
import { PairListError, readPairs } from "./read-pairs.ts";

const read = (path: string) => readFileSync(new URL(`../../../../seed/${path}.csv`, import.meta.url), "utf8");
const places = placeIndex(
  readPlaceTables({
    regions: read("data/regions"),
    municipalities: read("data/municipalities"),
    "number-plates": read("data/number-plates"),
    "place-names": read("data/place-names"),
  }),
);

const body = (text: string): Body => {
  const [name = "", place = ""] = text.split(" @ ");
  return { name, place: place || null };
};
const verdictOf = (a: string, b: string) => comparePartners(places, body(a), body(b)).verdict;

test("the shipped pairs are judged well, those that nothing was tuned on too", () => {
  const judged = judgePairs(places, readPairs(read("matching-pairs")));
  expect(judged.length).toBeGreaterThanOrEqual(300);
  const heldOut = judged.filter(({ split }) => split === "held-out");
  expect(heldOut.length).toBeGreaterThanOrEqual(200);
  for (const part of [judged, heldOut]) {
    const { f1, linkedPrecision, linked } = scoresOf(part);
    expect(f1).toBeGreaterThanOrEqual(0.93);
    expect(linkedPrecision).toBeGreaterThanOrEqual(0.98);
    expect(linked / part.length).toBeGreaterThan(0.3);
  }
});

test.each([
  ["another spelling", "Fluechtlingsrat Nds. e.V. @ Hannover", "Flüchtlingsrat Niedersachsen @ Hannover"],
  ["an abbreviation", "KVHS Peine @ Peine", "Kreisvolkshochschule Peine @ 31224 Peine"],
  ["an English name", "Adult Education Centre Hanover", "VHS Hannover @ Hannover"],
  ["a former name", "Arbeitsamt Stade @ Stade", "Agentur für Arbeit Stade @ Stade"],
  ["a department", "Jugendamt des Landkreises Goslar @ Goslar", "Landkreis Goslar @ Goslar"],
  ["an office elsewhere", "IHK Hannover, Geschäftsstelle Hameln @ Hameln", "IHK Hannover @ Hannover"],
  [
    "a part of a town",
    "Kulturtreff Roderbruch @ Hannover-Roderbruch",
    "Kulturtreff Roderbruch e. V. @ Hannover",
  ],
])("%s is the same partner", (_, a, b) => {
  expect(verdictOf(a, b)).toBe("same");
  expect(verdictOf(b, a)).toBe("same");
});

test.each([
  ["a level", "DRK-Kreisverband Celle @ Celle", "DRK-Ortsverein Celle @ Celle"],
  ["a legal form", "Lebenshilfe Celle e. V. @ Celle", "Lebenshilfe Celle gGmbH @ Celle"],
  ["a place", "Café Grenzenlos @ Salzgitter", "Café Grenzenlos @ Celle"],
  ["a county against its town", "Landkreis Göttingen @ Göttingen", "Stadt Göttingen @ Göttingen"],
  ["the region against its capital", "Region Hannover @ Hannover", "Landeshauptstadt Hannover @ Hannover"],
  ["a parish in its district", "Kirchenkreis Norden @ Norden", "Kirchengemeinde Norden @ Norden"],
  ["a denomination", "Kath. Kirchengemeinde St. Nikolai @ Stade", "Ev. Kirchengemeinde St. Nicolai @ Stade"],
  ["a number", "BBS I Göttingen @ Göttingen", "BBS II Göttingen @ Göttingen"],
  ["a project", "VHS Hannover (Projekt „Sprachlotsen“) @ Hannover", "VHS Hannover @ Hannover"],
  ["friends of it", "Förderverein der VHS Celle @ Celle", "VHS Celle @ Celle"],
])("%s makes another partner", (_, a, b) => {
  expect(verdictOf(a, b)).toBe("different");
  expect(verdictOf(b, a)).toBe("different");
});

test("a missing place is no contradiction: a name that tells is linked, one that many towns have is asked about", () => {
  expect(verdictOf("Nina Dieckmann-Stiftung", "Nina Dieckmann-Stiftung @ Hannover")).toBe("same");
  expect(verdictOf("Flüchtlingshilfe", "Flüchtlingshilfe e. V. @ Stade")).toBe("ask");
  expect(verdictOf("Flüchtlingshilfe", "Flüchtlingshilfe")).toBe("same");
});

test("a shared site speaks for it, a shared provider does not, and neither outweighs another legal form", () => {
  const compare = (a: Body, b: Body) => comparePartners(places, a, b);
  const short = { name: "Interkulturelle Werkstatt", place: "Celle" };
  const long = { name: "Interkulturelle Werkstatt für Frauen und Familien", place: "Celle" };
  const website = "https://www.werkstatt-celle.org/start";
  const alone = compare(short, long).score;
  expect(compare({ ...short, website }, { ...long, website: "werkstatt-celle.org" }).score).toBeGreaterThan(
    alone,
  );
  const email = (name: string) => `${name}@gmx.de`;
  expect(compare({ ...short, email: email("a") }, { ...long, email: email("b") }).score).toBe(alone);
  expect(
    compare(
      { name: "Lebenshilfe Celle e. V.", website: "https://lebenshilfe-celle.de" },
      { name: "Lebenshilfe Celle gGmbH", website: "https://lebenshilfe-celle.de" },
    ).verdict,
  ).not.toBe("same");
});

test("reasons say what was compared", () => {
  const { reasons } = comparePartners(
    places,
    body("DRK-Kreisverband Celle @ Celle"),
    body("DRK Landesverband @ Celle"),
  );
  expect(reasons).toContainEqual({ code: "OTHER_LEVEL", a: "COUNTY", b: "STATE" });
  expect(reasons).toContainEqual({ code: "SAME_PLACE", place: "celle" });
});

test("an index finds the partner of a row, asks between two, and takes new ones in", () => {
  const index = matchIndex(places, [
    { id: "vhs-hannover", ...body("Volkshochschule Hannover @ Hannover") },
    { id: "vhs-hildesheim", ...body("Volkshochschule Hildesheim @ Hildesheim") },
    { id: "freiwilligenzentrum", ...body("Freiwilligenzentrum Hannover e. V. @ Hannover") },
  ]);
  const match = (text: string) => matchPartner(index, body(text));
  expect(match("VHS Hannover @ 30159 Hannover")).toMatchObject({
    verdict: "same",
    best: { id: "vhs-hannover" },
  });
  for (const written of ["Freiwiligenzentrum @ Hannover", "Freiwilligen-Zentrum Hanover @ Hannover"])
    expect(match(written).best?.id).toBe("freiwilligenzentrum");
  expect(match("VHS Celle @ Celle")).toEqual({ verdict: "new", best: null, candidates: [] });
  index.add({ id: "row-7", ...body("VHS Celle @ Celle") });
  expect(match("Volkshochschule Celle e. V. @ Celle")).toMatchObject({
    verdict: "same",
    best: { id: "row-7" },
  });
  index.add({ id: "again", ...body("Volkshochschule Hannover @ Hannover") });
  expect(match("VHS Hannover @ Hannover").verdict).toBe("ask");
});

test("names made of signs, of letters from elsewhere or of property names are compared without harm", () => {
  const names = ["***", "e. V.", "مركز", "constructor", "__proto__", "=cmd|' /C calc'!A0", "a".repeat(5_000)];
  const index = matchIndex(
    places,
    names.map((name, at) => ({ id: String(at), name })),
  );
  for (const name of names) expect(["same", "ask", "new"]).toContain(matchPartner(index, { name }).verdict);
  expect(verdictOf("مركز @ Celle", "جمعية @ Celle")).toBe("different");
});

test("a list of pairs that cannot be used is told what it lacks", () => {
  expect(() => readPairs("")).toThrow(PairListError);
  expect(() => readPairs("a_name,b_name,same\nA,B,yes")).toThrow(/"a_place", "b_place"/);
  expect(() => readPairs("a_name,a_place,b_name,b_place,same\nA,,B,,perhaps")).toThrow(/Row 2.*"perhaps"/);
  expect(readPairs("a_name;a_place;b_name;b_place;same\nA;;B;Celle;ja")).toEqual([
    { row: 2, a: { name: "A", place: null }, b: { name: "B", place: "Celle" }, same: true, split: null },
  ]);
});
