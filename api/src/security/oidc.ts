import { type AccountRole, isAtLeast } from "@buendnisgraph/graph/model/accounts";
import type { Store } from "@buendnisgraph/graph/store/store";
import { accountOfSubject } from "@buendnisgraph/graph/write/accounts/account-of-subject";
import { beginCeremony, takeCeremony } from "@buendnisgraph/graph/write/accounts/ceremonies";
import * as oidc from "openid-client";
import type { OidcSettings } from "./access-settings.ts";

/** The issuer does not answer, or not as one does. */
export class IssuerUnreachable extends Error {}
/** The issuer, or what it sent, does not let this person in. */
export class OidcRefused extends Error {}

export const OIDC_CALLBACK = "/auth/oidc/callback";
const LONGEST_WAIT_SECONDS = 5;

/** Signing in at an organisation: authorization code with PKCE, state and nonce. */
export class OidcSignIn {
  readonly #settings: OidcSettings;
  readonly #store: Store;
  #issuer: Promise<oidc.Configuration> | undefined;

  constructor(settings: OidcSettings, store: Store) {
    this.#settings = settings;
    this.#store = store;
  }

  /** Where to send the browser, and the secret it has to bring back; `to` is the page to open afterwards. IssuerUnreachable. */
  async begin(origin: string, to: string): Promise<{ address: URL; ceremony: string }> {
    const issuer = await this.#discover();
    const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
    const address = oidc.buildAuthorizationUrl(issuer, {
      redirect_uri: `${origin}${OIDC_CALLBACK}`,
      scope: "openid profile",
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
    });
    const ceremony = await beginCeremony(this.#store, "OIDC", { verifier, state, nonce, to });
    return { address, ceremony };
  }

  /** Id of the account of who comes back from the issuer, with the role that it says. OidcRefused, IssuerUnreachable. */
  async finish(
    origin: string,
    query: string,
    ceremony: string | undefined,
  ): Promise<{ accountId: string; to: string }> {
    const begun = ceremony ? await takeCeremony(this.#store, "OIDC", ceremony) : undefined;
    if (!begun) throw new OidcRefused("the sign-in was not begun in this browser, or took too long");
    const { verifier = "", state = "", nonce = "", to = "/" } = begun;
    const issuer = await this.#discover();
    const claims = await this.#claims(issuer, new URL(`${origin}${OIDC_CALLBACK}${query}`), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const account = { name: nameOf(claims), role: roleOf(claims, this.#settings) };
    const accountId = await accountOfSubject(this.#store, claims.iss, claims.sub, account);
    if (!accountId) throw new OidcRefused("the account is blocked here");
    return { accountId, to };
  }

  /** What the issuer says of the person: in the token, and where that has no role, at its address for it. */
  async #claims(
    issuer: oidc.Configuration,
    address: URL,
    checks: oidc.AuthorizationCodeGrantChecks,
  ): Promise<oidc.IDToken> {
    try {
      const tokens = await oidc.authorizationCodeGrant(issuer, address, checks);
      const claims = tokens.claims();
      if (!claims) throw new OidcRefused("the issuer sent no ID token");
      if (claimAt(claims, this.#settings.roleClaim) !== undefined) return claims;
      if (!issuer.serverMetadata().userinfo_endpoint) return claims;
      return { ...(await oidc.fetchUserInfo(issuer, tokens.access_token, claims.sub)), ...claims };
    } catch (error) {
      if (error instanceof OidcRefused) throw error;
      throw new OidcRefused("the issuer did not vouch for the sign-in", { cause: error });
    }
  }

  /** Asks the issuer what it can, once; after a failure again at the next sign-in. */
  #discover(): Promise<oidc.Configuration> {
    this.#issuer ??= this.#ask().catch((error: unknown) => {
      this.#issuer = undefined;
      throw new IssuerUnreachable(`the issuer ${this.#settings.issuer} does not answer`, { cause: error });
    });
    return this.#issuer;
  }

  #ask(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const address = new URL(issuer);
    return oidc.discovery(
      address,
      clientId,
      clientSecret,
      clientSecret === undefined ? oidc.None() : undefined,
      // api/src/config.ts lets http pass for an issuer on this machine only.
      {
        timeout: LONGEST_WAIT_SECONDS,
        execute: address.protocol === "http:" ? [oidc.allowInsecureRequests] : [],
      },
    );
  }
}

type Claims = Readonly<Record<string, unknown>>;

/** The highest role that the claim names; a member where it is missing or names none: never more. */
export function roleOf(claims: Claims, { roleClaim, roleNames }: OidcSettings): AccountRole {
  const value = claimAt(claims, roleClaim);
  const named = Array.isArray(value) ? value : [value];
  let highest: AccountRole = "MEMBER";
  for (const name of named) {
    const role = typeof name === "string" && Object.hasOwn(roleNames, name) ? roleNames[name] : undefined;
    if (role && isAtLeast(role, highest)) highest = role;
  }
  return highest;
}

/** A claim by its whole name, or by dots into it: `realm_access.roles`. */
function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  let value: unknown = claims;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Claims)[step];
  }
  return value;
}

function nameOf(claims: Claims): string {
  const name = [claims["name"], claims["preferred_username"], claims["sub"]].find(
    (value): value is string => typeof value === "string" && value.trim() !== "",
  );
  return (name ?? "").trim().slice(0, 80);
}
