import { type AppParts, createApp } from "@buendnisgraph/api/app";
import { type AccessSettings, OPEN_ACCESS } from "@buendnisgraph/api/security/access-settings";
import { sessionCookie } from "@buendnisgraph/api/security/session-cookie";
import type { AccountRole } from "@buendnisgraph/graph/model/accounts";
import { newId } from "@buendnisgraph/graph/model/secrets";
import type { Store } from "@buendnisgraph/graph/store/store";
import { addAccount } from "@buendnisgraph/graph/write/accounts/add-account";
import { beginSession } from "@buendnisgraph/graph/write/accounts/sessions";
import { pino } from "pino";

/** The program's fetch handler over a store: no socket, no built web app. */
export function testApp(
  store: Store,
  embedOrigins: readonly string[] = [],
  access: Partial<AccessSettings> = {},
  more: Partial<AppParts> = {},
) {
  return createApp({
    ...more,
    store,
    logger: pino({ level: "silent" }),
    webRoot: "web/dist",
    embedOrigins,
    access: { ...OPEN_ACCESS, ...access },
  });
}

/** Somebody who asks: what goes with each request. */
export interface Session {
  accountId: string;
  name: string;
  headers: Record<string, string>;
}

/** A new account with the role, signed in. */
export async function signedIn(store: Store, role: AccountRole): Promise<Session> {
  const name = newId(role.toLowerCase());
  const accountId = await addAccount(store, { name, role });
  const secret = await beginSession(store, accountId, null);
  const [cookie = ""] = sessionCookie(secret, 60, OPEN_ACCESS).split(";");
  return { accountId, name, headers: { cookie } };
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape the test asked for
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** Asks the API as a client does: as a visitor, or as who is signed in. */
export async function ask(
  app: ReturnType<typeof testApp>,
  query: string,
  variables: Record<string, unknown> = {},
  as?: Pick<Session, "headers">,
): Promise<Answer> {
  return (await (await askFrom(app, {}, query, variables, as)).json()) as Answer;
}

/** The same from some address, with the whole response: its cookies, its head. */
export async function askFrom(
  app: ReturnType<typeof testApp>,
  peer: { address?: string },
  query: string,
  variables: Record<string, unknown> = {},
  as?: Pick<Session, "headers">,
): Promise<Response> {
  return app.fetch(
    new Request("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...as?.headers },
      body: JSON.stringify({ query, variables }),
    }),
    peer,
  );
}
