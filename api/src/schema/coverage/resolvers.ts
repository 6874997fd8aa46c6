import { coverageCells, LEVELS_ABOVE } from "@buendnisgraph/graph/read/coverage";
import { nearestHelp } from "@buendnisgraph/graph/read/nearest-help";
import { listRegions } from "@buendnisgraph/graph/read/regions";
import { listTopics } from "@buendnisgraph/graph/read/topics";
import { listOrNull } from "../arguments.ts";
import type { Resolvers } from "../generated.ts";
import { knownIds } from "../known-ids.ts";
import { asksFor } from "../selection.ts";

export const coverageResolvers: Resolvers = {
  Query: { coverage: (_root, { level, asOf }) => ({ level: level ?? "COUNTY", asOf: asOf ?? null }) },
  Coverage: {
    regions: ({ level }, _args, { store }) => listRegions(store, { level }),
    above: async ({ level }, _args, { store }) =>
      (await Promise.all(LEVELS_ABOVE[level].map((above) => listRegions(store, { level: above })))).flat(),
    topics: (_coverage, _args, { store }) => listTopics(store),
    cells: async ({ level, asOf }, args, { store, load }, info) => {
      await Promise.all([
        knownIds(load, "Region", "regions", args.regions),
        knownIds(load, "Topic", "topics", args.topics),
      ]);
      const cells = await coverageCells(store, {
        level,
        regions: listOrNull(args.regions),
        topics: listOrNull(args.topics),
        asOf,
      });
      if (!asksFor(info, "nearest")) return cells;
      const gaps = cells.filter(({ partners }) => partners === 0);
      const helpFor = await nearestHelp(store, gaps, asOf);
      return cells.map((cell) => (cell.partners === 0 ? { ...cell, nearest: helpFor(cell) } : cell));
    },
  },
  CoverageCell: {
    nearest: ({ nearest }) => nearest ?? [],
    lastEvent: async ({ lastEventId }, _args, { load }) =>
      lastEventId === null ? null : ((await load.event.load(lastEventId)) ?? null),
  },
};
