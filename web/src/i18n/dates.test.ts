import { expect, test } from "vitest";
import { writeDate } from "./dates.ts";

test("a day is written out in either language", () => {
  expect(writeDate("2016-09-22", "2016-09-22", "DAY", "de")).toBe("22. September 2016");
  expect(writeDate("2016-09-22", "2016-09-22", "DAY", "en")).toBe("22 September 2016");
});

test("no day is invented for a month or a year", () => {
  expect(writeDate("2016-09-01", "2016-09-30", "MONTH", "de")).toBe("September 2016");
  expect(writeDate("2023-01-01", "2023-12-31", "YEAR", "en")).toBe("2023");
});

test("what has no date stays without one", () => {
  expect(writeDate(null, null, "UNKNOWN", "de")).toBeNull();
});
