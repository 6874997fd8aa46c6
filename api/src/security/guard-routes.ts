import { StoreTimedOut, StoreUnavailable } from "@buendnisgraph/graph/store/errors";
import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { denialMessage, type ErrorCode } from "../schema/errors.ts";
import { denialOf, ROUTE_ACCESS, type Rule } from "./access.ts";
import type { Peer } from "./address.ts";
import { BadToken, type Visits } from "./visits.ts";

/** What the router calls whatever stands before all routes. */
const EVERYTHING = "ALL /*";

/**
 * Stands before all routes: answers only those of the table, to those they are for, and sets the cookies of the
 * visit. What a member reads, or what members alone may read, no cache keeps.
 */
export function guardRoutes(visits: Visits): MiddlewareHandler<{ Bindings: Peer }> {
  return async (http, next) => {
    const rules = rulesOf(http);
    if (!rules) return refuse(http, "NOT_FOUND", "There is nothing here.");
    const visit = visits.of(http.req.raw, http.env);
    // The files of the explorer and the state of the program are for all: nobody has to be looked up.
    if (rules.every((rule) => rule === "OPEN")) return next();
    try {
      const viewer = await visit.viewer();
      const usual = http.req.method === "GET" || http.req.method === "HEAD" ? "READ" : "WRITE";
      for (const rule of rules) {
        const denial = denialOf(viewer, rule, usual);
        if (denial) return refuse(http, denial, denialMessage(denial, http.req.path));
      }
    } catch (error) {
      if (error instanceof BadToken) return refuse(http, "UNAUTHENTICATED", error.message);
      if (error instanceof StoreUnavailable || error instanceof StoreTimedOut)
        return refuse(
          http,
          "UNAVAILABLE",
          "The database does not answer just now. Please try again in a moment.",
        );
      throw error;
    }
    await next();
    const viewer = await visit.viewer();
    const isPrivate = viewer.account !== null || !visits.isPublic || visit.setCookies.length > 0;
    if (isPrivate) http.header("cache-control", "private, no-store");
    http.header("vary", "Cookie, Authorization", { append: true });
    for (const cookie of visit.setCookies) http.header("set-cookie", cookie, { append: true });
  };
}

/** What the table says of all that answers this address; undefined where it does not say. */
function rulesOf(http: Context): Rule[] | undefined {
  const rules = matchedRoutes(http)
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => route !== EVERYTHING)
    .map((route) => (Object.hasOwn(ROUTE_ACCESS, route) ? ROUTE_ACCESS[route] : undefined));
  return rules.length > 0 && rules.every((rule) => rule !== undefined) ? rules : undefined;
}

const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
};

function refuse(http: Context, code: ErrorCode, message: string): Response {
  return http.json({ errors: [{ message, extensions: { code } }] }, STATUS[code] ?? 400, {
    "cache-control": "private, no-store",
  });
}
