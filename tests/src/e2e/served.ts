import { fileURLToPath } from "node:url";
import { createApp } from "@buendnisgraph/api/app";
import { listen } from "@buendnisgraph/api/listen";
import { type AccessSettings, OPEN_ACCESS } from "@buendnisgraph/api/security/access-settings";
import type { Store } from "@buendnisgraph/graph/store/store";
import { pino } from "pino";
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from "playwright-core";
import { onTestFinished } from "vitest";
import type { Session } from "../api/app.ts";
import { launchBrowser } from "../browser.ts";
import { openSourcedCopy, openSourcedStore } from "../neo4j.ts";

const WEB_ROOT = fileURLToPath(new URL("../../../web/dist", import.meta.url));

export interface Served {
  url: string;
  browser: Browser;
  /** What it is served from. */
  store: Store;
  /** A page of its own for the test, with nothing remembered; errors in it fail the test through `problems`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What pages remember and keep, for several of them. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Opens the path in a new page of a context. */
  go(page: Page, path: string): Promise<Page>;
  /** The same as `open` as somebody who is signed in. */
  openAs(session: Session, path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What went wrong in any page so far. */
  problems: string[];
  close(): Promise<void>;
}

export interface ServeOptions {
  access?: Partial<AccessSettings>;
  /** On a copy of the facts, for tests that change some. */
  copy?: true;
  /** Beside another, on what that one is served from. */
  beside?: Served;
}

/** The built explorer on the sourced facts, in a real browser. */
export async function serve({ access = {}, copy, beside }: ServeOptions = {}): Promise<Served> {
  const store = beside?.store ?? (await (copy ? openSourcedCopy() : openSourcedStore()));
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
      const context = await served.context(options);
      // Pages left open would go on asking whenever the data change.
      onTestFinished(() => context.close());
      return served.go(await context.newPage(), path);
    },
    context: (options = {}) =>
      browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: "de-DE",
        reducedMotion: "reduce",
        ...options,
      }),
    async go(page, path) {
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

/** No request is open and nothing is loading for so long: then nothing more comes. */
const QUIET_MS = 150;
const LOOK_EVERY_MS = 50;
const MOST_LOOKS = 1_200;

/**
 * Ends when the page has its heading, nothing of it is loading, and it has asked for nothing for a moment. "networkidle"
 * would wait for ever: a page goes on listening for changes of the data.
 */
function settling(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on("request", (request) => {
    if (!request.postData()?.includes("subscription ")) open.add(request);
  });
  for (const event of ["requestfinished", "requestfailed"] as const)
    page.on(event as "requestfinished", (request) => {
      open.delete(request);
    });
  return async () => {
    let quiet = 0;
    for (let looks = 0; quiet < QUIET_MS && looks < MOST_LOOKS; looks++) {
      await page.waitForTimeout(LOOK_EVERY_MS);
      const isThere = open.size === 0 && (await page.evaluate(isShown));
      quiet = isThere ? quiet + LOOK_EVERY_MS : 0;
    }
  };
}

/** In the page: its heading is there and nothing of it is loading. */
export function isShown(): boolean {
  return document.querySelector("h1") !== null && document.querySelector(".loading") === null;
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
