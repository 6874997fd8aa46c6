import { OPEN_ACCESS } from "@buendnisgraph/api/security/access-settings";
import { addressOf } from "@buendnisgraph/api/security/address";
import { firstAdministratorLink } from "@buendnisgraph/api/security/first-administrator";
import { nameForViewer, visitor } from "@buendnisgraph/api/security/viewer";
import { PRIVATE_LABELS } from "@buendnisgraph/graph/model/private-labels";
import { accountNames } from "@buendnisgraph/graph/read/accounts/accounts";
import { accountOfSession } from "@buendnisgraph/graph/read/accounts/signed-in";
import type { Store } from "@buendnisgraph/graph/store/store";
import { addAccount } from "@buendnisgraph/graph/write/accounts/add-account";
import { countAttempt } from "@buendnisgraph/graph/write/accounts/count-attempts";
import { forgetExpired } from "@buendnisgraph/graph/write/accounts/forget-expired";
import { hashPassword } from "@buendnisgraph/graph/write/accounts/password";
import {
  beginSession,
  IDLE_MS,
  LONGEST_SESSION_MS,
  noteSessionUse,
} from "@buendnisgraph/graph/write/accounts/sessions";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestStore } from "../neo4j.ts";
import { type Answer, ask, askFrom, type Session, signedIn, testApp } from "./app.ts";

const PASSWORD = "vier Dinge im Schrank";
const HERE = { address: "127.0.0.1" };

const SIGN_IN = `mutation ($name: String!, $password: String!) {
  signIn(name: $name, password: $password) { __typename ... on SignedIn { viewer { role name } } }
}`;
const ACCEPT = `mutation ($secret: String!, $name: String, $password: String!) {
  acceptInvitation(secret: $secret, name: $name, password: $password) {
    __typename ... on SignedIn { viewer { role name } } ... on NameRefused { fault: fault } ... on PasswordRefused { passwordFault: fault } }
}`;
const INVITE = `mutation ($role: AccountRole!) { inviteAccount(role: $role, label: "für Celle") { ... on Invited { link invitation { id label } } } }`;
const OWN = `{ ownAccount { name hasPassword sessions { id isThis } tokens { id name } } }`;

let store: Store;
let app: ReturnType<typeof testApp>;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.keep(
    "MATCH (n:Account|Session|Token|Invitation|AttemptCount|Passkey|Ceremony) DETACH DELETE n",
  );
  app = testApp(store);
});

const secretOf = (link: string) => link.split("#link=")[1] ?? "";
const invited = async (as: Session, role: string) =>
  secretOf((await ask(app, INVITE, { role }, as)).data.inviteAccount.link);
const withPassword = async (name: string) =>
  addAccount(store, { name, role: "EDITOR", wayIn: { passwordHash: await hashPassword(PASSWORD) } });
const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? "";

describe("the link for the first administrator", () => {
  const accept = async (secret: string, peer: { address?: string }, headers = {}) =>
    (
      (await (
        await askFrom(app, peer, ACCEPT, { secret, name: "Leitung", password: PASSWORD }, { headers })
      ).json()) as Answer
    ).data.acceptInvitation;

  test("works once, on this machine, and not through a proxy", async () => {
    const link = (await firstAdministratorLink(store, OPEN_ACCESS, "http://localhost:4000")) ?? "";
    expect(link).toMatch(/^http:\/\/localhost:4000\/sign-in#link=[\w-]{43}$/);
    const secret = secretOf(link);
    expect((await accept(secret, { address: "192.0.2.7" })).__typename).toBe("LinkInvalid");
    expect((await accept(secret, {})).__typename).toBe("LinkInvalid");
    expect((await accept(secret, HERE, { "x-forwarded-for": "127.0.0.1" })).__typename).toBe("LinkInvalid");
    expect(await accept(secret, { address: "::ffff:127.0.0.1" })).toMatchObject({
      __typename: "SignedIn",
      viewer: { role: "ADMINISTRATOR", name: "Leitung" },
    });
    expect((await accept(secret, HERE)).__typename).toBe("LinkInvalid");
    expect(await firstAdministratorLink(store, OPEN_ACCESS, "http://localhost:4000")).toBeUndefined();
  });

  test("is void once there is an administrator, and not made where an organisation names them", async () => {
    const secret = secretOf(
      (await firstAdministratorLink(store, OPEN_ACCESS, "http://localhost:4000")) ?? "",
    );
    await signedIn(store, "ADMINISTRATOR");
    expect((await accept(secret, HERE)).__typename).toBe("LinkInvalid");
    await store.keep("MATCH (n:Account) DETACH DELETE n");
    const oidc = {
      issuer: "https://login.example.org",
      clientId: "x",
      clientSecret: "y",
      roleClaim: "roles",
      roleNames: {},
    };
    expect(await firstAdministratorLink(store, { ...OPEN_ACCESS, oidc }, "http://localhost")).toBeUndefined();
  });
});

describe("invitations", () => {
  test("make one account, of the role they say, and no more", async () => {
    const secret = await invited(await signedIn(store, "ADMINISTRATOR"), "EDITOR");
    const accept = (name: string) => ask(app, ACCEPT, { secret, name, password: PASSWORD });
    const answers = await Promise.all(["Erste Hand", "Zweite Hand"].map(accept));
    const kinds = answers.map(({ data }) => data.acceptInvitation.__typename).sort();
    expect(kinds).toEqual(["LinkInvalid", "SignedIn"]);
    expect(answers.flatMap(({ data }) => data.acceptInvitation.viewer?.role ?? [])).toEqual(["EDITOR"]);
  });

  test("stay usable when name or password will not do, and say why", async () => {
    const administrator = await signedIn(store, "ADMINISTRATOR");
    const secret = await invited(administrator, "MEMBER");
    const accept = async (name: string, password: string) =>
      (await ask(app, ACCEPT, { secret, name, password })).data.acceptInvitation;
    expect(await accept(administrator.name.toUpperCase(), PASSWORD)).toMatchObject({ fault: "TAKEN" });
    expect(await accept(" x ", PASSWORD)).toMatchObject({ fault: "TOO_SHORT" });
    expect(await accept("Redaktion Nord", "kurz")).toMatchObject({ passwordFault: "TOO_SHORT" });
    expect(await accept("Redaktion Nord", PASSWORD)).toMatchObject({ __typename: "SignedIn" });
  });

  test("end after a week and can be withdrawn", async () => {
    const administrator = await signedIn(store, "ADMINISTRATOR");
    const secret = await invited(administrator, "MEMBER");
    const open = async () =>
      (await ask(app, "{ accountInvitations { id label } }", {}, administrator)).data.accountInvitations;
    const [{ id, label }] = await open();
    expect(label).toBe("für Celle");
    await ask(app, `mutation ($id: ID!) { withdrawInvitation(id: $id) }`, { id }, administrator);
    expect(await open()).toEqual([]);
    const link = `query ($secret: String!) { invitationLink(secret: $secret) { role } }`;
    expect((await ask(app, link, { secret })).data.invitationLink).toBeNull();
    const other = await invited(administrator, "MEMBER");
    await store.keep("MATCH (i:Invitation) SET i.expiresAt = i.createdAt");
    expect((await ask(app, link, { secret: other })).data.invitationLink).toBeNull();
  });
});

describe("sessions", () => {
  test("a password signs in, by a cookie that no script reads; signing out ends it everywhere in the store", async () => {
    await withPassword("Redaktion Süd");
    const response = await askFrom(app, HERE, SIGN_IN, { name: " redaktion  SÜD", password: PASSWORD });
    const cookie = cookieOf(response);
    expect(cookie).toMatch(/^buendnisgraph=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000$/);
    const as = { headers: { cookie: cookie.split(";")[0] ?? "" } };
    // Another process on the same database knows it.
    const other = testApp(store);
    expect((await ask(other, "{ viewer { name } }", {}, as)).data.viewer.name).toBe("Redaktion Süd");
    const secret = as.headers.cookie.split("=")[1];
    const kept = await store.read("MATCH (n) WHERE any(key IN keys(n) WHERE n[key] = $secret) RETURN n", {
      secret,
    });
    expect(kept).toEqual([]);
    const out = await askFrom(app, HERE, "mutation { signOut }", {}, as);
    expect(cookieOf(out)).toContain("Max-Age=0");
    expect((await ask(other, "{ viewer { name } }", {}, as)).data.viewer.name).toBeNull();
  });

  test("over https the cookie is for this host and https alone", async () => {
    await withPassword("Redaktion Süd");
    app = testApp(store, [], { publicUrl: "https://buendnis.example.org" });
    const cookie = cookieOf(await askFrom(app, HERE, SIGN_IN, { name: "Redaktion Süd", password: PASSWORD }));
    expect(cookie).toMatch(/^__Host-buendnisgraph=.*; Secure$/);
  });

  test("end when they are not used for a week, and after a month in any case", async () => {
    const id = await addAccount(store, { name: "Redaktion", role: "EDITOR" });
    const begun = 1_000_000;
    const secret = await beginSession(store, id, null, LONGEST_SESSION_MS, begun);
    const known = async (at: number) => (await accountOfSession(store, secret, at)) !== undefined;
    expect(await known(begun + IDLE_MS - 1)).toBe(true);
    expect(await known(begun + IDLE_MS)).toBe(false);
    const session = (await accountOfSession(store, secret, begun))?.id ?? "";
    for (let day = begun; day < begun + LONGEST_SESSION_MS; day += IDLE_MS / 2)
      await noteSessionUse(store, session, day);
    expect(await known(begun + LONGEST_SESSION_MS - 1)).toBe(true);
    expect(await known(begun + LONGEST_SESSION_MS)).toBe(false);
    await forgetExpired(store, begun + LONGEST_SESSION_MS);
    expect(await store.read("MATCH (s:Session) RETURN s.id AS id")).toEqual([]);
  });

  test("a new password ends all others; the old one is asked for", async () => {
    const id = await withPassword("Redaktion Ost");
    const sessionOf = async () => {
      const cookie = cookieOf(
        await askFrom(app, HERE, SIGN_IN, { name: "Redaktion Ost", password: PASSWORD }),
      );
      return { headers: { cookie: cookie.split(";")[0] ?? "" } };
    };
    const [one, two] = [await sessionOf(), await sessionOf()];
    const set = `mutation ($current: String, $password: String!) { setOwnPassword(current: $current, password: $password) { __typename } }`;
    const change = async (current: string) =>
      (await ask(app, set, { current, password: "ein anderes Wort dafür" }, one)).data.setOwnPassword
        .__typename;
    expect(await change("falsch geraten!")).toBe("CurrentPasswordWrong");
    expect(await change(PASSWORD)).toBe("OwnAccount");
    expect((await ask(app, OWN, {}, one)).data.ownAccount.sessions).toMatchObject([{ isThis: true }]);
    expect((await ask(app, OWN, {}, two)).errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
    expect(id).toMatch(/^account-/);
  });
});

describe("attempts", () => {
  test("to guess a password end after ten from one address; others are not shut out", async () => {
    await withPassword("Redaktion West");
    const attempt = async (address: string, password: string) =>
      (
        (await (
          await askFrom(app, { address }, SIGN_IN, { name: "Redaktion West", password })
        ).json()) as Answer
      ).data.signIn.__typename;
    // All at once, as somebody who guesses would.
    const guesses = await Promise.all(
      Array.from({ length: 12 }, (_, index) => attempt("192.0.2.7", `geraten Nummer ${index}`)),
    );
    expect(guesses.filter((kind) => kind === "SignInRefused")).toHaveLength(10);
    expect(await attempt("192.0.2.7", PASSWORD)).toBe("TooManyAttempts");
    expect(await attempt("198.51.100.3", PASSWORD)).toBe("SignedIn");
  });

  test("count anew when their time is over", async () => {
    const limit = { key: "test", most: 1, withinMs: 1_000 };
    expect(await countAttempt(store, [limit], 0)).toBeNull();
    expect(await countAttempt(store, [limit], 400)).toBe(600);
    expect(await countAttempt(store, [limit], 1_000)).toBeNull();
  });

  test("a header names the address only where proxies of our own write it", () => {
    const from = (forwarded: string, trustProxy: number) =>
      addressOf(
        new Request("http://localhost", { headers: { "x-forwarded-for": forwarded } }),
        { address: "198.51.100.1" },
        trustProxy,
      );
    expect(from("192.0.2.7", 0)).toBe("198.51.100.1");
    expect(from("made up, 192.0.2.7", 1)).toBe("192.0.2.7");
    expect(from("made up, 192.0.2.7, 203.0.113.5", 2)).toBe("192.0.2.7");
    // A household has many addresses of version 6; they count as one.
    expect(from("2001:db8:1:2:aaaa::1", 1)).toBe(from("2001:db8:1:2:bbbb::9", 1));
  });
});

describe("administration", () => {
  const change = async (as: Session, mutation: string) =>
    (await ask(app, `mutation { ${mutation} }`, {}, as)).data;

  test("the last administrator cannot go, whichever way, and of two at once one stays", async () => {
    const one = await signedIn(store, "ADMINISTRATOR");
    for (const mutation of [
      `it: changeAccountRole(id: "${one.accountId}", role: EDITOR) { __typename }`,
      `it: blockAccount(id: "${one.accountId}", blocked: true) { __typename }`,
      `it: deleteAccount(id: "${one.accountId}") { __typename }`,
      "it: deleteOwnAccount { __typename }",
    ]) {
      expect((await change(one, mutation)).it.__typename, mutation).toBe("LastAdministrator");
    }
    const two = await signedIn(store, "ADMINISTRATOR");
    const kinds = await Promise.all(
      [one, two].map(async (as) => (await change(as, "it: deleteOwnAccount { __typename }")).it.__typename),
    );
    expect(kinds.sort()).toEqual(["AccountDeleted", "LastAdministrator"]);
  });

  test("who is blocked is out at once, with session and token, and in again when let in", async () => {
    const administrator = await signedIn(store, "ADMINISTRATOR");
    const editor = await signedIn(store, "EDITOR");
    const { createToken } = await change(
      editor,
      `createToken(name: "Skript", scopes: [READ]) { ... on TokenCreated { secret } }`,
    ).then((data) => data);
    const token = { headers: { authorization: `Bearer ${createToken.secret}` } };
    const role = async (as: { headers: Record<string, string> }) =>
      (await ask(app, "{ viewer { role } }", {}, as)).data?.viewer.role;
    expect([await role(editor), await role(token)]).toEqual(["EDITOR", "EDITOR"]);
    const block = (blocked: boolean) =>
      change(administrator, `blockAccount(id: "${editor.accountId}", blocked: ${blocked}) { __typename }`);
    await block(true);
    expect([await role(editor), await role(token)]).toEqual(["VISITOR", undefined]);
    await block(false);
    expect([await role(editor), await role(token)]).toEqual(["VISITOR", "EDITOR"]);
    // A token never does what its account may not any more, nor what asks for a person.
    await change(administrator, `changeAccountRole(id: "${editor.accountId}", role: MEMBER) { __typename }`);
    expect(await role(token)).toBe("MEMBER");
    expect((await ask(app, OWN, {}, token)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });

  test("a deleted account leaves a tombstone: an id without a name, and nothing to sign in with", async () => {
    const administrator = await signedIn(store, "ADMINISTRATOR");
    const id = await withPassword("Redaktion Mitte");
    await change(administrator, `deleteAccount(id: "${id}") { __typename }`);
    const [left] = await store.read<{ properties: object; ties: number }>(
      "MATCH (a:Account {id: $id}) RETURN properties(a) AS properties, COUNT { (a)--() } AS ties",
      { id },
    );
    expect(Object.keys(left?.properties ?? {}).sort()).toEqual(["deletedAt", "id"]);
    expect(left?.ties).toBe(0);
    expect((await accountNames(store, [id])).get(id)).toEqual({ id, name: null });
    expect(
      (await ask(app, SIGN_IN, { name: "Redaktion Mitte", password: PASSWORD })).data.signIn.__typename,
    ).toBe("SignInRefused");
  });

  test("names of those who edit are for those who edit", () => {
    const account = { id: "account-x", name: "Redaktion" };
    const viewer = visitor("public");
    expect(nameForViewer(viewer, account)).toBeNull();
    expect(nameForViewer({ ...viewer, role: "MEMBER" }, account)).toBeNull();
    expect(nameForViewer({ ...viewer, role: "EDITOR" }, account)).toBe("Redaktion");
  });
});

test("accounts are no change of the facts: the revision stays", async () => {
  const before = await store.revision();
  const administrator = await signedIn(store, "ADMINISTRATOR");
  const secret = await invited(administrator, "EDITOR");
  await ask(app, ACCEPT, { secret, name: "Redaktion Nord", password: PASSWORD });
  expect(await store.revision()).toBe(before);
});

test("visitors take twenty snapshots an hour from one address", async () => {
  const take = async (address: string) =>
    (await (
      await askFrom(app, { address }, `mutation { takeSnapshot(title: "Stand") { __typename } }`)
    ).json()) as Answer;
  for (let taken = 0; taken < 20; taken++) expect((await take("192.0.2.7")).errors).toBeUndefined();
  expect((await take("192.0.2.7")).errors?.[0]?.extensions["code"]).toBe("RATE_LIMITED");
  expect((await take("192.0.2.8")).errors).toBeUndefined();
});

test("every private label has a unique id, so that nothing private is found by reading all nodes", async () => {
  const indexed = await store.read<{ label: string }>(
    "SHOW CONSTRAINTS YIELD labelsOrTypes, properties WHERE properties = ['id'] RETURN labelsOrTypes[0] AS label",
  );
  const labels = indexed.map(({ label }) => label);
  for (const label of ["Account", "Session", "Token", "Passkey", "Invitation", "Ceremony", "AttemptCount"]) {
    expect(PRIVATE_LABELS).toContain(label);
    expect(labels).toContain(label);
  }
});
