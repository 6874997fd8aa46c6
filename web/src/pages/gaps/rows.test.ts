import { expect, test } from "vitest";
import { cellFinder, type Region, withAbove } from "./coverage-query.ts";
import { rowsOf } from "./rows.ts";

const region = (id: string, level: Region["level"], parent: string | null): Region => ({
  id,
  name: id,
  shortName: id,
  level,
  type: null,
  parent: parent === null ? null : { id: parent },
});

const COVERAGE = {
  above: [
    region("State", "STATE", null),
    region("West", "DISTRICT", "State"),
    region("East", "DISTRICT", "State"),
  ],
  regions: [
    region("Zeven", "COUNTY", "West"),
    region("Ölper", "COUNTY", "West"),
    region("Aa", "COUNTY", "East"),
  ],
  topics: [
    { id: "a", name: { de: "A", en: null } },
    { id: "b", name: { de: "B", en: null } },
  ],
};

const cellOf = cellFinder(
  [
    { regionId: "Zeven", topicId: "a", partners: 3 },
    { regionId: "Zeven", topicId: "b", partners: 1 },
    { regionId: "Aa", topicId: "a", partners: 1 },
    { regionId: "Aa", topicId: "b", partners: 0 },
  ].map((cell) => ({ ...cell, events: 0, conferences: 0, perHundredThousand: null, lastActivity: null })),
);

const idsOf = (level: "county" | "district", emptiestFirst: boolean) =>
  rowsOf(COVERAGE, { level, emptiestFirst, cellOf }).map((row) =>
    row.heads ? `[${row.region.id}]` : row.region.id,
  );

test("counties stand under their district, districts under the state, by name", () => {
  expect(idsOf("county", false)).toEqual(["[East]", "Aa", "[West]", "Ölper", "Zeven"]);
  expect(idsOf("district", false)).toEqual(["[State]", "East", "West"]);
});

test("those with most gaps come first, without heads", () => {
  expect(idsOf("county", true)).toEqual(["Ölper", "Aa", "Zeven"]);
});

test("a county is compared with its district and the state", () => {
  expect(withAbove(COVERAGE, "Aa").map(({ id }) => id)).toEqual(["Aa", "East", "State"]);
  expect(withAbove(COVERAGE, "State").map(({ id }) => id)).toEqual(["State"]);
  expect(withAbove(COVERAGE, "nowhere")).toEqual([]);
});
