import type { AddressInfo } from "node:net";
import type { MailSettings } from "@buendnisgraph/api/mail/mail-settings";
import type { Store } from "@buendnisgraph/graph/store/store";
import { undoChange } from "@buendnisgraph/graph/write/change/undo-change";
import { savePartner } from "@buendnisgraph/graph/write/save-partner";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourcedCopy } from "../neo4j.ts";
import { dumpAlliance } from "../writes/dump.ts";
import { type Answer, ask, askFrom, type Session, signedIn, testApp } from "./app.ts";

const PARTNER = "lebenshilfe-hildesheim";

let store: Store;
let app: ReturnType<typeof testApp>;
let editor: Session;
let member: Session;
const letters: { to: string[]; raw: string }[] = [];
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      letters.push({ to, raw: Buffer.concat(parts).toString() });
      done();
    });
  },
});

beforeAll(async () => {
  store = await openSourcedCopy();
  editor = await signedIn(store, "EDITOR");
  member = await signedIn(store, "MEMBER");
  await new Promise<void>((resolve) => mailServer.listen(0, "127.0.0.1", () => resolve()));
  const mail: MailSettings = {
    host: "127.0.0.1",
    port: (mailServer.server.address() as AddressInfo).port,
    secure: false,
    username: undefined,
    password: undefined,
    from: "buendnis@example.org",
    to: "redaktion@example.org",
  };
  app = testApp(store, [], {}, { mail });
});
afterAll(async () => {
  await new Promise<void>((resolve) => mailServer.close(() => resolve()));
  await store.close();
});

const CORRECTION = `id state title text contact proposer decidedBy reason revision change erased isNewPartner
  about { label id name } source { url title }
  fields { name before now proposed changedSince } taken { name value }`;
const PROPOSE = `mutation ($input: CorrectionInput!) { proposeCorrection(input: $input) { __typename
  ... on CorrectionProposed { token correction { ${CORRECTION} } }
  ... on TooManyProposals { retryAfter }
  ... on InvalidInput { problems { field code } } } }`;
const PROPOSE_PARTNER = `mutation ($input: PartnerInput!, $words: ProposalWords) {
  proposePartner(input: $input, words: $words) { __typename
  ... on CorrectionProposed { token correction { ${CORRECTION} } }
  ... on PossibleDuplicates { candidates { partner { id } } } ... on InvalidInput { problems { field code } } } }`;
const DECIDE = `mutation ($id: ID!, $decision: CorrectionDecision!, $take: [String!], $change: PartnerInput,
  $event: EventInput, $reason: String, $basedOn: Int, $erase: Boolean) {
  decideCorrection(id: $id, decision: $decision, take: $take, change: $change, event: $event, reason: $reason,
    basedOn: $basedOn, erase: $erase) { __typename
  ... on CorrectionDecided { correction { ${CORRECTION} } }
  ... on AlreadyDecided { correction { id state } }
  ... on StaleRevision { changeIds }
  ... on InvalidInput { problems { field code } } } }`;

/** Each asks from an address of its own, unless it says which. */
let addresses = 0;
const from = (address = `192.0.2.${++addresses}`) => ({ address });
async function answer(query: string, variables: object, as?: Session, peer = from(), of = app) {
  const response = await askFrom(of, peer, query, variables as Record<string, unknown>, as);
  const { data, errors } = (await response.json()) as Answer;
  expect(errors).toBeUndefined();
  return Object.values(data)[0] as Record<string, never> & { __typename: string };
}
const propose = async (input: object, as?: Session) => {
  const proposed = await answer(PROPOSE, { input }, as);
  expect(proposed).toMatchObject({ __typename: "CorrectionProposed" });
  return proposed as unknown as { token: string; correction: { id: string; revision: number } };
};
const decide = (variables: object) => answer(DECIDE, variables, editor);
const byToken = async (token: string) =>
  (
    await ask(app, `query ($token: String!) { correctionByToken(token: $token) { ${CORRECTION} } }`, {
      token,
    })
  ).data.correctionByToken;
const website = async () =>
  (await ask(app, `{ partner(id: "${PARTNER}") { website } }`)).data.partner.website;
const SOURCE = { title: "Eigene Angabe" };

test("proposed without an account, accepted, followed by the secret link, told by mail, undone as it was", async () => {
  const before = await dumpAlliance(store);
  const { token, correction } = await propose({
    about: PARTNER,
    partner: {
      name: "Lebenshilfe Hildesheim e. V.",
      website: "https://lebenshilfe.example.org",
      source: SOURCE,
    },
    words: { text: "Unsere Adresse ist neu.", contact: "verein@example.org", language: "de" },
  });
  expect(await dumpAlliance(store)).toEqual(before);
  // What is as on record already is no proposal; who proposed it hears nothing of the contact.
  expect(correction).toMatchObject({
    state: "OPEN",
    contact: null,
    fields: [{ name: "website", proposed: ["https://lebenshilfe.example.org"], changedSince: false }],
  });
  const kept = await store.read<{ c: object }>("MATCH (c:Correction) RETURN properties(c) AS c");
  expect(JSON.stringify(kept)).not.toContain(token);

  const queue = await ask(app, `{ corrections(state: OPEN) { openCount nodes { id contact } } }`, {}, editor);
  expect(queue.data.corrections).toEqual({
    openCount: 1,
    nodes: [{ id: correction.id, contact: "verein@example.org" }],
  });
  expect(await decide({ id: correction.id, decision: "DECLINE" })).toEqual({
    __typename: "InvalidInput",
    problems: [{ field: "reason", code: "REQUIRED" }],
  });
  const decided = await decide({
    id: correction.id,
    decision: "ACCEPT",
    basedOn: correction.revision,
    reason: "Danke!",
  });
  expect(decided).toMatchObject({
    __typename: "CorrectionDecided",
    correction: { state: "ACCEPTED", contact: null },
  });
  expect(await website()).toBe("https://lebenshilfe.example.org");
  expect(await decide({ id: correction.id, decision: "ACCEPT" })).toMatchObject({
    __typename: "AlreadyDecided",
  });
  expect(await byToken(token)).toMatchObject({
    state: "ACCEPTED",
    reason: "Danke!",
    decidedBy: null,
    change: null,
    taken: [{ name: "website", value: ["https://lebenshilfe.example.org"] }],
  });
  expect(await byToken("nothing")).toBeNull();

  const [change] = await store.read<{ id: string; by: string }>(
    "MATCH (c:Change {correction: $id}) RETURN c.id AS id, c.by AS by",
    { id: correction.id },
  );
  expect(change?.by).toBe(editor.accountId);
  await undoChange(store, { account: editor.accountId }, String(change?.id));
  expect(await dumpAlliance(store)).toEqual(before);

  await expect
    .poll(() => letters.map(({ to }) => to))
    .toEqual([["redaktion@example.org"], ["verein@example.org"]]);
  expect(letters[0]?.raw).not.toContain(token);
  expect(letters[1]?.raw).toContain("Danke!");
  const rest = await store.read<{ c: object }>("MATCH (c:Correction) RETURN properties(c) AS c");
  expect(JSON.stringify(rest)).not.toContain("verein@example.org");
});

test("a missing partner proposes itself; an editor takes it in with another name and without its phone", async () => {
  const input = {
    name: "Sprachtreff Meppen",
    kind: "INITIATIVE",
    place: "Meppen",
    basedIn: "03454",
    phone: "05931 12345",
    offers: [{ text: { de: "Sprachtreff am Montag" }, topics: ["sprache"] }],
    source: { url: "https://sprachtreff.example.org" },
  };
  const proposed = await answer(PROPOSE_PARTNER, { input, words: { text: "Wir fehlen hier." } });
  const { token, correction } = proposed as unknown as { token: string; correction: { id: string } };
  expect(correction).toMatchObject({
    isNewPartner: true,
    about: null,
    title: "Sprachtreff Meppen",
    fields: expect.arrayContaining([
      { name: "basedIn", before: null, now: null, proposed: ["Landkreis Emsland"], changedSince: false },
      {
        name: "offers",
        before: null,
        now: null,
        proposed: ["Sprachtreff am Montag (Sprache)"],
        changedSince: false,
      },
    ]),
  });
  const decided = await decide({
    id: correction.id,
    decision: "CHANGE",
    take: ["kind", "place", "basedIn", "offers"],
    change: { name: "Sprachtreff Meppen e. V.", source: SOURCE },
  });
  expect(decided).toMatchObject({
    correction: { state: "CHANGED", about: { label: "Partner", name: "Sprachtreff Meppen e. V." } },
  });
  const { about } = await byToken(token);
  const { data } = await ask(
    app,
    `query ($id: ID!) { partner(id: $id) { name phone basedIn { id } offers { text { de } } sources { url } } }`,
    { id: about.id },
  );
  expect(data.partner).toEqual({
    name: "Sprachtreff Meppen e. V.",
    phone: null,
    basedIn: { id: "03454" },
    offers: [{ text: { de: "Sprachtreff am Montag" } }],
    sources: [{ url: "https://sprachtreff.example.org" }],
  });
});

test("who is here already is told before anything is kept, and may propose all the same; editors see whom it looks like", async () => {
  const input = {
    name: "Lebenshilfe Hildesheim e.V.",
    kind: "ORGANISATION",
    place: "Hildesheim",
    basedIn: "03254",
    outsideState: false,
    source: SOURCE,
  };
  const count = async () =>
    (await ask(app, "{ corrections { openCount } }", {}, editor)).data.corrections.openCount;
  const before = await count();
  // Being told costs none of the five an hour.
  const peer = from();
  for (let attempt = 0; attempt < 6; attempt++)
    expect(await answer(PROPOSE_PARTNER, { input }, undefined, peer)).toMatchObject({
      __typename: "PossibleDuplicates",
      candidates: expect.arrayContaining([{ partner: { id: PARTNER } }]),
    });
  expect(await count()).toBe(before);
  const sent = await answer(PROPOSE_PARTNER, { input: { ...input, anyway: true } }, undefined, peer);
  const { token, correction } = sent as unknown as {
    token: string;
    correction: { id: string; fields: object[] };
  };
  // That it lies within the state is what is taken for granted.
  expect(correction.fields).toHaveLength(4);
  const alike = "lookAlikes { partner { id } } fields { name asInput }";
  const seen = await ask(app, `query ($id: ID!) { correction(id: $id) { ${alike} } }`, correction, editor);
  expect(seen.data.correction).toMatchObject({
    lookAlikes: expect.arrayContaining([{ partner: { id: PARTNER } }]),
    fields: expect.arrayContaining([{ name: "basedIn", asInput: '"03254"' }]),
  });

  // What is open is erased with its decision, what is decided at any time; the link opens it where only members read.
  const erase = () =>
    answer(
      `mutation ($id: ID!) { eraseCorrection(id: $id) { __typename ... on CorrectionErased { correction {
        state erased title fields { name } source { title } reason } } ... on InvalidInput { problems { code } } } }`,
      { id: correction.id },
      editor,
    );
  expect(await erase()).toMatchObject({ __typename: "InvalidInput", problems: [{ code: "DOES_NOT_FIT" }] });
  await decide({ id: correction.id, decision: "DECLINE", reason: "Steht schon hier." });
  const erased = {
    state: "DECLINED",
    erased: true,
    title: null,
    fields: [],
    source: null,
    reason: "Steht schon hier.",
  };
  expect(await erase()).toMatchObject({ __typename: "CorrectionErased", correction: erased });
  const members = testApp(store, [], { readAccess: "members" });
  const link = `query ($token: String!) { correctionByToken(token: $token) {
    state erased title fields { name } source { title } reason lookAlikes { score } } }`;
  expect((await ask(members, link, { token })).data.correctionByToken).toEqual({ ...erased, lookAlikes: [] });
  const there = await ask(
    members,
    'query ($token: String!) { correctionByToken(token: $token) { id } partner(id: "x") { id } }',
    { token },
  );
  expect(there.errors?.map(({ path }) => path)).toEqual([["partner"]]);
});

test("the editor sees what has changed since it was proposed, and is stopped by what changes while they look", async () => {
  const { correction } = await propose({
    about: PARTNER,
    partner: { website: "https://a.example.org", source: SOURCE },
  });
  const elsewhere = (to: string) =>
    savePartner(store, { account: editor.accountId }, { id: PARTNER, website: to, source: SOURCE });
  await elsewhere("https://b.example.org");
  const looked = await ask(
    app,
    `query ($id: ID!) { correction(id: $id) { ${CORRECTION} } }`,
    { id: correction.id },
    editor,
  );
  expect(looked.data.correction.fields).toMatchObject([
    {
      name: "website",
      now: ["https://b.example.org"],
      proposed: ["https://a.example.org"],
      changedSince: true,
    },
  ]);
  await elsewhere("https://c.example.org");
  const { revision } = looked.data.correction;
  expect(await decide({ id: correction.id, decision: "ACCEPT", basedOn: revision })).toMatchObject({
    __typename: "StaleRevision",
    changeIds: [expect.any(String)],
  });
  expect(await website()).toBe("https://c.example.org");
  // Of two editors who decide at once one decides.
  const both = await Promise.all([1, 2].map(() => decide({ id: correction.id, decision: "ACCEPT" })));
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(["AlreadyDecided", "CorrectionDecided"]);
  expect(await website()).toBe("https://a.example.org");
});

test("events and words alone; what fits nothing is refused by field; what names persons can be erased", async () => {
  const [event] = await store.read<{ id: string }>(
    "MATCH (e:Event {kind: 'CONFERENCE'}) RETURN e.id AS id ORDER BY id LIMIT 1",
  );
  const about = event?.id;
  const dated = await propose({ about, event: { date: "2016-03-17", source: SOURCE } });
  expect(dated.correction).toMatchObject({ fields: [{ name: "date", proposed: ["2016-03-17"] }] });
  expect(await decide({ id: dated.correction.id, decision: "ACCEPT" })).toMatchObject({
    correction: { state: "ACCEPTED" },
  });
  const { data } = await ask(app, "query ($id: ID!) { event(id: $id) { startsOn } }", { id: about });
  expect(data.event.startsOn).toBe("2016-03-17");

  const worded = await propose({ about: "03454", words: { text: "Frau Muster hat die Nummer 0511 1234." } });
  expect(worded.correction).toMatchObject({ about: { label: "Region" }, fields: [] });
  await decide({
    id: worded.correction.id,
    decision: "DECLINE",
    reason: "Personen nennen wir nicht.",
    erase: true,
  });
  expect(await byToken(worded.token)).toMatchObject({
    state: "DECLINED",
    text: null,
    erased: true,
    reason: "Personen nennen wir nicht.",
  });

  for (const [input, field, code] of [
    [{ about: PARTNER }, "words.text", "REQUIRED"],
    [{ about: "no-such-thing", words: { text: "x" } }, "about", "UNKNOWN_ID"],
    [{ about, partner: { name: "x", source: SOURCE } }, "partner", "DOES_NOT_FIT"],
    [
      { about: PARTNER, partner: { website: "javascript:alert(1)", source: SOURCE } },
      "partner.website",
      "NOT_AN_ADDRESS",
    ],
    [{ about: PARTNER, words: { text: "x".repeat(4_001) } }, "words.text", "TOO_LONG"],
    [{ about: PARTNER, words: { text: "x", contact: "no address" } }, "words.contact", "NOT_AN_EMAIL"],
    [{ about: PARTNER, words: { text: "x", leaveEmpty: "buy" } }, "words.leaveEmpty", "DOES_NOT_FIT"],
  ] as const)
    expect(await answer(PROPOSE, { input })).toEqual({
      __typename: "InvalidInput",
      problems: [{ field, code }],
    });
});

test("so many an hour from one address, whatever process it reaches; members have their own list", async () => {
  const other = testApp(store);
  const input = { about: PARTNER, words: { text: "Noch etwas." } };
  const answers: string[] = [];
  for (let attempt = 0; attempt < 7; attempt++)
    answers.push(
      (await answer(PROPOSE, { input }, undefined, from("198.51.100.7"), attempt % 2 ? other : app))
        .__typename,
    );
  expect(answers).toEqual([...Array(5).fill("CorrectionProposed"), "TooManyProposals", "TooManyProposals"]);

  const own = await propose(input, member);
  const mine = await ask(app, `{ myCorrections { openCount nodes { id proposer } } }`, {}, member);
  expect(mine.data.myCorrections).toEqual({
    openCount: null,
    nodes: [{ id: own.correction.id, proposer: null }],
  });
  const seen = await ask(
    app,
    `query ($id: ID!) { correction(id: $id) { proposer } }`,
    { id: own.correction.id },
    editor,
  );
  expect(seen.data.correction.proposer).toBe(member.name);
  const members = testApp(store, [], { readAccess: "members" });
  const { errors } = await ask(members, PROPOSE, { input });
  expect(errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
});
