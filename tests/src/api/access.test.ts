import { schema } from "@buendnisgraph/api/schema/schema";
import { FIELD_ACCESS, type Need, ROUTE_ACCESS, type Rule } from "@buendnisgraph/api/security/access";
import { type ReadAccess, type Viewer, visitor } from "@buendnisgraph/api/security/viewer";
import { ROLES, type Role } from "@buendnisgraph/graph/model/accounts";
import { ACCOUNT_OF_SESSION } from "@buendnisgraph/graph/read/accounts/signed-in";
import { StoreUnavailable } from "@buendnisgraph/graph/store/errors";
import type { Store } from "@buendnisgraph/graph/store/store";
import { createToken } from "@buendnisgraph/graph/write/accounts/tokens";
import { type GraphQLObjectType, parse, subscribe } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestStore } from "../neo4j.ts";
import { ask, type Session, signedIn, testApp } from "./app.ts";
import { callOf, selectionOf } from "./some-question.ts";

let store: Store;
const sessions = new Map<Role, Session>();
const apps = new Map<ReadAccess, ReturnType<typeof testApp>>();
beforeAll(async () => {
  store = await openTestStore();
  for (const role of ROLES) if (role !== "VISITOR") sessions.set(role, await signedIn(store, role));
  for (const readAccess of ["public", "members"] as const)
    apps.set(readAccess, testApp(onlySessionsOf(store), [], { readAccess }));
});
afterAll(() => store.close());

/**
 * The database as far as it says whose session it is; whatever passes the guard then meets one that is away. So a walk
 * computes nothing and changes nothing.
 */
function onlySessionsOf(whole: Store): Store {
  const away = () => Promise.reject(new StoreUnavailable("away"));
  return {
    read: (statement, parameters) =>
      statement === ACCOUNT_OF_SESSION ? whole.read(statement, parameters) : away(),
    write: away,
    keep: away,
    keepTogether: away,
    revision: away,
    close: () => Promise.resolve(),
  };
}

const appFor = (readAccess: ReadAccess) => apps.get(readAccess) ?? testApp(store);
const needOf = (rule: Rule): Need => (typeof rule === "string" ? rule : rule[0]);

/** Said here a second time, so that a fault in the program's own rule shows. */
function mayBeReached(need: Need, role: Role, readAccess: ReadAccess): boolean {
  const least = { OPEN: 0, READ: readAccess === "public" ? 0 : 1, MEMBER: 1, EDITOR: 2, ADMINISTRATOR: 3 }[
    need
  ];
  return ROLES.indexOf(role) >= least;
}

const DENIALS = ["UNAUTHENTICATED", "FORBIDDEN"];

describe.each(["public", "members"] as const)("reading by %s", (readAccess) => {
  describe.each(ROLES)("as %s", (role) => {
    const as = () => sessions.get(role);
    const refusal = role === "VISITOR" ? "UNAUTHENTICATED" : "FORBIDDEN";

    for (const [typeName, rules] of Object.entries(FIELD_ACCESS) as [string, Record<string, Rule>][]) {
      if (typeName === "Subscription") continue;
      test(`every field of ${typeName} is answered or refused as the table says`, async () => {
        const type = schema.getType(typeName) as GraphQLObjectType;
        for (const field of Object.values(type.getFields())) {
          const call = callOf(field);
          const { errors } = await ask(
            appFor(readAccess),
            `${typeName.toLowerCase()} { ${call} ${selectionOf(field.type, 1)} }`,
            {},
            as(),
          );
          const code = errors?.[0]?.extensions?.["code"];
          const allowed = mayBeReached(needOf(rules[field.name] as Rule), role, readAccess);
          if (allowed) expect(DENIALS, call).not.toContain(code);
          else expect(code, call).toBe(refusal);
        }
      });
    }

    test("every subscription begins or is refused as the table says", async () => {
      const fields = schema.getSubscriptionType()?.getFields() ?? {};
      for (const field of Object.values(fields)) {
        const rule = FIELD_ACCESS.Subscription[field.name as keyof typeof FIELD_ACCESS.Subscription];
        const answer = await subscribe({
          schema,
          document: parse(`subscription { ${callOf(field)} ${selectionOf(field.type, 1)} }`),
          contextValue: { store, viewer: viewerWith(role, readAccess) },
        });
        const code = "errors" in answer ? answer.errors?.[0]?.extensions["code"] : undefined;
        if (!("errors" in answer) && Symbol.asyncIterator in answer) await answer.return?.();
        if (mayBeReached(needOf(rule), role, readAccess)) expect(DENIALS, field.name).not.toContain(code);
        else expect(code, field.name).toBe(refusal);
      }
    });

    test("every route is answered or refused as the table says", async () => {
      for (const [route, rule] of Object.entries(ROUTE_ACCESS)) {
        const [method = "", path = ""] = route.split(" ");
        const response = await appFor(readAccess).fetch(
          new Request(`http://localhost${path.replace(/:\w+/g, "x").replace("*", "x")}`, {
            method: method === "ALL" ? "GET" : method,
            headers: { ...as()?.headers, "x-buendnisgraph": "test" },
          }),
        );
        const allowed = mayBeReached(needOf(rule), role, readAccess);
        // Served, or said to be unavailable, as the database is away.
        if (allowed) expect([200, 302, 400, 404, 503], route).toContain(response.status);
        else expect(response.status, route).toBe(role === "VISITOR" ? 401 : 403);
      }
    });
  });
});

function viewerWith(role: Role, readAccess: ReadAccess): Viewer {
  const nobody = visitor(readAccess);
  if (role === "VISITOR") return nobody;
  return { ...nobody, role, account: { id: "account-x", name: "Probe" }, via: "session", canRead: true };
}

test("the table has every route that is served, and no other", () => {
  const served = appFor("public").routes.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(served.filter((route) => route !== "ALL /*"))).toEqual(new Set(Object.keys(ROUTE_ACCESS)));
});

test("a token opens what its scopes say, within the role of its account, and nothing once it ended", async () => {
  const editor = sessions.get("EDITOR") ?? (await signedIn(store, "EDITOR"));
  const token = async (scopes: ("READ" | "WRITE" | "IMPORT")[], expiresAt = Date.now() + 60_000) => {
    const { secret } = await createToken(store, editor.accountId, { name: "Skript", scopes, expiresAt });
    return { headers: { authorization: `Bearer ${secret}` } };
  };
  const app = testApp(store, [], { readAccess: "members" });
  const reads = "{ viewer { role } topics { id } }";
  const writes = `mutation { takeSnapshot(title: "x") { __typename } }`;
  const codeOf = async (query: string, as: { headers: Record<string, string> }) =>
    (await ask(app, query, {}, as)).errors?.[0]?.extensions["code"];

  const reading = await token(["READ"]);
  expect((await ask(app, reads, {}, reading)).data).toEqual({ viewer: { role: "EDITOR" }, topics: [] });
  expect(await codeOf(writes, reading)).toBe("FORBIDDEN");
  expect(await codeOf(writes, await token(["WRITE"]))).not.toBe("FORBIDDEN");
  expect(await codeOf(reads, await token(["WRITE"]))).toBe("FORBIDDEN");
  expect(await codeOf(reads, await token(["READ"], Date.now() - 1))).toBe("UNAUTHENTICATED");
  expect(await codeOf(reads, { headers: { authorization: "Bearer bg_nothing" } })).toBe("UNAUTHENTICATED");
});

test("what members read is kept by no cache, and what all may read is not marked as theirs", async () => {
  const headersOf = async (readAccess: ReadAccess, as?: Session) =>
    (
      await testApp(store, [], { readAccess }).fetch(
        new Request("http://localhost/graphql?query={topics{id}}", { headers: { ...as?.headers } }),
      )
    ).headers.get("cache-control");
  expect(await headersOf("members", sessions.get("MEMBER"))).toBe("private, no-store");
  expect(await headersOf("public", sessions.get("MEMBER"))).toBe("private, no-store");
  expect(await headersOf("public")).not.toBe("private, no-store");
});
