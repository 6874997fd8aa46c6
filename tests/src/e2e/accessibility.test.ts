import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { isShown, type Served, serve } from "./served.ts";

const PAGES = [
  "/",
  "/?layout=map&selected=2016-09-22-regionalkonferenz-wohnen-hildesheim",
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
  "/gaps?region=03154&topic=frauen&measure=per100k",
  "/paths?from=lebenshilfe-hildesheim&to=handwerkskammer-oldenburg",
  "/collaborators?for=eb-elm-bau",
  "/invitations?topic=wohnen-und-leben&region=03355",
  "/growth?by=YEAR",
  "/impact?topic=sprache",
  "/measures/massnahme-million-euro-buendnis-jahr-2016",
  "/roles",
  "/snapshots",
  "/sign-in",
  "/methods",
  "/about-the-data",
];

let served: Served;
let context: BrowserContext;
beforeAll(async () => {
  served = await serve();
  context = await served.context({ colorScheme: "light" });
});
afterAll(() => served.close());

describe("axe finds no violation (WCAG 2.2 AA), wide, light and German, nor narrow, dark and English", () => {
  test.each(PAGES)("%s", async (path) => {
    const page = await context.newPage();
    await served.go(page, `${path}${path.includes("?") ? "&" : "?"}lang=de`);
    await expectNothing(page, "de");
    // The page turns into the other view without being asked for anew.
    await page.locator('.tastes [lang="en"]').click();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForFunction(isShown);
    await expectNothing(page, "en");
    await page.close();
  });
});

async function expectNothing(page: Page, lang: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(lang);
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  expect(await violationsOn(page)).toEqual([]);
}
