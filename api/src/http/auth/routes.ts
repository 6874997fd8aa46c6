import type { Store } from "@buendnisgraph/graph/store/store";
import { LONGEST_CEREMONY_MS } from "@buendnisgraph/graph/write/accounts/ceremonies";
import { ORGANISATION_SESSION_MS } from "@buendnisgraph/graph/write/accounts/sessions";
import { Hono } from "hono";
import type { Logger } from "pino";
import type { AccessSettings } from "../../security/access-settings.ts";
import { IssuerUnreachable, OidcRefused, OidcSignIn } from "../../security/oidc.ts";
import { readCookie, writeCookie } from "../../security/session-cookie.ts";
import { limitAttempts, openSession, TooManyAttempts } from "../../security/sign-in.ts";
import type { Visits } from "../../security/visits.ts";

export interface AuthParts {
  store: Store;
  visits: Visits;
  access: AccessSettings;
  logger: Logger;
}

/** Ties the two steps to one browser, so that nobody can be signed in to somebody else's account. */
const CEREMONY_COOKIE = "buendnisgraph-oidc";
const LIMIT = { most: 60, withinMs: 600_000 };

/**
 * Signing in at an organisation: `/oidc/start` leads there, `/oidc/callback` comes back with a session. What goes
 * wrong stands at `/sign-in?problem=…` in the reader's language.
 */
export function authRoutes({ store, visits, access, logger }: AuthParts) {
  const oidc = access.oidc ? new OidcSignIn(access.oidc, store) : undefined;
  const problemOf = (error: unknown): string => {
    logger.warn({ err: error }, "a sign-in at the organisation failed");
    if (error instanceof IssuerUnreachable) return "unreachable";
    if (error instanceof OidcRefused) return "refused";
    if (error instanceof TooManyAttempts) return "often";
    throw error;
  };
  return new Hono()
    .get("/oidc/start", async (http) => {
      if (!oidc) return http.redirect("/sign-in?problem=unset");
      const visit = visits.of(http.req.raw);
      try {
        await limitAttempts(store, [{ key: `oidc address ${visit.address}`, ...LIMIT }]);
        const { address, ceremony } = await oidc.begin(visit.origin, pathWithin(http.req.query("to")));
        visit.setCookies.push(writeCookie(CEREMONY_COOKIE, ceremony, LONGEST_CEREMONY_MS / 1000, access));
        return http.redirect(address.href);
      } catch (error) {
        return http.redirect(`/sign-in?problem=${problemOf(error)}`);
      }
    })
    .get("/oidc/callback", async (http) => {
      if (!oidc) return http.redirect("/sign-in?problem=unset");
      const visit = visits.of(http.req.raw);
      const ceremony = readCookie(http.req.raw, CEREMONY_COOKIE, access);
      visit.setCookies.push(writeCookie(CEREMONY_COOKIE, null, 0, access));
      try {
        const { search } = new URL(http.req.url);
        const { accountId, to } = await oidc.finish(visit.origin, search, ceremony);
        await openSession({ store, visit, access }, accountId, ORGANISATION_SESSION_MS);
        return http.redirect(to);
      } catch (error) {
        return http.redirect(`/sign-in?problem=${problemOf(error)}`);
      }
    });
}

/** A page of ours; anything else, as an address elsewhere, becomes the first page. */
function pathWithin(to: string | undefined): string {
  const base = "http://here.invalid";
  if (!to || !URL.canParse(to, base)) return "/";
  const { origin, pathname, search, hash } = new URL(to, base);
  return origin === base && to.startsWith("/") ? `${pathname}${search}${hash}` : "/";
}
