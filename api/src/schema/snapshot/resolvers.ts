import { FileTooLarge, readNetworkFile } from "@buendnisgraph/graph/read/network-file";
import { listSnapshots, readSnapshot } from "@buendnisgraph/graph/read/snapshots";
import { SnapshotTooLarge, TooManySnapshots, takeSnapshot } from "@buendnisgraph/graph/write/take-snapshot";
import { textWithin, within } from "../arguments.ts";
import { badInput } from "../errors.ts";
import type { Resolvers } from "../generated.ts";
import { toFilter } from "../network/to-filter.ts";
import { citationOf } from "./citation.ts";

const LONGEST_TITLE = 200;

export const snapshotResolvers: Resolvers = {
  Query: {
    snapshot: async (_root, { id }, { store }) => (await readSnapshot(store, id)) ?? null,
    snapshots: (_root, { first, skip }, { store }) =>
      listSnapshots(store, within("skip", skip ?? 0, 0, 10_000), within("first", first ?? 50, 1, 200)),
  },
  Mutation: {
    takeSnapshot: async (_root, { title, filter, asOf, projection }, { store, graphs, load }) => {
      const name = textWithin("title", title, LONGEST_TITLE);
      if (name === null) throw badInput("title", 'A snapshot needs a title: say in "title" what it shows.');
      const question = {
        filter: await toFilter(load, filter),
        asOf: asOf ?? null,
        projection: projection ?? "PARTNERS_AND_EVENTS",
      } as const;
      try {
        const snapshot = await takeSnapshot(store, name, await readNetworkFile(store, graphs, question));
        return { __typename: "SnapshotTaken", snapshot };
      } catch (error) {
        if (error instanceof SnapshotTooLarge || error instanceof FileTooLarge)
          return { __typename: "SnapshotTooLarge", message: error.message };
        if (error instanceof TooManySnapshots)
          return { __typename: "TooManySnapshots", message: error.message };
        throw error;
      }
    },
  },
  Snapshot: { citation: citationOf },
};
