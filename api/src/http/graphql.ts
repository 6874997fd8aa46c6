import { randomUUID } from "node:crypto";
import { maxDepthPlugin } from "@escape.tech/graphql-armor-max-depth";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import type { RequestContext } from "../context.ts";
import { maskError } from "../schema/mask-error.ts";
import { schema } from "../schema/schema.ts";

export interface GraphqlParts {
  /** What the resolvers of one request share. */
  contextOf: (request: Request) => Promise<RequestContext>;
  logger: Logger;
}

/** How deep a query may nest; our own pages need six. */
const DEEPEST = 7;

/** The endpoint /graphql as a fetch handler, with GraphiQL for browsers. */
export function createGraphqlHandler({ contextOf, logger }: GraphqlParts) {
  return createYoga<{ asked: Request }, RequestContext>({
    schema,
    graphqlEndpoint: "/graphql",
    landingPage: false,
    graphiql: { title: "Bündnisgraph" },
    renderGraphiQL,
    // The web app is served from here; other sites get no answer they could read.
    cors: false,
    logging: false,
    context: ({ asked }) => contextOf(asked),
    maskedErrors: { maskError: (error) => maskError(error, randomUUID(), logger) },
    plugins: [maxDepthPlugin({ n: DEEPEST, flattenFragments: true })],
  });
}
