import { GrowthKeeper } from "@buendnisgraph/graph/read/growth";
import { MetricsKeeper } from "@buendnisgraph/graph/read/metrics";
import { PositionKeeper } from "@buendnisgraph/graph/read/positions";
import { WholeGraphCache } from "@buendnisgraph/graph/read/whole-graph-cache";
import type { Store } from "@buendnisgraph/graph/store/store";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import type { Logger } from "pino";
import { downloadRoutes } from "./http/download/routes.ts";
import { exportRoutes } from "./http/export/routes.ts";
import { createGraphqlHandler } from "./http/graphql.ts";
import { healthRoutes } from "./http/health.ts";
import { webAppRoutes } from "./http/web-app.ts";
import { createLoaders } from "./schema/loaders.ts";

export interface AppParts {
  store: Store;
  logger: Logger;
  /** The folder of the built web app. */
  webRoot: string;
  /** Sites that may show pages in a frame; none unless given. */
  embedOrigins?: readonly string[];
}

export interface App {
  fetch(request: Request): Response | Promise<Response>;
  /** Computes what the first visitor would wait for: the graph in memory and the positions. */
  prepare(): Promise<void>;
}

/** Everything the program answers over HTTP, as one fetch handler: tests call it without a socket. */
export function createApp({ store, logger, webRoot, embedOrigins = [] }: AppParts): App {
  const graphs = new WholeGraphCache(store);
  const positions = new PositionKeeper(store);
  const growth = new GrowthKeeper(store, graphs);
  const metrics = new MetricsKeeper(graphs);
  const contextOf = () => ({ store, graphs, positions, growth, metrics, load: createLoaders(store) });
  const graphql = createGraphqlHandler({ contextOf, logger });

  const app = new Hono()
    .use(compress())
    .use(
      // Whether the site is reached by https is for whoever puts a proxy before it to say.
      secureHeaders({
        referrerPolicy: "strict-origin-when-cross-origin",
        strictTransportSecurity: false,
        // It knows one origin at most; where others may frame, the content policy says which.
        xFrameOptions: embedOrigins.length === 0,
      }),
    )
    .route("/health", healthRoutes(store))
    .all("/graphql", (context) => graphql.fetch(context.req.raw))
    .route("/export", exportRoutes({ contextOf, logger }))
    .route("/download", downloadRoutes({ contextOf, logger }))
    .route("/", webAppRoutes(webRoot, embedOrigins));

  return {
    fetch: (request) => app.fetch(request),
    async prepare() {
      const graph = await graphs.current();
      await Promise.all([
        positions.positionsOf(graph, "PARTNERS_AND_EVENTS", "FORCE"),
        positions.positionsOf(graph, "PARTNERS_AND_EVENTS", "MAP"),
      ]);
    },
  };
}
