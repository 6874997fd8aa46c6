import type { MiddlewareHandler } from "hono";
import type { ErrorCode } from "../schema/errors.ts";

/** The header a client sends when its POST is not JSON. */
export const CSRF_HEADER = "x-buendnisgraph";

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];

/**
 * A page of another site can make a browser POST a form or plain text here with our cookies and without
 * asking first; JSON and headers of one's own it cannot. So whatever may change something needs the one or the
 * other, or a token, which no browser sends by itself. GET never changes anything: yoga refuses mutations by GET.
 */
export const requireJsonOrHeader: MiddlewareHandler = async (http, next) => {
  if (SAFE_METHODS.includes(http.req.method) || http.req.header(CSRF_HEADER) !== undefined) return next();
  if (/^Bearer /i.test(http.req.header("authorization") ?? "")) return next();
  const type = http.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "application/json" || type.endsWith("+json")) return next();
  const message = `Send application/json, or the header ${CSRF_HEADER}.`;
  const code = "FORBIDDEN" satisfies ErrorCode;
  return http.json({ errors: [{ message, extensions: { code } }] }, 403);
};
