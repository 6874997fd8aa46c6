import { StoreUnavailable } from "@buendnisgraph/graph/store/errors";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";
import { ask, testApp } from "./app.ts";

let store: Store;
let app: ReturnType<typeof testApp>;
beforeAll(async () => {
  store = await openSourcedStore();
  app = testApp(store);
});
afterAll(() => store.close());

describe("bad input is named, with the argument at fault", () => {
  for (const [what, query, code] of [
    ["a day the calendar does not have", `{ partners(asOf: "2016-02-30") { totalCount } }`, "BAD_USER_INPUT"],
    ["a page of none", "{ partners(first: 0) { totalCount } }", "BAD_USER_INPUT"],
    ["a page too large", "{ events(first: 1000) { totalCount } }", "BAD_USER_INPUT"],
    ["a cursor of another list", `{ partners(after: "bm9uZTox") { totalCount } }`, "BAD_USER_INPUT"],
    ["a region that does not exist", `{ network(filter: {regions: ["99999"]}) { ids } }`, "BAD_USER_INPUT"],
    ["a topic that does not exist", `{ network(filter: {topics: ["x"]}) { ids } }`, "BAD_USER_INPUT"],
    [
      "an interval turned round",
      `{ growth(from: "2017-01-01", to: "2016-01-01") { date } }`,
      "BAD_USER_INPUT",
    ],
    ["a ranking of nobody", "{ ranking(by: DEGREE, first: 0) { rank } }", "BAD_USER_INPUT"],
    ["one event compared", `{ compareEvents(ids: ["a"]) { events { event { id } } } }`, "BAD_USER_INPUT"],
    ["the neighbours of nobody", `{ neighbourhood(of: "nobody") { ids } }`, "NOT_FOUND"],
    ["a search of 10,000 letters", `{ search(text: "${"a".repeat(10_000)}") { label } }`, "BAD_USER_INPUT"],
    ["an empty search", `{ search(text: "  ") { label } }`, "BAD_USER_INPUT"],
  ] as const) {
    test(what, async () => {
      const { errors } = await ask(app, query);
      expect(errors?.[0]?.extensions["code"]).toBe(code);
      expect(errors?.[0]?.message).not.toMatch(/Neo4j|Cypher|stack/i);
    });
  }
});

test("signs of Lucene and Cypher are letters like any other", async () => {
  for (const text of ['"', "a AND (", "name:*", "/x/ [TO]", "') RETURN 1 //", "\\", "~^3", "😀", "NOT OR"]) {
    const { data, errors } = await ask(app, "query ($text: String!) { search(text: $text) { label } }", {
      text,
    });
    expect(errors, text).toBeUndefined();
    expect(Array.isArray(data.search)).toBe(true);
  }
});

test("unknown ids answer with nothing, not with an error", async () => {
  const { data } = await ask(app, `{ partner(id: "x") { id } event(id: "x") { id } region(id: "x") { id } }`);
  expect(data).toEqual({ partner: null, event: null, region: null });
});

test("a query that nests without end is refused", async () => {
  const deep = `${"parent { ".repeat(12)}id${" }".repeat(12)}`;
  const { errors } = await ask(app, `{ region(id: "03254") { ${deep} } }`);
  expect(errors?.[0]?.message).toContain("depth");
});

test("an unexpected error shows an id and nothing of its cause", async () => {
  const broken = testApp({ ...store, read: () => Promise.reject(new Error("secret detail")) } as Store);
  const { errors } = await ask(broken, "{ topics { id } }");
  expect(errors?.[0]?.extensions["code"]).toBe("INTERNAL");
  expect(errors?.[0]?.message).toContain(String(errors?.[0]?.extensions["requestId"]));
  expect(JSON.stringify(errors)).not.toContain("secret");
});

test("a database that does not answer is said to be unavailable", async () => {
  const away = testApp({
    ...store,
    read: () => Promise.reject(new StoreUnavailable("away")),
    revision: () => Promise.reject(new StoreUnavailable("away")),
  } as Store);
  const { errors } = await ask(away, "{ topics { id } }");
  expect(errors?.[0]?.extensions["code"]).toBe("UNAVAILABLE");
  const ready = await away.fetch(new Request("http://localhost/health/ready"));
  expect(ready.status).toBe(503);
  const live = await away.fetch(new Request("http://localhost/health/live"));
  expect(live.status).toBe(200);
});

test("a form of another site cannot post, and a GET changes nothing", async () => {
  const form = await app.fetch(
    new Request("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "query=%7Btopics%7Bid%7D%7D",
    }),
  );
  expect(form.status).toBe(403);
  const get = await app.fetch(new Request("http://localhost/graphql?query=%7Btopics%7Bid%7D%7D"));
  expect(get.status).toBe(200);
});
