import type { Store } from "../store/store.ts";
import { eventsById } from "./events-by-id.ts";
import { partnersById } from "./partners-by-id.ts";
import { searchNames } from "./search.ts";

const NOBODY = ["-"];

/** Asks what many ask first, about nobody: a freshly started Neo4j takes seconds to plan each, which no reader should wait for. */
export async function planAhead(store: Store): Promise<void> {
  await partnersById(store, NOBODY);
  await eventsById(store, NOBODY);
  await searchNames(store, "-", 1);
}
