import { createApp } from "@buendnisgraph/api/app";
import type { Store } from "@buendnisgraph/graph/store/store";
import { pino } from "pino";

/** The program's fetch handler over a store: no socket, no built web app. */
export function testApp(store: Store, embedOrigins: readonly string[] = []) {
  return createApp({ store, logger: pino({ level: "silent" }), webRoot: "web/dist", embedOrigins });
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape the test asked for
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** Asks the API as a client does. */
export async function ask(
  app: ReturnType<typeof testApp>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await app.fetch(
    new Request("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    }),
  );
  return (await response.json()) as Answer;
}
