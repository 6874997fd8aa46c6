import { expect, test } from "vitest";
import { partnersSearch } from "../../app/search-params.ts";
import { filterOf, orderOf, toggled } from "./partner-filter.ts";

const set = (search: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(filterOf(partnersSearch.parse(search))).filter(([, value]) => value !== null),
  );

test("the filter says what the address says", () => {
  expect(set({ regions: "03454", neighbours: "yes", offersOn: "sprache", took: "NO_CONFERENCE" })).toEqual({
    regions: ["03454"],
    neighboursToo: true,
    offersOn: ["sprache"],
    tookPart: "NO_CONFERENCE",
  });
  expect(set({ near: "gemeinde-03454035", km: "25", firstFrom: "2016-01-01" })).toEqual({
    near: { place: "gemeinde-03454035", km: 25 },
    firstSeen: { from: "2016-01-01", to: null },
  });
});

test("what makes no sense is dropped, and neighbours of no region are none", () => {
  expect(
    set({ kinds: "FISH,COMPANY", roles: "SLEPT", took: "NEVER", km: "7", lastTo: "soon", neighbours: "yes" }),
  ).toEqual({ kinds: ["COMPANY"] });
});

test("distance orders only from a place", () => {
  expect(orderOf({ order: "DISTANCE" })).toBe("NAME");
  expect(orderOf({ order: "DISTANCE", near: "gemeinde-03454035" })).toBe("DISTANCE");
});

test("choosing a second time takes back", () => {
  expect(toggled({ topics: ["sprache"] }, "topics", "frauen")).toEqual({ topics: ["sprache", "frauen"] });
  expect(toggled({ topics: ["sprache"] }, "topics", "sprache")).toEqual({ topics: undefined });
});
