import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Served, serve } from "./served.ts";

const PAGES = [
  "/",
  "/?layout=map&selected=2016-09-22-regionalkonferenz-wohnen-hildesheim",
  "/?regions=03254&topics=wohnen-und-leben",
  "/regions",
  "/regions/03254?topics=wohnen-und-leben",
  "/partners",
  "/partners/land-niedersachsen",
  "/events",
  "/events/2017-03-06-werkstatt-engagement",
  "/events/2016-11-16-regionalkonferenz-wohnen-verden",
  "/compare",
  "/compare?events=2017-03-06-werkstatt-engagement,2018-11-06-jahrestag-zusammen-mehr",
  "/compare?by=topic",
  "/gaps",
  "/gaps?region=03154&topic=frauen&measure=per100k",
  "/paths?from=lebenshilfe-hildesheim&to=handwerkskammer-oldenburg",
  "/collaborators?for=eb-elm-bau",
  "/invitations?topic=wohnen-und-leben&region=03355",
  "/growth?by=YEAR",
  "/impact?topic=sprache",
  "/measures/massnahme-million-euro-buendnis-jahr-2016",
  "/compare?events=2016-03-16-werkstatt-sprache,2017-03-06-werkstatt-engagement",
  "/roles",
  "/snapshots",
  "/sign-in",
  "/methods",
  "/about-the-data",
];

const VIEWS = [
  {
    name: "wide, light, German",
    lang: "de",
    options: { colorScheme: "light", viewport: { width: 1440, height: 900 } },
  },
  {
    name: "narrow, dark, English",
    lang: "en",
    options: { colorScheme: "dark", viewport: { width: 390, height: 844 } },
  },
] as const;

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

describe.each(VIEWS)("no page has a violation that axe finds (WCAG 2.2 AA): $name", ({ lang, options }) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await served.context(options);
  });

  test.each(PAGES)("%s", async (path) => {
    const page = await context.newPage();
    await served.go(page, `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });
});
