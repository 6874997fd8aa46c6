import type { Plugin } from "graphql-yoga";

/** The header a client sends when its POST is not JSON. */
export const CSRF_HEADER = "x-buendnisgraph";

/**
 * A page of another site can make a browser POST a form or plain text here with our cookies and without
 * asking first; JSON and headers of one's own it cannot. So a POST needs the one or the other.
 * GET never changes anything: yoga refuses mutations by GET.
 */
export function requireJsonOrHeader(): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method !== "POST" || request.headers.has(CSRF_HEADER)) return;
      const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
      if (type === "application/json" || type.endsWith("+json")) return;
      const message = `Send application/json, or the header ${CSRF_HEADER}.`;
      endResponse(
        new fetchAPI.Response(JSON.stringify({ errors: [{ message, extensions: { code: "FORBIDDEN" } }] }), {
          status: 403,
          headers: { "content-type": "application/json" },
        }),
      );
    },
  };
}
