import type { AccountRole, ReadAccess } from "./viewer.ts";

/** The sign-in of an organisation, by OpenID Connect. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string | undefined;
  /** The claim that holds the roles; dots lead into it. */
  roleClaim: string;
  /** What the organisation calls each role. */
  roleNames: Readonly<Record<string, AccountRole>>;
}

/** What of the settings decides who gets in; api/src/config.ts says what each means. */
export interface AccessSettings {
  readAccess: ReadAccess;
  /** Where the program is reached from outside; undefined takes what the browser asked for. */
  publicUrl: string | undefined;
  /** How many proxies stand before it. */
  trustProxy: number;
  /** Undefined where no organisation's sign-in is set. */
  oidc: OidcSettings | undefined;
}

/** As where nothing is set. */
export const OPEN_ACCESS: AccessSettings = {
  readAccess: "public",
  publicUrl: undefined,
  trustProxy: 0,
  oidc: undefined,
};
