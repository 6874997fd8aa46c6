import { expect, test } from "vitest";
import { askedByRows, keyOfRow, nextOpen, type PlaceAsked, questionsOf, stepFrom } from "./questions.ts";

const partner = { slot: "name", name: "Caritas", match: "ASK" as const, decided: false };

function place(id: string, rows: number[], answered: boolean): PlaceAsked {
  return { id, place: id, rows, rowCount: rows.length, answered, region: null, candidates: [] };
}

test("what is decided, sure or left out is not asked", () => {
  const rows = [
    { row: 5, leftOut: false, partners: [partner, { ...partner, slot: "b", decided: true }] },
    { row: 6, leftOut: false, partners: [{ ...partner, match: "LINKED" as const }] },
    { row: 7, leftOut: true, partners: [partner] },
  ];
  expect(askedByRows(rows)).toEqual([{ row: 5, slot: "name", name: "Caritas" }]);
});

test("places come before rows, both as in the file, and what was asked before stays as decided", () => {
  const row = (number: number, slot = "name") => ({ row: number, slot, name: "" });
  const questions = questionsOf(
    [place("bergen", [40], true), place("neuenkirchen", [12, 15], false)],
    [row(30), row(8)],
    [row(30), row(9, "b"), row(9, "a")],
  );
  expect(questions.map(({ key, open }) => [key, open])).toEqual([
    ["place-neuenkirchen", true],
    ["place-bergen", false],
    ["8-name", true],
    ["9-a", false],
    ["9-b", false],
    ["30-name", true],
  ]);
  expect(nextOpen(questions, "8-name")?.key).toBe("30-name");
  expect(nextOpen(questions, "30-name")?.key).toBe("place-neuenkirchen");
  expect(nextOpen(questions, undefined)?.key).toBe("place-neuenkirchen");
  expect(stepFrom(questions, "30-name", 1)?.key).toBe("30-name");
  expect(stepFrom(questions, "9-a", -1)?.key).toBe("8-name");
});

test("the last open question leads nowhere further", () => {
  const [only] = [{ row: 8, slot: "name", name: "" }];
  const questions = questionsOf([], [only], []);
  expect(nextOpen(questions, keyOfRow(only))).toBeUndefined();
});
