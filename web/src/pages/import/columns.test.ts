import { expect, test } from "vitest";
import { choiceOfField, columnLetter, missingFields } from "./columns.ts";

test("columns are called as in a spreadsheet", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("a field moves from the column that held it to the one chosen", () => {
  const columns = [{ index: 0, field: "NAME" as const }, { index: 1, field: "PLACE" as const }, { index: 2 }];
  expect(choiceOfField(columns, 2, "NAME")).toEqual([
    { index: 0, field: null },
    { index: 2, field: "NAME" },
  ]);
  expect(choiceOfField(columns, 0, "NAME")).toEqual([{ index: 0, field: "NAME" }]);
  expect(choiceOfField(columns, 1, null)).toEqual([{ index: 1, field: null }]);
});

test("pairs need both partners, all other lists one field", () => {
  expect(missingFields("COLLABORATIONS", [{ index: 0, field: "A" }])).toEqual(["B"]);
  expect(missingFields("ATTENDANCE", [{ index: 0, field: "PLACE" }])).toEqual(["NAME"]);
  expect(missingFields("CONFERENCES", [{ index: 0, field: "TITLE" }])).toEqual([]);
});
