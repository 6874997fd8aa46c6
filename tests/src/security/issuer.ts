import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export interface Issuer {
  url: string;
  /** What it says of whoever signs in next. */
  claims: Record<string, unknown>;
  close(): Promise<void>;
}

/** A real OpenID Connect server on this machine. Its own development pages sign anybody in under the name they type. */
export async function startIssuer(redirectUri: string, clientSecret: string): Promise<Issuer> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer: Issuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    claims: {},
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const provider = new Provider(issuer.url, {
    clients: [{ client_id: "buendnisgraph", client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], profile: ["name", "roles"] },
    pkce: { required: () => true },
    cookies: { keys: ["a key for tests"] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, ...issuer.claims }),
    }),
  });
  server.on("request", provider.callback());
  return issuer;
}

/** Walks through sign-in and consent as a browser does, with the cookies of each site; returns the address it comes back to. */
export async function signInAtIssuer(start: URL, name: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = start;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 20; step++) {
    const response = await fetch(next, {
      redirect: "manual",
      ...(form ? { method: "POST", body: form } : {}),
      headers: { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join("; ") },
    });
    form = undefined;
    for (const cookie of response.headers.getSetCookie()) {
      const [key = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
      if (value) cookies.set(key, value);
      else cookies.delete(key);
    }
    const location = response.headers.get("location");
    if (location) {
      next = new URL(location, next);
      if (next.origin !== start.origin) return next;
      continue;
    }
    const page = await response.text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1];
    if (!action || !prompt) throw new Error(`the issuer answered ${response.status}: ${page.slice(0, 500)}`);
    next = new URL(action, next);
    form = new URLSearchParams({ prompt, ...(prompt === "login" ? { login: name, password: "any" } : {}) });
  }
  throw new Error("the issuer sends in circles");
}
