import type { AccessSettings } from "./access-settings.ts";

type Site = Pick<AccessSettings, "publicUrl">;

/** Over https the name alone makes browsers insist on Secure, this host and the whole path. */
function nameOf(name: string, site: Site): string {
  return isSecure(site) ? `__Host-${name}` : name;
}

function isSecure({ publicUrl }: Site): boolean {
  return publicUrl?.startsWith("https:") ?? false;
}

const SESSION = "buendnisgraph";

/** The secret of the session that the request's cookie names. */
export function readSessionCookie(request: Request, site: Site): string | undefined {
  return readCookie(request, SESSION, site);
}

/** The header that begins a session in the browser; a null secret ends it. */
export function sessionCookie(secret: string | null, maxAgeSeconds: number, site: Site): string {
  return writeCookie(SESSION, secret, maxAgeSeconds, site);
}

export function readCookie(request: Request, name: string, site: Site): string | undefined {
  const wanted = nameOf(name, site);
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === wanted) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}

/** No script reads it and no other site's forms bring it along. */
export function writeCookie(name: string, value: string | null, maxAgeSeconds: number, site: Site): string {
  const parts = [
    `${nameOf(name, site)}=${value ?? ""}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${value === null ? 0 : Math.floor(maxAgeSeconds)}`,
  ];
  if (isSecure(site)) parts.push("Secure");
  return parts.join("; ");
}
