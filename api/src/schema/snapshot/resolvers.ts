import { FileTooLarge, readNetworkFile } from "@buendnisgraph/graph/read/network-file";
import { listSnapshots, readSnapshot } from "@buendnisgraph/graph/read/snapshots";
import {
  MOST_SNAPSHOTS,
  MOST_SNAPSHOTS_OF_VISITORS,
  SnapshotTooLarge,
  TooManySnapshots,
  takeSnapshot,
} from "@buendnisgraph/graph/write/take-snapshot";
import { limitAttempts, TooManyAttempts } from "../../security/sign-in.ts";
import { textWithin, within } from "../arguments.ts";
import { badInput, rateLimited } from "../errors.ts";
import type { Resolvers } from "../generated.ts";
import { toFilter } from "../network/to-filter.ts";
import { citationOf } from "./citation.ts";

const LONGEST_TITLE = 200;
/** How many somebody without an account may take from one address. */
const OF_VISITORS = { most: 20, withinMs: 3_600_000 };

export const snapshotResolvers: Resolvers = {
  Query: {
    snapshot: async (_root, { id }, { store }) => (await readSnapshot(store, id)) ?? null,
    snapshots: (_root, { first, skip }, { store }) =>
      listSnapshots(store, within("skip", skip ?? 0, 0, 10_000), within("first", first ?? 50, 1, 200)),
  },
  Mutation: {
    takeSnapshot: async (
      _root,
      { title, filter, asOf, projection },
      { store, graphs, load, viewer, visit },
    ) => {
      const name = textWithin("title", title, LONGEST_TITLE);
      if (name === null) throw badInput("title", 'A snapshot needs a title: say in "title" what it shows.');
      const question = {
        filter: await toFilter(load, filter),
        asOf: asOf ?? null,
        projection: projection ?? "PARTNERS_AND_EVENTS",
      } as const;
      const isVisitor = viewer.account === null;
      try {
        if (isVisitor) await limitAttempts(store, [{ ...OF_VISITORS, key: `snapshot ${visit.address}` }]);
        const file = await readNetworkFile(store, graphs, question);
        const most = isVisitor ? MOST_SNAPSHOTS_OF_VISITORS : MOST_SNAPSHOTS;
        const snapshot = await takeSnapshot(store, name, file, most);
        return { __typename: "SnapshotTaken", snapshot };
      } catch (error) {
        if (error instanceof SnapshotTooLarge || error instanceof FileTooLarge)
          return { __typename: "SnapshotTooLarge", message: error.message };
        if (error instanceof TooManySnapshots)
          return { __typename: "TooManySnapshots", message: error.message };
        if (error instanceof TooManyAttempts) throw rateLimited(error.message);
        throw error;
      }
    },
  },
  Snapshot: { citation: citationOf },
};
