import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { placeIndex } from "./place-index.ts";
import { readPlaceTables } from "./read-place-tables.ts";
import { type PlaceQuestion, resolvePlace } from "./resolve-place.ts";

const table = (name: string) =>
  readFileSync(new URL(`../../../../seed/data/${name}.csv`, import.meta.url), "utf8");
const texts = {
  regions: table("regions"),
  municipalities: table("municipalities"),
  "number-plates": table("number-plates"),
  "place-names": table("place-names"),
};
const index = placeIndex(readPlaceTables(texts));

/** An AGS, or the state of an answer that names none. */
function answerTo(question: PlaceQuestion): string {
  const answer = resolvePlace(index, question);
  return answer.state === "county" ? answer.ags : answer.state;
}

/** What cells say, and the county, written by hand: place-cases.csv beside this file. */
const CASES: { region: string; place: string; postcode: string; name: string; answer: string }[] = parse(
  readFileSync(new URL("./place-cases.csv", import.meta.url), "utf8"),
  { columns: true },
);

test("every case has its county, or is asked about, outside or unknown", () => {
  expect(CASES.length).toBeGreaterThan(500);
  const answers = CASES.map(({ answer, ...question }) => ({ ...question, answer: answerTo(question) }));
  expect(answers).toEqual(CASES);
});

test("a postcode alone decides nothing, and an empty row is unknown", () => {
  expect(answerTo({ postcode: "30159" })).toBe("unknown");
  expect(answerTo({})).toBe("unknown");
});

test("what is asked names each county that could be meant, and what the answer rests on", () => {
  expect(resolvePlace(index, { region: "OL" })).toEqual({
    state: "ask",
    candidates: [
      { ags: "03403", municipality: null, name: "Oldenburg (Oldb)", basis: "NUMBER_PLATE" },
      { ags: "03458", municipality: null, name: "Landkreis Oldenburg", basis: "NUMBER_PLATE" },
    ],
  });
  expect(resolvePlace(index, { place: "49808 Lingen" })).toEqual({
    state: "county",
    ags: "03454",
    municipality: "03454032",
    basis: "MUNICIPALITY",
  });
});

test("each county and each municipality is found by its own name, or asked about where another has it too", () => {
  const { counties, municipalities } = readPlaceTables(texts);
  for (const { ags, name } of counties) {
    expect(answerTo({ region: ags })).toBe(ags);
    expect([name, answerTo({ region: name })]).toEqual([name, name === "Osnabrück" ? "ask" : ags]);
  }
  const countiesWith = new Map<string, Set<string>>();
  for (const { name, county } of municipalities)
    countiesWith.set(name, new Set([...(countiesWith.get(name) ?? []), county]));
  for (const { name, county } of municipalities) {
    const answer = resolvePlace(index, { place: name });
    if (answer.state === "county") expect([name, answer.ags]).toEqual([name, county]);
    else expect([name, answer.state]).toEqual([name, "ask"]);
    if (countiesWith.get(name)?.size !== 1) expect([name, answer.state]).toEqual([name, "ask"]);
    if (answer.state === "ask") expect(answer.candidates.map(({ ags }) => ags)).toContain(county);
  }
});

test("cells made of signs, of names of object properties or of very many letters are unknown, not an error", () => {
  for (const cell of ["***", "constructor", "__proto__", "=1+1", "(((", "x".repeat(100_000)])
    for (const question of [{ region: cell }, { place: cell }, { name: cell }])
      expect(["unknown", "ask"]).toContain(resolvePlace(index, question).state);
  expect(resolvePlace(index, { place: "constructor Celle" }).state).toBe("unknown");
});
