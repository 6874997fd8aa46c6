import { fileURLToPath } from "node:url";
import { createApp } from "@buendnisgraph/api/app";
import { listen } from "@buendnisgraph/api/listen";
import { type AccessSettings, OPEN_ACCESS } from "@buendnisgraph/api/security/access-settings";
import type { Store } from "@buendnisgraph/graph/store/store";
import { pino } from "pino";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../browser.ts";
import { openSourcedStore } from "../neo4j.ts";

const WEB_ROOT = fileURLToPath(new URL("../../../web/dist", import.meta.url));

export interface Served {
  url: string;
  store: Store;
  browser: Browser;
  /** A page of its own, with nothing remembered; errors in it fail the test through `problems`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What went wrong in any page so far. */
  problems: string[];
  close(): Promise<void>;
}

/** The built explorer on the sourced facts, in a real browser. */
export async function serve(access: Partial<AccessSettings> = {}): Promise<Served> {
  const store = await openSourcedStore();
  const app = createApp({
    store,
    logger: pino({ level: "error" }),
    webRoot: WEB_ROOT,
    access: { ...OPEN_ACCESS, ...access },
  });
  await app.prepare();
  const listening = await listen(app, "127.0.0.1", 0);
  const browser = await launchBrowser();
  const problems: string[] = [];
  return {
    url: listening.url,
    store,
    browser,
    problems,
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
      await page.goto(`${listening.url}${path}`, { waitUntil: "networkidle" });
      return page;
    },
    async close() {
      await browser.close();
      await listening.close();
      await store.close();
    },
  };
}
