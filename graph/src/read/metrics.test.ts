import { expect, test } from "vitest";
import { madeGraph } from "../analysis/event-change/made-graph.ts";
import { NO_FILTER } from "../analysis/subnetwork.ts";
import { MetricsKeeper, NetworkTooLarge } from "./metrics.ts";

const CROWD = Array.from({ length: 2_500 }, (_, number) => `partner-${number}`);
/** 2,500 at one gathering make 3,123,750 pairs; three of them are of Hildesheim. */
const GRAPH = madeGraph([{ id: "crowd", on: "2016-03-01", present: CROWD }], {
  countyOf: { "partner-1": "03254", "partner-2": "03254", "partner-3": "03254" },
});
GRAPH.regionsAbove.set("03254", ["03254"]);
const keeper = () => new MetricsKeeper({ current: async () => GRAPH });

test("too many pairs are refused at once, however often it is asked, and not left running", async () => {
  const metrics = keeper();
  for (let time = 0; time < 2; time++) {
    await expect(metrics.progress({ filter: NO_FILTER, asOf: null })).rejects.toBeInstanceOf(NetworkTooLarge);
    await expect(metrics.metrics({ filter: NO_FILTER, asOf: null })).rejects.toBeInstanceOf(NetworkTooLarge);
  }
});

test("a filter leads on: three of the crowd, tied by the weight of the whole gathering", async () => {
  const { ids, columns } = await keeper().metrics({
    filter: { ...NO_FILTER, regions: ["03254"] },
    asOf: null,
  });
  expect(ids).toEqual(["partner-1", "partner-2", "partner-3"]);
  expect(columns.degree).toEqual([2, 2, 2]);
  expect(columns.strength[0]).toBeCloseTo(2 / 2_499, 12);
});
