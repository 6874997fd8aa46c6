import type { Store } from "@buendnisgraph/graph/store/store";
import { type ChangeAbout, recordChange } from "@buendnisgraph/graph/write/change/record-change";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedCopy } from "../neo4j.ts";
import { ask, type Session, signedIn, testApp } from "./app.ts";

const CONFERENCE = "2016-09-01-regionalkonferenz-hildesheim";

let store: Store;
let app: ReturnType<typeof testApp>;
let editor: Session;
let event: { id: string; title: string; startsOn: string };
beforeAll(async () => {
  store = await openSourcedCopy();
  app = testApp(store);
  editor = await signedIn(store, "EDITOR");
  const found = await store.read<typeof event>(
    "MATCH (e:Event {kind: 'CONFERENCE'}) WHERE e.presentPartners > 5 RETURN e.id AS id, e.title AS title, e.startsOn AS startsOn ORDER BY e.startsOn LIMIT 1",
  );
  event = found[0] ?? { id: CONFERENCE, title: "", startsOn: "" };
});
afterAll(() => store.close());

const CHANGES = `query ($of: ID, $import: ID, $kinds: [ChangeKind!], $first: Int, $after: String, $things: Int, $further: String) {
  changes(of: $of, import: $import, kinds: $kinds, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id kind title author origin undoes undoneBy touched
      things(first: $things, after: $further) {
        pageInfo { hasNextPage endCursor }
        nodes {
          happened
          thing { label id name isThere }
          fields { name before after withheld }
          ties { type happened from { id name } to { label id name } fields { name before after } }
        }
      }
    }
  }
}`;
const UNDO = `mutation ($id: ID!) {
  undoChange(id: $id) {
    __typename
    ... on ChangeUndone { change { id kind undoes } }
    ... on StandsUnderLater { changes { id title } about { id name } }
    ... on AlreadyUndone { change { id undoneBy } }
  }
}`;

const changesOf = async (variables: Record<string, unknown>, as?: Session) =>
  (await ask(app, CHANGES, { things: 20, ...variables }, as)).data.changes.nodes;
const undo = async (id: string) => (await ask(app, UNDO, { id }, editor)).data.undoChange;

/** Changes the facts as the commands do, and says which change that was. */
async function change(about: Partial<ChangeAbout>, work: Parameters<typeof recordChange>[2]) {
  const { change: id } = await recordChange(
    store,
    { kind: "SAVE_PARTNER", by: { account: editor.accountId }, title: "Neu", ...about },
    work,
  );
  return String(id);
}

const addPartner = (id: string, properties: Record<string, unknown> = {}) =>
  change({ title: `Verein ${id}` }, async (draft) => {
    draft.put("Partner", id, {
      name: `Verein ${id}`,
      kind: "ORGANISATION",
      category: "association",
      otherNames: [],
      outsideState: false,
      ...properties,
    });
    draft.tie(
      "TOOK_PART",
      { label: "Partner", id },
      { label: "Event", id: event.id },
      { role: "EXHIBITED", wording: "Stand", present: true, validFrom: event.startsOn, sources: [] },
    );
  });

const put = (id: string, properties: Record<string, unknown>) =>
  change({ title: `Verein ${id}` }, async (draft) => {
    await draft.load("Partner", [id]);
    draft.put("Partner", id, properties);
  });

test("what changed about a partner, field by field: names and contacts are for editors", async () => {
  await addPartner("h-fields", { website: "https://alt.example.org", email: "alt@example.org" });
  await put("h-fields", { website: "https://neu.example.org", email: "neu@example.org" });

  const [latest, first] = await changesOf({ of: "h-fields" }, editor);
  expect(latest).toMatchObject({ kind: "SAVE_PARTNER", origin: "EDIT", author: editor.name, undoneBy: null });
  expect(latest.things.nodes).toEqual([
    {
      happened: "CHANGED",
      thing: { label: "Partner", id: "h-fields", name: "Verein h-fields", isThere: true },
      fields: expect.arrayContaining([
        {
          name: "website",
          before: ["https://alt.example.org"],
          after: ["https://neu.example.org"],
          withheld: false,
        },
        { name: "email", before: ["alt@example.org"], after: ["neu@example.org"], withheld: false },
      ]),
      ties: [],
    },
  ]);
  expect(first.things.nodes[0].happened).toBe("CAME");
  expect(first.things.nodes[0].ties).toMatchObject([
    { type: "TOOK_PART", happened: "CAME", to: { label: "Event", id: event.id, name: event.title } },
  ]);

  const [asVisitor] = await changesOf({ of: "h-fields" });
  expect(asVisitor.author).toBeNull();
  expect(asVisitor.things.nodes[0].fields).toContainEqual({
    name: "email",
    before: [],
    after: [],
    withheld: true,
  });
  const text = JSON.stringify(await changesOf({ of: "h-fields" }));
  expect(text).not.toContain("@example.org");
  expect(text).not.toContain(editor.name);
});

test("the list of everything is for editors; of one thing everybody may ask, while it is there", async () => {
  const codeOf = async (variables: Record<string, unknown>, as?: Session) =>
    (await ask(app, CHANGES, variables, as)).errors?.[0]?.extensions["code"];
  expect(await codeOf({})).toBe("BAD_USER_INPUT");
  expect(await codeOf({}, editor)).toBeUndefined();
  expect(await codeOf({ of: event.id })).toBeUndefined();
  expect(await codeOf({ of: event.id, import: "x" })).toBe("FORBIDDEN");
  expect(await codeOf({ of: "nothing-has-this-id" })).toBe("NOT_FOUND");

  const added = await addPartner("h-gone");
  await undo(added);
  expect(await codeOf({ of: "h-gone" })).toBe("NOT_FOUND");
  expect(await changesOf({ of: "h-gone" }, editor)).toMatchObject([
    {
      kind: "UNDO",
      undoes: added,
      things: { nodes: [{ happened: "WENT", thing: { name: "Verein h-gone", isThere: false } }] },
    },
    { id: added, undoneBy: expect.any(String) },
  ]);
});

test("an event's history tells who was added to it and what is stated of it", async () => {
  await addPartner("h-guest");
  await change({ kind: "SAVE_EVENT", title: event.title }, async (draft) => {
    draft.put("Statement", "h-stated", {
      text: "rund 350",
      number: 350,
      bound: "ABOUT",
      of: "PRESENT",
      position: 9,
    });
    draft.tie(
      "STATES",
      { label: "Event", id: event.id },
      { label: "Statement", id: "h-stated" },
      { sources: [] },
    );
  });
  const restated = await change({ kind: "SAVE_EVENT", title: event.title }, async (draft) => {
    await draft.load("Statement", ["h-stated"]);
    draft.put("Statement", "h-stated", { text: "rund 360", number: 360 });
  });
  const [third, second, first] = await changesOf({ of: event.id });
  expect(third).toMatchObject({
    id: restated,
    things: {
      nodes: [
        {
          thing: { label: "Statement" },
          fields: expect.arrayContaining([
            { name: "number", before: ["350"], after: ["360"], withheld: false },
          ]),
        },
      ],
    },
  });
  expect(second.things.nodes).toHaveLength(1);
  expect(second.things.nodes[0]).toMatchObject({
    happened: "CAME",
    thing: { label: "Statement", name: "rund 360" },
  });
  expect(first.things.nodes).toMatchObject([
    { thing: { label: "Event", id: event.id }, ties: [{ type: "TOOK_PART", from: { id: "h-guest" } }] },
  ]);
});

test("a large import comes page by page; who asks about one of its partners gets that part alone", async () => {
  const ids = Array.from({ length: 90 }, (_, row) => `h-row-${row}`);
  const imported = await change(
    { kind: "IMPORT", title: "liste.csv", import: "import-h" },
    async (draft, { flush }) => {
      for (let begin = 0; begin < ids.length; begin += 30) {
        for (const id of ids.slice(begin, begin + 30))
          draft.put("Partner", id, {
            name: id,
            kind: "INITIATIVE",
            category: "initiative",
            otherNames: [],
            outsideState: false,
          });
        await flush();
      }
    },
  );
  const seen: string[] = [];
  let further: string | null = null;
  do {
    const [{ things }] = await changesOf({ import: "import-h", things: 25, further }, editor);
    expect(things.nodes.length).toBeLessThanOrEqual(25);
    seen.push(...things.nodes.map(({ thing }: { thing: { id: string } }) => thing.id));
    further = things.pageInfo.hasNextPage ? things.pageInfo.endCursor : null;
  } while (further);
  expect(seen).toEqual(ids);
  expect(await changesOf({ of: "h-row-77" })).toMatchObject([
    {
      id: imported,
      origin: "IMPORT",
      touched: 90,
      things: { nodes: [{ thing: { id: "h-row-77" } }], pageInfo: { hasNextPage: false } },
    },
  ]);

  const listed: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(app, CHANGES, { first: 2, things: 1, after }, editor);
    listed.push(...data.changes.nodes.map(({ id }: { id: string }) => id));
    after = data.changes.pageInfo.hasNextPage ? data.changes.pageInfo.endCursor : null;
  } while (after);
  const all = await store.read<{ id: string }>("MATCH (c:Change) RETURN c.id AS id ORDER BY c.revision DESC");
  expect(listed).toEqual(all.map(({ id }) => id));
  expect((await changesOf({ kinds: ["IMPORT"] }, editor)).map(({ id }: { id: string }) => id)).toEqual([
    imported,
  ]);
});

test("undoing answers what it did, or which later changes stand in the way", async () => {
  const added = await addPartner("h-undo");
  const edited = await put("h-undo", { website: "https://undo.example.org" });
  expect(await undo(added)).toMatchObject({
    __typename: "StandsUnderLater",
    changes: [{ id: edited, title: "Verein h-undo" }],
    about: [{ id: "h-undo", name: "Verein h-undo" }],
  });
  expect(await undo(edited)).toMatchObject({
    __typename: "ChangeUndone",
    change: { kind: "UNDO", undoes: edited },
  });
  expect(await undo(edited)).toMatchObject({ __typename: "AlreadyUndone", change: { id: edited } });
  expect(await undo(added)).toMatchObject({ __typename: "ChangeUndone" });
  const { errors } = await ask(app, UNDO, { id: "change-0" }, editor);
  expect(errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
});
