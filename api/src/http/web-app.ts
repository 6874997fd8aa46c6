import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";

const A_YEAR = 31_536_000;

/** Everything comes from here; cytoscape and React set styles on elements. */
const POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
};

/**
 * The built explorer. Files under /assets carry their content in their name and may be kept for ever;
 * any other path is a page of the app, so that a permalink can be opened anywhere.
 */
export function webAppRoutes(root: string, embedOrigins: readonly string[]) {
  const policy = { ...POLICY, frameAncestors: ["'self'", ...embedOrigins] };
  return new Hono()
    .use(
      "/assets/*",
      serveStatic({
        root,
        onFound: (_path, context) => context.header("cache-control", `public, max-age=${A_YEAR}, immutable`),
      }),
      async (context) => context.text("not found", 404),
    )
    .use(
      secureHeaders({
        contentSecurityPolicy: policy,
        strictTransportSecurity: false,
        xFrameOptions: embedOrigins.length === 0,
      }),
    )
    .use("*", async (context, next) => {
      await next();
      context.header("cache-control", "no-cache");
    })
    .use("*", serveStatic({ root }))
    .get("*", serveStatic({ root, path: "index.html" }), async (context) =>
      context.text("The explorer is not built yet: run npm start.", 503),
    );
}
