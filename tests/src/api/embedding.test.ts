import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestStore } from "../neo4j.ts";
import { testApp } from "./app.ts";

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const headersOf = async (embedOrigins?: readonly string[]) =>
  (await testApp(store, embedOrigins).fetch(new Request("http://localhost/?embed=1"))).headers;

test("no other site may show a page in a frame, unless a setting names it", async () => {
  const closed = await headersOf();
  expect(closed.get("content-security-policy")).toMatch(/frame-ancestors 'self'(;|$)/);
  expect(closed.get("x-frame-options")).toBe("SAMEORIGIN");
  const open = await headersOf(["https://www.example.org"]);
  expect(open.get("content-security-policy")).toContain("frame-ancestors 'self' https://www.example.org");
  expect(open.get("x-frame-options")).toBeNull();
});
