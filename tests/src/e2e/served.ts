import { fileURLToPath } from "node:url";
import { createApp } from "@buendnisgraph/api/app";
import { listen } from "@buendnisgraph/api/listen";
import { type AccessSettings, OPEN_ACCESS } from "@buendnisgraph/api/security/access-settings";
import type { Store } from "@buendnisgraph/graph/store/store";
import { pino } from "pino";
import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import type { Session } from "../api/app.ts";
import { launchBrowser } from "../browser.ts";
import { openSourcedStore } from "../neo4j.ts";

const WEB_ROOT = fileURLToPath(new URL("../../../web/dist", import.meta.url));

export interface Served {
  url: string;
  browser: Browser;
  /** What it is served from. */
  store: Store;
  /** A page of its own, with nothing remembered; errors in it fail the test through `problems`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same as somebody who is signed in. */
  openAs(session: Session, path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What went wrong in any page so far. */
  problems: string[];
  close(): Promise<void>;
}

/** The built explorer on the sourced facts, in a real browser; or beside another on what that one is served from. */
export async function serve(access: Partial<AccessSettings> = {}, beside?: Served): Promise<Served> {
  const store = beside?.store ?? (await openSourcedStore());
  const app = createApp({
    store,
    logger: pino({ level: "error" }),
    webRoot: WEB_ROOT,
    access: { ...OPEN_ACCESS, ...access },
  });
  await app.prepare();
  const listening = await listen(app, "127.0.0.1", 0);
  const browser = beside?.browser ?? (await launchBrowser());
  const problems: string[] = [];
  const served: Served = {
    url: listening.url,
    browser,
    store,
    problems,
    openAs: (session, path, options = {}) =>
      served.open(path, { ...options, storageState: cookieOf(session, listening.url) }),
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: "de-DE",
        reducedMotion: "reduce",
        ...options,
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => problems.push(`${path}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(`${path}: ${message.text()}`);
      });
      const settled = settling(page);
      await page.goto(`${listening.url}${path}`);
      await settled();
      return page;
    },
    async close() {
      if (!beside) await browser.close();
      await listening.close();
      if (!beside) await store.close();
    },
  };
  return served;
}

const QUIET_MS = 500;

/**
 * Ends when the page has asked for nothing for a while. "networkidle" would wait for ever: a page goes on listening
 * for changes of the data.
 */
function settling(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = Date.now();
  page.on("request", (request) => {
    if (request.postData()?.includes("subscription ")) return;
    open.add(request);
    last = Date.now();
  });
  for (const event of ["requestfinished", "requestfailed"] as const)
    page.on(event as "requestfinished", (request) => {
      if (open.delete(request)) last = Date.now();
    });
  return async () => {
    while (open.size > 0 || Date.now() - last < QUIET_MS) await page.waitForTimeout(QUIET_MS / 5);
  };
}

/** The cookie of a session, as a browser keeps it. */
export function cookieOf(
  { headers }: Session,
  url: string,
): NonNullable<BrowserContextOptions["storageState"]> {
  const [name = "", value = ""] = (headers["cookie"] ?? "").split("=");
  const domain = new URL(url).hostname;
  const cookie = { name, value, domain, path: "/", expires: -1, httpOnly: true, secure: false };
  return { cookies: [{ ...cookie, sameSite: "Lax" }], origins: [] };
}
