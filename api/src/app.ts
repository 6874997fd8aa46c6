import { GrowthKeeper } from "@buendnisgraph/graph/read/growth";
import { MetricsKeeper } from "@buendnisgraph/graph/read/metrics";
import { PositionKeeper } from "@buendnisgraph/graph/read/positions";
import { RevisionWatch } from "@buendnisgraph/graph/read/revision-watch";
import { WholeGraphCache } from "@buendnisgraph/graph/read/whole-graph-cache";
import type { Store } from "@buendnisgraph/graph/store/store";
import { Imports } from "@buendnisgraph/graph/write/import/imports";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import type { Logger } from "pino";
import { authRoutes } from "./http/auth/routes.ts";
import { requireJsonOrHeader } from "./http/csrf-guard.ts";
import { downloadRoutes } from "./http/download/routes.ts";
import { withOwnBody } from "./http/event-stream.ts";
import { exportRoutes } from "./http/export/routes.ts";
import { createGraphqlHandler } from "./http/graphql.ts";
import { healthRoutes } from "./http/health.ts";
import { importRoutes } from "./http/import/routes.ts";
import { answerUnexpected } from "./http/unexpected.ts";
import { webAppRoutes } from "./http/web-app.ts";
import type { MailSettings } from "./mail/mail-settings.ts";
import { createNotices } from "./mail/notices.ts";
import type { ErrorCode } from "./schema/errors.ts";
import { createLoaders } from "./schema/loaders.ts";
import { type AccessSettings, OPEN_ACCESS } from "./security/access-settings.ts";
import type { Peer } from "./security/address.ts";
import { guardRoutes } from "./security/guard-routes.ts";
import { Visits } from "./security/visits.ts";

/** Bytes of a query with its variables. */
const LARGEST_QUERY = 1024 * 1024;

export interface AppParts {
  store: Store;
  logger: Logger;
  /** The folder of the built web app. */
  webRoot: string;
  /** Sites that may show pages in a frame; none unless given. */
  embedOrigins?: readonly string[];
  /** Who gets in; everyone may read unless given. */
  access?: AccessSettings;
  /** The mail server that notices go out by; none go out unless given. */
  mail?: MailSettings | undefined;
}

export interface App {
  fetch(request: Request, peer?: Peer): Response | Promise<Response>;
  /** Every route there is; security/access.ts says who each is for. */
  routes: readonly { method: string; path: string }[];
  /** Computes what the first visitor would wait for: the graph in memory and the positions; those of very many only begin. */
  prepare(): Promise<void>;
  /** Sends away who listens for changes, since their connections would keep the server open, and lets letters under way go. */
  close(): Promise<void>;
}

/** Placing more takes minutes, in which everything but the picture can be used already. */
const MOST_PLACED_FIRST = 10_000;

/** Everything the program answers over HTTP, as one fetch handler: tests call it without a socket. */
export function createApp({
  store,
  logger,
  webRoot,
  embedOrigins = [],
  access = OPEN_ACCESS,
  mail,
}: AppParts): App {
  const graphs = new WholeGraphCache(store);
  const positions = new PositionKeeper(store);
  const growth = new GrowthKeeper(store, graphs);
  const metrics = new MetricsKeeper(graphs);
  const revisions = new RevisionWatch(store);
  const imports = new Imports(store, (error) => logger.error({ err: error }, "an import failed"));
  const notices = createNotices(mail, logger);
  const visits = new Visits(store, access);
  const contextOf = async (request: Request) => {
    const visit = visits.of(request);
    const load = createLoaders(store);
    const viewer = await visit.viewer();
    return {
      store,
      graphs,
      positions,
      growth,
      metrics,
      revisions,
      imports,
      load,
      notices,
      viewer,
      access,
      visit,
    };
  };
  const graphql = createGraphqlHandler({ contextOf, logger });

  const app = new Hono<{ Bindings: Peer }>()
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
    // Before anybody looks at the request: where its length is not told, the limit puts another in its place.
    .use("/graphql", bodyLimit({ maxSize: LARGEST_QUERY, onError: refuseLarge }))
    .use(guardRoutes(visits))
    .use(requireJsonOrHeader)
    .route("/health", healthRoutes(store))
    .route("/import", importRoutes({ contextOf }))
    .all("/graphql", async (context) =>
      withOwnBody(await graphql.fetch(context.req.raw, { asked: context.req.raw })),
    )
    .route("/auth", authRoutes({ store, visits, access, logger }))
    .route("/export", exportRoutes({ contextOf, logger }))
    .route("/download", downloadRoutes({ contextOf, logger }))
    .route("/", webAppRoutes(webRoot, embedOrigins))
    .onError(answerUnexpected(logger));

  return {
    fetch: (request, peer = {}) => app.fetch(request, peer),
    routes: app.routes,
    close: () => {
      revisions.close();
      return notices.settled();
    },
    async prepare() {
      const graph = await graphs.current();
      const placed = Promise.all([
        positions.positionsOf(graph, "PARTNERS_AND_EVENTS", "FORCE"),
        positions.positionsOf(graph, "PARTNERS_AND_EVENTS", "MAP"),
      ]);
      if (graph.partners.length <= MOST_PLACED_FIRST) await placed;
      else
        placed.catch((error: unknown) => logger.error({ err: error }, "the network could not be laid out"));
    },
  };
}

function refuseLarge(http: Context): Response {
  const message = "A query may have 1 MB at most; files go to /import.";
  return http.json({ errors: [{ message, extensions: { code: "TOO_LARGE" satisfies ErrorCode } }] }, 413);
}
