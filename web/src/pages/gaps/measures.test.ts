import { expect, test } from "vitest";
import { shadesOf, valueIn } from "./measures.ts";

const EMPTY = { partners: 0, events: 0, perHundredThousand: 0, lastActivity: null };
const FIVE = { partners: 5, events: 0, perHundredThousand: 1.8, lastActivity: "2019-05-07" };
const UNDATED = { partners: 2, events: 0, perHundredThousand: null, lastActivity: null };

test("nothing on record and not known are two things", () => {
  expect((["partners", "events", "per100k", "last"] as const).map((one) => valueIn(EMPTY, one))).toEqual(
    Array(4).fill("none"),
  );
  expect(valueIn(FIVE, "events")).toBe("none");
  expect(valueIn(FIVE, "last")).toBe(2019);
  expect(valueIn(UNDATED, "per100k")).toBe("unknown");
  expect(valueIn(UNDATED, "last")).toBe("unknown");
});

test("shades go from none to the most by the root, and years from the first one", () => {
  const partners = shadesOf([EMPTY, FIVE, { ...FIVE, partners: 20 }], "partners");
  expect([partners(EMPTY), partners(FIVE), partners({ ...FIVE, partners: 20 })]).toEqual([0, 0.5, 1]);
  const years = shadesOf([EMPTY, FIVE, { ...FIVE, lastActivity: "2022-01-01" }], "last");
  expect([years(EMPTY), years(FIVE), years({ ...FIVE, lastActivity: "2022-01-01" })]).toEqual([0, 0.5, 1]);
  expect(shadesOf([EMPTY], "partners")(EMPTY)).toBe(0);
});
