import { expect, test } from "vitest";
import { partialDateOf, readDateSpan, readPartialDate, sayPartialDate } from "./partial-date.ts";

test.each([
  ["16.03.2016", "2016-03-16"],
  ["6.3.2016", "2016-03-06"],
  [" 16. 3. 2016 ", "2016-03-16"],
  ["2016-3-6", "2016-03-06"],
  ["03.2016", "2016-03"],
  ["3/2016", "2016-03"],
  ["2016-03", "2016-03"],
  ["2016", "2016"],
  ["29.02.2016", "2016-02-29"],
])("%s is understood as %s", (typed, date) => {
  expect(readPartialDate(typed)).toBe(date);
});

test.each(["30.02.2016", "29.02.2015", "13.2016", "0000", "16.03.16", "March", "", "2016-03-16T10:00"])(
  "%s is no date",
  (typed) => {
    expect(readPartialDate(typed)).toBeUndefined();
  },
);

test.each([
  ["16.03.2016 – 17.03.2016", "2016-03-16/2016-03-17"],
  ["16.–17.03.2016", "2016-03-16/2016-03-17"],
  ["2016-03-16/2016-03-17", "2016-03-16/2016-03-17"],
  ["3/2016 bis 5/2016", "2016-03/2016-05"],
  ["3/2016", "2016-03"],
  ["2016-03-16", "2016-03-16"],
])("%s is understood as the span %s", (typed, span) => {
  expect(readDateSpan(typed)).toBe(span);
});

test("a span that ends before it begins is none", () => {
  expect(readDateSpan("17.03.2016 – 16.03.2016")).toBeUndefined();
  expect(readDateSpan("2016 – 2017 – 2018")).toBeUndefined();
});

test("what is on record reads back as it would be typed", () => {
  expect(partialDateOf("2016-03-16", "DAY", "2016-03-17")).toBe("2016-03-16/2016-03-17");
  expect(partialDateOf("2016-03-01", "MONTH", "2016-03-31")).toBe("2016-03");
  expect(partialDateOf("2016-01-01", "YEAR", "2016-12-31")).toBe("2016");
  expect(partialDateOf(null, "UNKNOWN")).toBe("");
  expect(sayPartialDate("2016-03", "de")).toBe("März 2016");
  expect(sayPartialDate("", "de")).toBeNull();
});
