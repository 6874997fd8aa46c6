import { SetupError } from "@buendnisgraph/graph/store/errors";
import { expect, test } from "vitest";
import { z } from "zod";
import { optionalNumber, span, text } from "./cells.ts";
import { parseTable } from "./read-table.ts";

const FAIRS = z.object({ id: text, date: span, stands: optionalNumber });

test("a row knows its cells and the line it stands on", () => {
  const rows = parseTable('id,date,stands\ngoslar,2023-09-20,20\n"springe",,\n', "fairs.csv", FAIRS);

  expect(rows.map(({ line }) => line)).toEqual([2, 3]);
  expect(rows[0]?.cells).toEqual({
    id: "goslar",
    date: { startsOn: "2023-09-20", endsOn: "2023-09-20", datePrecision: "DAY" },
    stands: 20,
  });
  expect(rows[1]?.cells.date.datePrecision).toBe("UNKNOWN");
  expect(rows[1]?.cells.stands).toBeNull();
});

test("a line break inside quotes does not shift the count", () => {
  const rows = parseTable('id,date,stands\n"a\nb",2016,\nc,2017,\n', "fairs.csv", FAIRS);

  expect(rows.map(({ line }) => line)).toEqual([2, 4]);
});

test.each([
  ["a day that the calendar does not have", "goslar,2023-02-30,20", 'fairs.csv, line 3, column "date"'],
  ["a word where a number belongs", "goslar,2023,many", 'fairs.csv, line 3, column "stands"'],
  ["an empty cell that must not be", ",2023,20", 'fairs.csv, line 3, column "id"'],
])("%s is told with file, line and column", (_, row, where) => {
  const table = () => parseTable(`id,date,stands\nstade,2023,16\n${row}\n`, "fairs.csv", FAIRS);

  expect(table).toThrow(SetupError);
  expect(table).toThrow(where);
});

test("a row with too few cells is told with its line", () => {
  expect(() => parseTable("id,date,stands\nstade,2023,16\ngoslar\n", "fairs.csv", FAIRS)).toThrow(
    "fairs.csv, line 3",
  );
});

test("a missing column is told by name", () => {
  expect(() => parseTable("id,date\nstade,2023\n", "fairs.csv", FAIRS)).toThrow('column "stands"');
});
