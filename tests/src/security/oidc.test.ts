import type { OidcSettings } from "@buendnisgraph/api/security/access-settings";
import { roleOf } from "@buendnisgraph/api/security/oidc";
import type { Store } from "@buendnisgraph/graph/store/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, testApp } from "../api/app.ts";
import { openTestStore } from "../neo4j.ts";
import { type Issuer, signInAtIssuer, startIssuer } from "./issuer.ts";

const ORIGIN = "http://localhost:4000";
const SECRET = "a secret for tests";

let store: Store;
let issuer: Issuer;
let settings: OidcSettings;
let app: ReturnType<typeof testApp>;
beforeAll(async () => {
  store = await openTestStore();
  issuer = await startIssuer(`${ORIGIN}/auth/oidc/callback`, SECRET);
  settings = {
    issuer: issuer.url,
    clientId: "buendnisgraph",
    clientSecret: SECRET,
    roleClaim: "roles",
    roleNames: { member: "MEMBER", redaktion: "EDITOR", administrator: "ADMINISTRATOR" },
  };
  app = testApp(store, [], { publicUrl: ORIGIN, oidc: settings });
});
afterAll(async () => {
  await issuer.close();
  await store.close();
});

const open = (path: string, cookie = "") =>
  app.fetch(new Request(`${ORIGIN}${path}`, { headers: { cookie } }));
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");

/** From our start through the issuer and back to us. */
async function signIn(name: string, claims: Record<string, unknown>, to = "/") {
  issuer.claims = { name, ...claims };
  const start = await open(`/auth/oidc/start?to=${encodeURIComponent(to)}`);
  const ceremony = cookiesOf(start);
  const back = await signInAtIssuer(new URL(start.headers.get("location") ?? ""), name);
  const path = `${back.pathname}${back.search}`;
  const end = await open(path, ceremony);
  return { path, ceremony, end, as: { headers: { cookie: cookiesOf(end) } } };
}
const viewerOf = async (as: { headers: Record<string, string> }) =>
  (await ask(app, "{ viewer { role name accountId } }", {}, as)).data.viewer;

test("who the organisation vouches for is signed in with its role, and keeps one account", async () => {
  const first = await signIn("Hanne Muster", { roles: ["redaktion", "kantine"] }, "/partners?kinds=COMPANY");
  expect(first.end.status).toBe(302);
  expect(first.end.headers.get("location")).toBe("/partners?kinds=COMPANY");
  const viewer = await viewerOf(first.as);
  expect(viewer).toMatchObject({ role: "EDITOR", name: "Hanne Muster" });
  // The claim rules: it is gone the next time, and so is the role.
  const second = await signIn("Hanne Muster", {});
  expect(await viewerOf(second.as)).toMatchObject({ role: "MEMBER", accountId: viewer.accountId });
});

test("a claim that is missing, unknown or of another kind is a member, never more", () => {
  for (const roles of [
    undefined,
    null,
    [],
    "",
    "ADMINISTRATOR",
    "Administrator",
    "constructor",
    ["x"],
    3,
    {},
    [["administrator"]],
  ])
    expect(roleOf({ roles }, settings), JSON.stringify(roles)).toBe("MEMBER");
  expect(roleOf({ roles: "administrator" }, settings)).toBe("ADMINISTRATOR");
  expect(roleOf({ roles: ["member", "administrator", "redaktion"] }, settings)).toBe("ADMINISTRATOR");
  const nested = { ...settings, roleClaim: "realm_access.roles" };
  expect(roleOf({ realm_access: { roles: ["redaktion"] } }, nested)).toBe("EDITOR");
});

test("an answer of the issuer counts once, in the browser that asked, and as it was sent", async () => {
  const { path, ceremony } = await signIn("Kim Beispiel", {});
  const refusedAt = async (response: Response | Promise<Response>) =>
    (await response).headers.get("location");
  expect(await refusedAt(open(path, ceremony))).toBe("/sign-in?problem=refused");
  expect(await refusedAt(open(path))).toBe("/sign-in?problem=refused");
  // A stranger's answer in this browser: its state is another one.
  const start = await open("/auth/oidc/start");
  expect(await refusedAt(open(path, cookiesOf(start)))).toBe("/sign-in?problem=refused");
  const asked = new URL(start.headers.get("location") ?? "");
  for (const name of ["state", "nonce", "code_challenge"])
    expect(asked.searchParams.get(name)).toMatch(/.{40}/);
  expect(asked.searchParams.get("code_challenge_method")).toBe("S256");
});

test("it leads back to our own pages only", async () => {
  for (const to of ["https://evil.example/", "//evil.example/", "/\\evil.example/", "javascript:alert(1)"]) {
    const { end } = await signIn("Kim Beispiel", {}, to);
    expect(end.headers.get("location"), to).toBe("/");
  }
});

test("who is blocked here stays out, whatever the organisation says", async () => {
  const { as } = await signIn("Robin Muster", { roles: "administrator" });
  const { accountId } = await viewerOf(as);
  await store.keep("MATCH (a:Account {id: $accountId}) SET a.blockedAt = 1", { accountId });
  const { end } = await signIn("Robin Muster", { roles: "administrator" });
  expect(end.headers.get("location")).toBe("/sign-in?problem=refused");
});

test("an issuer that does not answer is said to; everything else goes on", async () => {
  app = testApp(store, [], { publicUrl: ORIGIN, oidc: { ...settings, issuer: "http://127.0.0.1:9" } });
  const start = await open("/auth/oidc/start");
  expect(start.headers.get("location")).toBe("/sign-in?problem=unreachable");
  const { data } = await ask(app, "{ viewer { signInWays } topics { id } }");
  expect(data).toEqual({ viewer: { signInWays: ["PASSWORD", "PASSKEY", "OIDC"] }, topics: [] });
});
