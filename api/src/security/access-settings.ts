import type { ReadAccess } from "./viewer.ts";

/** What of the settings decides who gets in; api/src/config.ts says what each means. */
export interface AccessSettings {
  readAccess: ReadAccess;
  /** Where the program is reached from outside; undefined takes what the browser asked for. */
  publicUrl: string | undefined;
  /** How many proxies stand before it. */
  trustProxy: number;
}

/** As where nothing is set. */
export const OPEN_ACCESS: AccessSettings = { readAccess: "public", publicUrl: undefined, trustProxy: 0 };
