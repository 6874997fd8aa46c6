import { unpack } from "@buendnisgraph/graph/model/packed";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, type Session, signedIn, testApp } from "../api/app.ts";
import { openSourcedCopy } from "../neo4j.ts";
import { dumpAlliance } from "../writes/dump.ts";
import { rowsOf, settled, step, uploadAndLook } from "./import-over-http.ts";
import { CONFERENCE, knownPartners, windows1252 } from "./list-of-known.ts";

let store: Store;
let app: ReturnType<typeof testApp>;
let editor: Session;
beforeAll(async () => {
  store = await openSourcedCopy();
  app = testApp(store);
  editor = await signedIn(store, "EDITOR");
});
afterAll(() => store.close());

const about = { kind: "attendance", event: CONFERENCE, name: "teilnehmer.csv" };

/** 80 rows as Excel saves them: 40 on record, 33 new, 2 of them in places that are several, 6 named again, a person. */
async function eighty(): Promise<Uint8Array> {
  const known = await knownPartners(store, 40);
  const rows = [
    ...known.map(({ name, place }) => [name, place]),
    ...Array.from({ length: 31 }, (_, at) => [`Förderverein Prüfstein ${names[at]} e. V.`, "Meppen"]),
    ["Heimatverein Süßwasser", "Neustadt"],
    ["Bürgerverein Abendrot", "Rodenberg oder Neustadt"],
    ...known.slice(0, 6).map(({ name, place }) => [name, place]),
    ["Frau Dr. Anna Beispiel", "Celle"],
  ].map(([name, place]) => [`"${name}"`, place, "Anna Beispiel", "0511 1234567"].join(";"));
  const title = "Teilnehmerliste zur Werkstatt;;;";
  return windows1252([title, "Einrichtung;Ort;Ansprechpartner;Telefon", ...rows].join("\r\n"));
}

const names =
  "Amsel Biber Dachs Elster Fuchs Ginster Habicht Igel Jaspis Kiebitz Lerche Marder Natter Otter Pirol Qualle Rabe Salbei Taube Uhu Vogel Wiesel Xenia Ysop Zeisig Ahorn Birke Distel Erle Farn Ulme".split(
    " ",
  );

test("a list is in within a few steps, twice changes nothing, and one undo takes all of it out again", {
  timeout: 300_000,
}, async () => {
  const before = await dumpAlliance(store);
  const list = await eighty();

  const preview = await uploadAndLook(app, list, about, editor);
  expect(preview).toMatchObject({
    state: "PREVIEW",
    encoding: "windows-1252",
    delimiter: ";",
    headerRow: 2,
    columns: [
      { header: "Einrichtung", field: "NAME", dropped: null },
      { header: "Ort", field: "PLACE", dropped: null },
      { header: "Ansprechpartner", field: null, dropped: "PERSON_NAME" },
      { header: "Telefon", field: null, dropped: "PHONE" },
    ],
    counts: { rows: 80, new: 33, matched: 46, rejected: 1 },
  });
  const rows = await rowsOf(app, preview.id, editor);
  expect(rows.find(({ name }) => name === "Heimatverein Süßwasser")).toMatchObject({
    open: true,
    region: null,
    problems: [{ code: "PLACE_AMBIGUOUS" }],
  });
  expect(rows.at(-1)).toMatchObject({ row: 82, name: "", action: "REJECTED", values: [] });
  expect(rows.at(-2)).toMatchObject({
    row: 81,
    action: "MATCHED",
    effects: [],
    partners: [{ sameAsRow: 8 }],
  });

  // Nothing of a person is kept, whatever label it would be under.
  const [kept] = await store.read<{ all: string }>(
    "MATCH (i:Import)-[:HAS_PART]->(p) RETURN reduce(all = '', text IN collect(p.content) | all + text) AS all",
  );
  expect(preview.columns.length).toBe(4);
  expect(await unpackedTexts(store)).not.toMatch(/Anna Beispiel|0511/);
  expect(kept?.all).not.toBe("");

  expect(await step(app, editor, "commitImport", { id: preview.id })).toMatchObject({
    __typename: "ImportQuestionsOpen",
    open: 2,
  });
  for (const { id, candidates } of preview.placeQuestions)
    await step(app, editor, "answerPlace", {
      importId: preview.id,
      question: id,
      region: candidates[0].region.id,
    });
  const committed = await step(app, editor, "commitImport", { id: preview.id });
  expect(committed).toMatchObject({ __typename: "ImportSaved", import: { state: "COMMITTED" } });

  const { data } = await ask(
    app,
    `query Of($id: ID!) { event(id: $id) { participations {
      partner { name basedIn { id } } sources { title url publisher }
    } } change(id: "${committed.import.change}") { origin title author } }`,
    { id: CONFERENCE },
    editor,
  );
  const titles = /^Teilnahmeliste „.*“, eingelesen am \d\d\.\d\d\.\d{4}$/;
  const found = data.event.participations.find(
    ({ partner }: { partner: { name: string } }) => partner.name === "Heimatverein Süßwasser",
  );
  expect(found.partner.basedIn.id).toBe(preview.placeQuestions[0].candidates[0].region.id);
  expect(found.sources).toMatchObject([{ url: null, title: expect.stringMatching(titles) }]);
  expect(data.change).toMatchObject({ origin: "IMPORT", author: editor.name });

  const again = await uploadAndLook(app, list, about, editor);
  expect(again.counts).toMatchObject({ unchanged: 79, rejected: 1, new: 0, matched: 0, open: 0 });
  const revision = await store.revision();
  expect(await step(app, editor, "commitImport", { id: again.id })).toMatchObject({
    import: { state: "COMMITTED", change: null },
  });
  expect(await store.revision()).toBe(revision);

  const undone = await ask(
    app,
    `mutation Undo($id: ID!) { undoChange(id: $id) { __typename } }`,
    { id: committed.import.change },
    editor,
  );
  expect(undone.data).toEqual({ undoChange: { __typename: "ChangeUndone" } });
  expect(await dumpAlliance(store)).toEqual(before);
  expect((await settled(app, preview.id, editor)).state).toBe("UNDONE");
});

/** All that is kept of imports, as text. */
async function unpackedTexts(from: Store): Promise<string> {
  const parts = await from.read<{ content: string }>("MATCH (p:ImportPart) RETURN p.content AS content");
  const heads = await from.read<{ head: object }>("MATCH (i:Import) RETURN properties(i) AS head");
  return JSON.stringify([parts.map(({ content }) => unpack(content)), heads]);
}
