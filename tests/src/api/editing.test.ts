import type { Store } from "@buendnisgraph/graph/store/store";
import { undoChange } from "@buendnisgraph/graph/write/change/undo-change";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedCopy } from "../neo4j.ts";
import { dumpAlliance } from "../writes/dump.ts";
import { ask, signedIn, testApp } from "./app.ts";

let store: Store;
let app: ReturnType<typeof testApp>;
let editor: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  store = await openSourcedCopy();
  app = testApp(store);
  editor = await signedIn(store, "EDITOR");
});
afterAll(() => store.close());

const SOURCE = { title: "Liste der Redaktion", readOn: "2026-11-25" };

/** Asks as an editor and answers with the one field that was asked for; errors fail the test. */
async function edit(query: string, variables: Record<string, unknown>) {
  const { data, errors } = await ask(app, query, variables, editor);
  expect(errors).toBeUndefined();
  return Object.values(data as object)[0];
}

const SAVE_PARTNER = `mutation ($input: PartnerInput!) { savePartner(input: $input) {
  __typename
  ... on PartnerSaved { change revision partner { id name kind category website basedIn { id } activeIn { id }
    topics { topic { id } evidence { basis } } offers { id text { de } } sources { title url } latitude } }
  ... on StaleRevision { revision changeIds }
  ... on InvalidInput { problems { field code detail } }
} }`;

const SAVE_EVENT = `mutation ($input: EventInput!) { saveEvent(input: $input) {
  __typename
  ... on EventSaved { change event { id shortLabel startsOn datePrecision attendance scope region { id } market { title }
    attendanceStatements { text number preferred source { title } } topics { id } } }
  ... on InvalidInput { problems { field code } }
} }`;

test("a partner is made, changed by what is given alone, and taken back to how it was", async () => {
  const before = await dumpAlliance(store);
  const made = await edit(SAVE_PARTNER, {
    input: {
      name: "  Prüfverein   Meppen e. V. ",
      kind: "INITIATIVE",
      place: "Meppen",
      basedIn: "03454",
      website: "https://www.example.org/",
      offers: [{ text: { de: "Räume für Sprachkurse" }, topics: ["sprache"] }],
      source: SOURCE,
    },
  });
  expect(made).toMatchObject({
    __typename: "PartnerSaved",
    partner: {
      id: "pruefverein-meppen-e-v",
      name: "Prüfverein Meppen e. V.",
      basedIn: { id: "03454" },
      topics: [{ topic: { id: "sprache" }, evidence: [{ basis: "OFFER" }] }],
      sources: [{ title: "Liste der Redaktion", url: null }],
    },
  });
  const changed = await edit(SAVE_PARTNER, {
    input: {
      id: made.partner.id,
      basedOn: made.revision,
      website: null,
      activeIn: ["03456"],
      source: SOURCE,
    },
  });
  expect(changed.partner).toMatchObject({
    name: "Prüfverein Meppen e. V.",
    website: null,
    basedIn: { id: "03454" },
    activeIn: [{ id: "03456" }],
    offers: [{ text: { de: "Räume für Sprachkurse" } }],
  });
  expect(
    (await edit(SAVE_PARTNER, { input: { id: made.partner.id, website: null, source: SOURCE } })).change,
  ).toBeNull();

  const stale = await edit(SAVE_PARTNER, {
    input: { id: made.partner.id, basedOn: made.revision, name: "Anders", source: SOURCE },
  });
  expect(stale).toMatchObject({ __typename: "StaleRevision", changeIds: [changed.change] });

  const by = { account: null };
  await undoChange(store, by, changed.change);
  await undoChange(store, by, made.change);
  expect(await dumpAlliance(store)).toEqual(before);
});

test("everything that is wrong with an input is named, and nothing is saved", async () => {
  const revision = await store.revision();
  const refused = await edit(SAVE_PARTNER, {
    input: {
      name: "x".repeat(301),
      kind: "COMPANY",
      website: "javascript:alert(1)",
      email: "keine Adresse",
      source: {},
    },
  });
  expect(refused).toEqual({
    __typename: "InvalidInput",
    problems: expect.arrayContaining([
      { field: "name", code: "TOO_LONG", detail: "300" },
      { field: "website", code: "NOT_AN_ADDRESS", detail: null },
      { field: "email", code: "NOT_AN_EMAIL", detail: null },
      { field: "source", code: "REQUIRED", detail: null },
    ]),
  });
  for (const [input, problem] of [
    [{ name: "Ohne Art" }, { field: "kind", code: "REQUIRED" }],
    [{ kind: "COMPANY" }, { field: "name", code: "REQUIRED" }],
    [
      { name: "A", kind: "COMPANY", basedIn: "99999" },
      { field: "basedIn", code: "UNKNOWN_ID" },
    ],
    [
      { id: "gibt-es-nicht", name: "A" },
      { field: "id", code: "UNKNOWN_ID" },
    ],
  ] as const)
    expect((await edit(SAVE_PARTNER, { input: { ...input, source: SOURCE } })).problems).toMatchObject([
      problem,
    ]);
  for (const [date, code] of [
    ["30.02.2016", "NOT_A_DATE"],
    ["2016-02-30", "NOT_A_DATE"],
    ["2016-05/2016-04", "END_BEFORE_START"],
  ])
    expect(
      (await edit(SAVE_EVENT, { input: { title: "A", kind: "OTHER", date, source: SOURCE } })).problems,
    ).toEqual([{ field: "date", code }]);
  expect(await store.revision()).toBe(revision);
});

test("an event with its market and numbers; moved to another day, all that it dates moves along", async () => {
  const before = await dumpAlliance(store);
  const made = await edit(SAVE_EVENT, {
    input: {
      kind: "CONFERENCE",
      scope: "REGIONAL",
      title: "Prüfkonferenz Emsland",
      date: "2026-10",
      place: "Lingen (Ems)",
      region: "03454",
      topics: ["sprache"],
      statements: [{ text: "rund 80", number: 80, bound: "ABOUT", of: "PRESENT" }],
      market: { title: "Markt der Möglichkeiten" },
      source: SOURCE,
    },
  });
  expect(made.event).toMatchObject({
    id: "2026-10-pruefkonferenz-emsland",
    startsOn: "2026-10-01",
    datePrecision: "MONTH",
    attendance: 80,
    region: { id: "03454" },
    market: { title: "Markt der Möglichkeiten" },
    attendanceStatements: [{ text: "rund 80", preferred: true, source: { title: "Liste der Redaktion" } }],
  });
  const partner = "caritasverband-hildesheim";
  const [someone] = await store.read<{ id: string }>(
    "MATCH (p:Partner) RETURN p.id AS id ORDER BY p.id LIMIT 1",
  );
  const recorded = await edit(
    `mutation ($input: ParticipationInput!) { recordParticipation(input: $input) { __typename
      ... on PartnerSaved { change partner { id participations { role wording event { id startsOn } } } } } }`,
    { input: { partner: someone?.id ?? partner, event: made.event.id, role: "EXHIBITED", source: SOURCE } },
  );
  expect(recorded.partner.participations).toContainEqual({
    role: "EXHIBITED",
    wording: "Stand auf dem Markt der Möglichkeiten",
    event: { id: made.event.id, startsOn: "2026-10-01" },
  });
  const moved = await edit(SAVE_EVENT, { input: { id: made.event.id, date: "2026-10-08", source: SOURCE } });
  const [tie] = await store.read<{ validFrom: string }>(
    "MATCH (:Partner)-[r:TOOK_PART]->(:Event {id: $id}) RETURN r.validFrom AS validFrom",
    { id: made.event.id },
  );
  expect(tie?.validFrom).toBe("2026-10-08");
  const inUse = await edit(
    `mutation ($id: ID!) { removeFact(id: $id) { __typename ... on InUse { ties } } }`,
    {
      id: made.event.id,
    },
  );
  expect(inUse).toEqual({ __typename: "InUse", ties: 1 });
  for (const change of [moved.change, recorded.change, made.change])
    await undoChange(store, { account: null }, change);
  expect(await dumpAlliance(store)).toEqual(before);
});

test("another role takes the place of the old one in one change; who was overtaken on a participation is told, others are not", async () => {
  const before = await dumpAlliance(store);
  const RECORD = `mutation ($input: ParticipationInput!) { recordParticipation(input: $input) { __typename
    ... on PartnerSaved { change revision partner { participations { role wording event { id } } } }
    ... on StaleRevision { changeIds } } }`;
  const [at] = await store.read<{ partner: string; event: string }>(`
    MATCH (p:Partner)
    WHERE COUNT { (p)-[:TOOK_PART]->() } = 0
    MATCH (e:Event {id: '2016-03-16-werkstatt-sprache'})
    RETURN p.id AS partner, e.id AS event ORDER BY partner LIMIT 1`);
  const record = (input: object) => edit(RECORD, { input: { ...at, source: SOURCE, ...input } });

  const first = await record({ role: "SPOKE", wording: "Grußwort" });
  const second = await record({ role: "PANEL", insteadOf: "SPOKE", basedOn: first.revision });
  expect(second.partner.participations).toEqual([
    { role: "PANEL", wording: "Podium", event: { id: at?.event } },
  ]);
  expect(await record({ role: "HOSTED", basedOn: first.revision })).toEqual({
    __typename: "StaleRevision",
    changeIds: [second.change],
  });
  const elsewhere = await record({
    event: "2017-03-06-werkstatt-engagement",
    role: "TOOK_PART",
    basedOn: first.revision,
  });
  expect(elsewhere.__typename).toBe("PartnerSaved");
  expect(
    await edit(
      `mutation ($partner: ID!, $event: ID!, $basedOn: Int) {
        removeParticipation(partner: $partner, event: $event, role: PANEL, basedOn: $basedOn) { __typename } }`,
      { ...at, basedOn: first.revision },
    ),
  ).toEqual({ __typename: "StaleRevision" });
  for (const { change } of [elsewhere, second, first]) await undoChange(store, { account: null }, change);
  expect(await dumpAlliance(store)).toEqual(before);
});

test("merging keeps every tie, source, name and old id, and can be undone", async () => {
  const before = await dumpAlliance(store);
  const [pair] = await store.read<{ keep: string; merge: string; events: string[]; name: string }>(`
    MATCH (a:Partner)-[:TOOK_PART]->(e:Event)<-[:TOOK_PART]-(b:Partner)-[:COLLABORATES_WITH]-(:Partner)
    WITH a, b ORDER BY a.id, b.id LIMIT 1
    RETURN a.id AS keep, b.id AS merge, b.name AS name,
      COLLECT { MATCH (n)-[:TOOK_PART]->(e:Event) WHERE n IN [a, b] RETURN DISTINCT e.id ORDER BY e.id } AS events`);
  if (!pair) throw new Error("the facts have no such pair");
  const merged = await edit(
    `mutation ($keep: ID!, $merge: [ID!]!) { mergePartners(keep: $keep, merge: $merge) { __typename
      ... on PartnerSaved { change partner { id otherNames participations { event { id } } } } } }`,
    { keep: pair.keep, merge: [pair.merge] },
  );
  expect(merged.partner.otherNames).toContain(pair.name);
  expect(
    [...new Set(merged.partner.participations.map((one: { event: { id: string } }) => one.event.id))].sort(),
  ).toEqual(pair.events);
  const { data } = await ask(app, `query ($id: ID!) { partner(id: $id) { id } }`, { id: pair.merge });
  expect(data.partner.id).toBe(pair.keep);
  await undoChange(store, { account: null }, merged.change);
  expect(await dumpAlliance(store)).toEqual(before);
});

test("a proposal with its way, and a measure that followed it", async () => {
  const before = await dumpAlliance(store);
  const [row] = await store.read<{ partner: string; event: string }>(
    "MATCH (p:Partner)-[:TOOK_PART]->(e:Event) WHERE e.startsOn IS NOT NULL RETURN p.id AS partner, e.id AS event ORDER BY p.id LIMIT 1",
  );
  const SAVE = `mutation ($input: ProposalInput!) { saveProposal(input: $input) { __typename
    ... on FactSaved { id change } ... on InvalidInput { problems { field code } } } }`;
  const problem = await edit(SAVE, {
    input: { type: "PROBLEM", text: { de: "Prüfproblem" }, event: row?.event, source: SOURCE },
  });
  const proposal = await edit(SAVE, {
    input: {
      type: "PROPOSAL",
      text: { de: "Prüfvorschlag" },
      event: row?.event,
      by: [row?.partner],
      topics: ["sprache"],
      answers: [problem.id],
      adoptions: [{ partner: row?.partner, on: "2026-11" }],
      source: SOURCE,
    },
  });
  const measure = await edit(
    `mutation ($input: MeasureInput!) { saveMeasure(input: $input) { __typename ... on FactSaved { id change } } }`,
    {
      input: {
        title: { de: "Prüfmaßnahme" },
        date: "2026-12",
        amount: 1000,
        follows: proposal.id,
        statedBySource: true,
        source: SOURCE,
      },
    },
  );
  const { data } = await ask(app, `query ($id: ID!) { impactOf(id: $id) { __typename } }`, {
    id: proposal.id,
  });
  expect(data.impactOf).not.toBeNull();
  expect(
    (
      await edit(SAVE, {
        input: { type: "PROBLEM", text: { de: "x" }, answers: [problem.id], source: SOURCE },
      })
    ).problems,
  ).toEqual([{ field: "answers", code: "DOES_NOT_FIT" }]);
  for (const { change } of [measure, proposal, problem]) await undoChange(store, { account: null }, change);
  expect(await dumpAlliance(store)).toEqual(before);
});

test("a partner that exists no longer leaves views of later days, and nobody is told to work with it", async () => {
  const before = await dumpAlliance(store);
  const { data: first } = await ask(
    app,
    `{ collaborators(for: "caritasverband-hildesheim", first: 1) { partner { id } } }`,
  );
  const gone = first.collaborators[0].partner.id as string;
  const retired = await edit(
    `mutation ($id: ID!) { retirePartner(id: $id, on: "2020-01-01") { __typename ... on PartnerSaved { change partner { until } } } }`,
    { id: gone },
  );
  expect(retired.partner.until).toBe("2020-01-01");
  const { data } = await ask(
    app,
    `query ($ids: [ID!]) {
      before: network(asOf: "2019-12-31") { ids } after: network(asOf: "2020-01-01") { ids }
      listBefore: partners(asOf: "2019-12-31", filter: {ids: $ids}) { totalCount }
      listAfter: partners(asOf: "2020-01-01", filter: {ids: $ids}) { totalCount }
      collaborators(for: "caritasverband-hildesheim", first: 50) { partner { id } }
    }`,
    { ids: [gone] },
  );
  expect(data.before.ids).toContain(gone);
  expect(data.after.ids).not.toContain(gone);
  expect([data.listBefore.totalCount, data.listAfter.totalCount]).toEqual([1, 0]);
  expect(data.collaborators.map((one: { partner: { id: string } }) => one.partner.id)).not.toContain(gone);
  await undoChange(store, { account: null }, retired.change);
  expect(await dumpAlliance(store)).toEqual(before);
});

test("a new partner that looks like a known one is asked about, and made where the editor says so", async () => {
  const MAKE = `mutation ($input: PartnerInput!) { savePartner(input: $input) { __typename
    ... on PossibleDuplicates { candidates { partner { id } score } } ... on PartnerSaved { change } } }`;
  const input = { name: "Caritasverband f. d. Diözese Hildesheim", kind: "ORGANISATION", source: SOURCE };
  const asked = await edit(MAKE, { input });
  expect(asked.candidates[0].partner.id).toBe("caritasverband-hildesheim");
  const made = await edit(MAKE, { input: { ...input, anyway: true } });
  expect(made.__typename).toBe("PartnerSaved");
  await undoChange(store, { account: null }, made.change);
});
