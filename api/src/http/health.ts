import type { Store } from "@buendnisgraph/graph/store/store";
import { Hono } from "hono";

/** `/live`: the process answers. `/ready`: the database does too. */
export function healthRoutes(store: Store) {
  return new Hono()
    .get("/live", (context) => context.json({ status: "live" }))
    .get("/ready", async (context) => {
      try {
        return context.json({ status: "ready", revision: await store.revision() });
      } catch {
        return context.json({ status: "unavailable", reason: "The database does not answer." }, 503);
      }
    });
}
