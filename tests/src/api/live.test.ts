import { listen } from "@buendnisgraph/api/listen";
import { RevisionWatch, TooManyListeners } from "@buendnisgraph/graph/read/revision-watch";
import { connectStore } from "@buendnisgraph/graph/store/connect";
import type { Store } from "@buendnisgraph/graph/store/store";
import { recordChange } from "@buendnisgraph/graph/write/change/record-change";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestStore, serverOf } from "../neo4j.ts";
import { signedIn, testApp } from "./app.ts";

let store: Store;
let otherStore: Store;
beforeAll(async () => {
  store = await openTestStore();
  otherStore = await connectStore({ ...serverOf("changed"), database: "neo4j" });
});
afterAll(async () => {
  await otherStore.close();
  await store.close();
});

const SUBSCRIBE = JSON.stringify({ query: "subscription { networkChanged { revision } }" });
const HEADERS = { "content-type": "application/json", accept: "text/event-stream" };

/** The revisions that one who listens at the address is told, one after the other. */
async function* revisionsAt(url: string, signal: AbortSignal): AsyncGenerator<number> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: HEADERS,
    body: SUBSCRIBE,
    signal,
  });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  let unread = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = (unread + chunk).split("\n\n");
    unread = events.pop() ?? "";
    for (const event of events) {
      const line = /^data: (.+)$/m.exec(event)?.[1];
      if (line) yield JSON.parse(line).data.networkChanged.revision;
    }
  }
}

const write = (by: Store, id: string) =>
  recordChange(by, { kind: "SAVE_PARTNER", by: { account: null }, title: id }, async (draft) =>
    draft.put("Partner", id, {
      name: id,
      kind: "COMPANY",
      category: "company",
      otherNames: [],
      outsideState: false,
    }),
  );

test("who listens at one process is told of what another one wrote; the server ends while they listen", async () => {
  const app = testApp(store);
  const server = await listen(app, "127.0.0.1", 0);
  const leaving = new AbortController();
  const told = revisionsAt(server.url, leaving.signal);
  const first = await told.next();
  expect(first.value).toBe(await store.revision());

  await write(otherStore, "live-1");
  const changed = await told.next();
  expect(changed.value).toBe(first.value + 1);

  app.close();
  await server.close();
  // Told that it is over, or cut off: either way nobody is kept waiting.
  expect(await told.next().catch(() => ({ done: true }))).toMatchObject({ done: true });
});

test("who has gone is forgotten: the places are limited, for all and for one address", async () => {
  const watch = new RevisionWatch(store, { most: 3, mostOfOne: 2, everyMs: 20 });
  const one = watch.listen("a");
  const two = watch.listen("a");
  expect(() => watch.listen("a")).toThrow(TooManyListeners);
  const three = watch.listen("b");
  expect(() => watch.listen("c")).toThrow(TooManyListeners);
  const waiting = [one, two, three].map(async (listener) => {
    await listener.next();
    return listener.next();
  });
  await two.return?.();
  expect(watch.size).toBe(2);
  watch.listen("c");
  watch.close();
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => ({ done: true, value: undefined })));
  expect(watch.size).toBe(0);

  // Over a real connection: as many as an address may have, gone again, and as many once more.
  const app = testApp(store);
  const server = await listen(app, "127.0.0.1", 0);
  const come = async (count: number) => {
    const leaving = new AbortController();
    const all = Array.from({ length: count }, () => revisionsAt(server.url, leaving.signal).next());
    const came = (await Promise.allSettled(all)).filter(({ status }) => status === "fulfilled").length;
    return { came, leave: () => leaving.abort() };
  };
  const crowd = await come(70);
  expect(crowd.came).toBe(60);
  crowd.leave();
  const again = async () => {
    const { came, leave } = await come(60);
    leave();
    return came;
  };
  await expect.poll(again, { timeout: 20_000, interval: 500 }).toBe(60);
  app.close();
  await server.close();
});

test("where only members read, only they are told", async () => {
  const app = testApp(store, [], { readAccess: "members" });
  const listening = (headers: Record<string, string> = {}) =>
    app.fetch(
      new Request("http://localhost/graphql", {
        method: "POST",
        headers: { ...HEADERS, ...headers },
        body: SUBSCRIBE,
      }),
    );
  expect(await (await listening()).text()).toContain("UNAUTHENTICATED");
  const member = await listening((await signedIn(store, "MEMBER")).headers);
  const reader = member.body?.getReader();
  const decoder = new TextDecoder();
  let heard = "";
  while (!heard.includes("data:")) heard += decoder.decode((await reader?.read())?.value);
  expect(heard).toContain(`"revision":${await store.revision()}`);
  await reader?.cancel();
});
