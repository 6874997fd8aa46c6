import type { Store } from "@buendnisgraph/graph/store/store";
import { countAttempt } from "@buendnisgraph/graph/write/accounts/count-attempts";
import type { Viewer } from "../../security/viewer.ts";
import type { Visit } from "../../security/visits.ts";

const AN_HOUR_MS = 3_600_000;
const MOST_OF_ONE_ADDRESS = 5;
const MOST_OF_ONE_ACCOUNT = 30;
/** Of all together: what a few editors can look through. */
const MOST_OF_ALL = 200;

/** Counts a proposal, over all API processes; null where it may be made, else in how many seconds to try again. */
export async function countProposal(store: Store, viewer: Viewer, visit: Visit): Promise<number | null> {
  const own = viewer.account
    ? { key: `proposal account ${viewer.account.id}`, most: MOST_OF_ONE_ACCOUNT, withinMs: AN_HOUR_MS }
    : { key: `proposal address ${visit.address}`, most: MOST_OF_ONE_ADDRESS, withinMs: AN_HOUR_MS };
  const waitOwn = await countAttempt(store, [own]);
  // Whoever is turned away does not use up what all have together.
  const wait =
    waitOwn ??
    (await countAttempt(store, [{ key: "proposals of all", most: MOST_OF_ALL, withinMs: AN_HOUR_MS }]));
  return wait === null ? null : Math.ceil(wait / 1_000);
}
