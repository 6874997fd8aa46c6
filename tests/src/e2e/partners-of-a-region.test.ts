import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { type Served, serve } from "./served.ts";

/** Each new combination of filters is a statement that Neo4j plans once (docs/decisions/006): slow where the machine is busy. */
const PLANNING_MS = 90_000;
const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(async () => {
  await served.close();
  expect(served.problems).toEqual([]);
});

test(
  "by clicks: who in Emsland and around it offers something on language and is on record at no conference",
  async () => {
    const page = await served.open("/partners?lang=de");
    await page.getByRole("button", { name: "Landkreise: ArL Weser-Ems" }).click();
    await panel(page)
      .getByRole("button", { name: /^Emsland/ })
      .click();
    await page.getByLabel("und Nachbarkreise").check();
    await count(page, 9);
    await filter(page, "Bietet etwas zu", /^Sprache/).click();
    await filter(page, "Teilnahme", /^an keiner Konferenz belegt/).click();
    await count(page, 1);
    await page.getByRole("link", { name: "Volkshochschule Meppen" }).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      lang: "de",
      regions: "03454",
      neighbours: "yes",
      offersOn: "sprache",
      took: "NO_CONFERENCE",
    });
  },
  PLANNING_MS,
);

test(
  "by keys alone: the same question, from the name of the county to the partner's page",
  async () => {
    const page = await served.open("/partners?lang=de");
    await tabTo(page, "Ort oder Landkreis");
    await page.keyboard.type("Emsland");
    await page.getByRole("option", { name: /Emsland/ }).waitFor();
    await page.keyboard.press("Enter");
    await tabTo(page, "und Nachbarkreise");
    await page.keyboard.press("Space");
    await count(page, 9);
    await tabTo(page, "Sprache");
    await page.keyboard.press("Enter");
    await tabTo(page, "an keiner Konferenz belegt");
    await page.keyboard.press("Enter");
    await count(page, 1);
    await tabTo(page, "Volkshochschule Meppen");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Volkshochschule Meppen" }).waitFor();
  },
  PLANNING_MS,
);

test("an ambiguous place asks which is meant, and leads to its county", async () => {
  const page = await served.open("/partners?lang=de");
  const field = page.getByRole("combobox", { name: "Ort oder Landkreis" });
  await field.fill("Neuenkirchen");
  await page.getByText("Mehrere Orte heißen Neuenkirchen. Welcher ist gemeint?").waitFor();
  expect(await page.getByRole("option", { name: /^Neuenkirchen (Samtg|G)emeinde/ }).count()).toBe(6);
  await page.getByRole("option", { name: /Landkreis Diepholz/ }).click();
  await page.getByText("Neuenkirchen liegt hier: Landkreis Diepholz.").waitFor();
  expect(parameter(page, "near")).toBe("gemeinde-03251028");
  expect(parameter(page, "km")).toBe("25");
  await page.getByRole("button", { name: "Nur dieser Landkreis" }).click();
  await page.getByRole("button", { name: "Filter „Landkreis Diepholz“ aufheben" }).waitFor();
  expect([parameter(page, "regions"), parameter(page, "near")]).toEqual(["03251", null]);
});

test("around a place: nearest first, each with its distance", async () => {
  const page = await served.open("/partners?lang=de&near=gemeinde-03454035&km=100&order=DISTANCE");
  await page.getByRole("columnheader", { name: "km" }).waitFor();
  const distances = (await page.locator("tbody tr td:nth-child(4)").allTextContents()).map(Number);
  expect(distances[0]).toBe(0);
  expect(distances.length).toBeGreaterThan(3);
  expect(distances).toEqual([...distances].sort((left, right) => left - right));
  expect(distances.every((km) => km <= 100)).toBe(true);
});

test("tree, map and list are in step: a county chosen on one is chosen on all", async () => {
  const page = await served.open("/partners?lang=de");
  const county = page.getByRole("button", { name: /^Celle: \d+ Partner belegt/ });
  const [, stated] = (await county.getAttribute("aria-label"))?.match(/: (\d+) /) ?? [];
  await county.click();
  await count(page, Number(stated));
  expect(await county.getAttribute("aria-pressed")).toBe("true");
  const branch = panel(page).getByRole("button", { name: /^Celle/ });
  expect(await branch.getAttribute("aria-pressed")).toBe("true");
  await page.getByText(`Eingezeichnet: ${stated} von ${stated}.`).waitFor();
  await branch.click();
  await count(page, 257);
  expect(await county.getAttribute("aria-pressed")).toBe("false");
});

test("pointing at a row shows its mark, and pointing at a mark shows its rows", async () => {
  const page = await served.open("/partners?lang=de&regions=03241");
  const mark = page.getByRole("button", { name: "Sennheiser electronic" });
  const row = page.getByRole("row", { name: /Sennheiser electronic/ });
  await row.hover();
  await expect.poll(() => mark.getAttribute("class")).toContain("pointed");
  await page.getByRole("heading", { level: 1 }).hover();
  await expect.poll(() => mark.getAttribute("class")).not.toContain("pointed");
  await mark.focus();
  await expect.poll(() => row.getAttribute("class")).toBe("pointed");
});

test("a crowded town is one mark that opens by keys, and closes to where one was", async () => {
  const page = await served.open("/partners?lang=de&regions=03241");
  const town = page.getByRole("button", { name: /^\d\d Partner: / });
  const [, many] = (await town.getAttribute("aria-label"))?.match(/^(\d+) /) ?? [];
  await town.focus();
  await page.keyboard.press("Enter");
  const opened = page.getByRole("region", { name: `Hannover: ${many} Partner` });
  await opened.waitFor();
  expect(await opened.getByRole("link").count()).toBe(Number(many));
  await page.keyboard.press("Escape");
  await opened.waitFor({ state: "detached" });
  expect(await town.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowUp");
  expect(await town.evaluate((element) => element === document.activeElement)).toBe(false);
});

test.each([
  ["Teilnahme", /^keine Teilnahme belegt/],
  ["Rolle bei Veranstaltungen", /^mit Beitrag/],
])("a count says what choosing it shows: %s", async (title, name) => {
  const page = await served.open("/partners?lang=de&regions=arl-weser-ems,arl-leine-weser");
  await page.getByText("Weitere Filter").click();
  const option = filter(page, title, name);
  const stated = Number(await option.locator(".count").textContent());
  expect(stated).toBeGreaterThan(0);
  await option.click();
  await count(page, stated);
  await expect.poll(() => page.locator("tbody tr", { has: page.getByRole("link") }).count()).toBe(stated);
});

test("nothing on record: the steps that would show something, with how much", async () => {
  const page = await served.open("/partners?lang=de&regions=03454&offersOn=ukraine&took=ANY_CONFERENCE");
  await page.getByText("Zu dieser Auswahl ist kein Partner belegt").waitFor();
  await page.getByRole("button", { name: "ohne „Landkreis Emsland“ 1 Partner belegt" }).click();
  await count(page, 1);
  expect(parameter(page, "regions")).toBeNull();
});

test("a name typed in one go keeps all its letters and arrives in the address", async () => {
  const page = await served.open("/partners?lang=de");
  const field = page.getByLabel("Name enthält");
  await field.pressSequentially("volkshochschule meppen", { delay: 60 });
  await count(page, 1);
  expect(await field.inputValue()).toBe("volkshochschule meppen");
  expect(parameter(page, "text")).toBe("volkshochschule meppen");
  await page.getByRole("button", { name: "Alle Filter aufheben" }).click();
  await count(page, 257);
  expect(await field.inputValue()).toBe("");
});

test("an address with values that make no sense opens without them", async () => {
  const page = await served.open("/partners?lang=de&kinds=FISH&took=NEVER&km=7&order=DISTANCE&view=upside");
  await count(page, 257);
});

test("on a phone the filters open above the list, and the map stands in its place", async () => {
  const page = await served.open("/partners?lang=en&regions=03241", PHONE);
  await page.getByRole("link", { name: "Architektenkammer Niedersachsen" }).waitFor();
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  await filter(page, "Kind", /^Companies/).click();
  await page.getByRole("button", { name: /^Show \d+ partners/ }).click();
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await page.getByRole("button", { name: "Sennheiser electronic" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("axe finds nothing in the zoomed map with an open mark, and nothing in the filters on a phone", async () => {
  const wide = await served.open("/partners?lang=de&regions=03241&neighbours=yes&roles=EXHIBITED");
  await wide.locator(".mark").first().focus();
  await wide.keyboard.press("Enter");
  await wide.locator(".open-group").waitFor();
  expect(await violationsOn(wide)).toEqual([]);
  const narrow = await served.open("/partners?lang=en&near=gemeinde-03454035&km=100", PHONE);
  await narrow.getByRole("button", { name: "Filters", exact: true }).click();
  expect(await violationsOn(narrow)).toEqual([]);
});

function panel(page: Page): Locator {
  return page.getByRole("complementary", { name: "Filter" });
}

function filter(page: Page, title: string, name: RegExp): Locator {
  const heading = page.getByRole("heading", { name: title, exact: true });
  return page.locator(".partner-panel section", { has: heading }).getByRole("button", { name });
}

function count(page: Page, expected: number): Promise<void> {
  return page
    .locator(".partners-head strong", { hasText: new RegExp(`^${expected} Partner belegt`) })
    .waitFor();
}

function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** Goes on with the tab key to what is called so, as somebody does who has no mouse. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press("Tab");
    const reached = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = (element as HTMLInputElement | null)?.labels;
      return element?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element?.textContent ?? "";
    });
    if (reached.startsWith(name)) return;
  }
  throw new Error(`The tab key does not come to "${name}".`);
}
