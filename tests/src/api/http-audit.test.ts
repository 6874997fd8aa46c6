import { CSRF_HEADER } from "@buendnisgraph/api/http/csrf-guard";
import type { Store } from "@buendnisgraph/graph/store/store";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestStore } from "../neo4j.ts";
import { testApp } from "./app.ts";

let store: Store;
let app: ReturnType<typeof testApp>;
beforeAll(async () => {
  store = await openTestStore();
  app = testApp(store);
});
afterAll(() => store.close());

/** The suite of graphql-http for GraphQL over HTTP, sent with the header that guards against CSRF. */
describe("GraphQL over HTTP", () => {
  const audits = serverAudits({
    url: "http://localhost/graphql",
    fetchFn: (url: string, init?: RequestInit) => {
      const request = new Request(url, init);
      request.headers.set(CSRF_HEADER, "audit");
      return app.fetch(request);
    },
  });

  test("the suite has all its audits", () => expect(audits).toHaveLength(61));

  for (const audit of audits) {
    test(audit.name, async () => {
      const result = await audit.fn();
      expect(result.status, "reason" in result ? result.reason : "").toBe("ok");
    });
  }
});
