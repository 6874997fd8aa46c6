import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedStore } from "../neo4j.ts";
import { ask, testApp } from "./app.ts";

let store: Store;
let app: ReturnType<typeof testApp>;
/** The statements run since it was last emptied. */
let statements: string[] = [];
beforeAll(async () => {
  store = await openSourcedStore();
  const counting: Store = {
    ...store,
    read: (statement, parameters) => {
      statements.push(statement);
      return store.read(statement, parameters);
    },
    revision: () => store.revision(),
    keep: (statement, parameters) => store.keep(statement, parameters),
    write: (work) => store.write(work),
    close: () => store.close(),
  };
  app = testApp(counting);
});
afterAll(() => store.close());

test("one statement a level of nesting, never one a parent", async () => {
  statements = [];
  const { data, errors } = await ask(
    app,
    `{ event(id: "2016-09-22-regionalkonferenz-wohnen-hildesheim") {
        participations { partner { name topics { topic { name { de } } } basedIn { name } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.event.participations).toHaveLength(12);
  expect(statements).toHaveLength(2);
});

test("a partner answers as what it is, with everything about it in one statement", async () => {
  statements = [];
  const { data } = await ask(
    app,
    `{ partner(id: "lebenshilfe-hildesheim") {
        __typename name kind category basedIn { id parent { id } } firstSeen
        participations { wording present event { shortLabel } sources { url } } sources { url } } }`,
  );
  expect(data.partner).toMatchObject({
    __typename: "Organisation",
    kind: "ORGANISATION",
    category: "Wohlfahrtsverband",
    basedIn: { id: "03254", parent: { id: "arl-leine-weser" } },
    firstSeen: "2016-09-22",
  });
  expect(data.partner.sources.length).toBeGreaterThan(0);
});

test("pages follow one another without gap or repetition", async () => {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(
      app,
      `query ($after: String) { partners(first: 60, after: $after, orderBy: DEGREE) {
          totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    ids.push(...data.partners.nodes.map(({ id }: { id: string }) => id));
    expect(data.partners.totalCount).toBe(257);
    expect(data.partners.edges).toHaveLength(data.partners.nodes.length);
    after = data.partners.pageInfo.hasNextPage ? data.partners.pageInfo.endCursor : null;
  } while (after);
  expect(ids).toHaveLength(257);
  expect(new Set(ids).size).toBe(257);
});

test("anything with an id is found by it", async () => {
  for (const [id, type] of [
    ["niedersachsen-packt-an", "Alliance"],
    ["03254", "Region"],
    ["wohnen-und-leben", "Topic"],
    ["2016-03-16-werkstatt-sprache", "Event"],
    ["markt-2016-03-16-werkstatt-sprache", "Market"],
    ["dgb", "Organisation"],
    ["bahlsen", "Company"],
    ["serie-2017-engagement", "Series"],
  ]) {
    const { data } = await ask(app, "query ($id: ID!) { node(id: $id) { __typename id } }", { id });
    expect(data.node).toEqual({ __typename: type, id });
  }
  const { data } = await ask(app, `{ node(id: "nothing-of-the-kind") { id } }`);
  expect(data.node).toBeNull();
});

test("search finds names by their beginnings, without umlauts and with a letter wrong", async () => {
  const first = async (text: string) =>
    (
      await ask(app, "query ($text: String!) { search(text: $text, first: 5) { label kind node { id } } }", {
        text,
      })
    ).data.search[0]?.node.id;
  expect(await first("Lebenshilfe")).toBe("lebenshilfe-hildesheim");
  expect(await first("handwerkskamer oldenburg")).toBe("handwerkskammer-oldenburg");
  expect(await first("luneburg landkreis")).toBe("03355");
});

test("a measure says whether the source itself ties it to the event", async () => {
  const { data } = await ask(
    app,
    `{ event(id: "2016-03-16-werkstatt-sprache") { measures { title { de } statedBySource sources { url } } } }`,
  );
  expect(data.event.measures).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        title: { de: "Massiv ausgebaute Sprachvermittlung als unmittelbare Wirkung der Konferenzen" },
        statedBySource: true,
      }),
    ]),
  );
});

test("what all pages ask for answers without an error", async () => {
  const { errors, data } = await ask(
    app,
    `{ alliance { names { name { de } } publications { title } roles { kind partner { name } } }
       regions { id children { id } partnerCount events { id } topics { value count } }
       topics { id partnerCount eventCount } series { id members { id } }
       events(first: 200) { nodes { id market { exhibitors { partner { id } } } forums { id } workingGroups { id }
         problems { id } proposals { id kind } publications { id } series { id } note venue } } }`,
  );
  expect(errors).toBeUndefined();
  const outcomes = data.events.nodes.flatMap(
    (event: { forums: unknown[]; workingGroups: unknown[]; problems: unknown[]; proposals: unknown[] }) => [
      ...event.forums,
      ...event.workingGroups,
      ...event.problems,
      ...event.proposals,
    ],
  );
  // 129 in the table, six of them at no event.
  expect(outcomes).toHaveLength(123);
});
