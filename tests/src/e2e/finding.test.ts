import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "./served.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(async () => {
  await served.close();
  expect(served.problems).toEqual([]);
});

test("search forgives: a letter wrong, no umlaut, an abbreviation; what matched is marked", async () => {
  const page = await served.open("/partners?lang=de");
  for (const [typed, found] of [
    ["lebenshife hildesheim", /Lebenshilfe Hildesheim/],
    ["osnabruck stadt", /Osnabrück/],
    ["LK Emsland", /Landkreis Emsland/],
  ] as const) {
    await page.keyboard.press("Control+k");
    await page.keyboard.type(typed);
    await page.getByRole("option", { name: found }).first().waitFor();
  }
  expect(await page.getByRole("option").first().locator("mark").count()).toBeGreaterThan(0);
});

test("the palette leads to pages and does what can be done, by keys alone", async () => {
  const page = await served.open("/?lang=de");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Wege");
  await page.getByRole("option", { name: /^Wege/ }).waitFor();
  const marked = page.locator('.combobox-list [aria-selected="true"]');
  for (let step = 0; step < 12 && !/^Wege/.test((await marked.textContent()) ?? ""); step++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Wege" }).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Dunkle");
  await page.getByRole("option", { name: /Dunkle Darstellung/ }).waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
});

test("how to get an introduction to the Handwerkskammer Oldenburg: typed, chosen and read by keys alone", async () => {
  const page = await served.open("/paths?lang=de&from=lebenshilfe-hildesheim");
  await page.getByRole("combobox", { name: "Zu", exact: true }).focus();
  await page.keyboard.type("handwerkskammer oldenb");
  await page.getByRole("option", { name: /Handwerkskammer Oldenburg/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(/Wege von Lebenshilfe Hildesheim e\. V\. zu Handwerkskammer Oldenburg/).waitFor();
  await page.getByText("Regionale Integrationskonferenz „Wohnen und Leben“ (Leine-Weser)").first().waitFor();
  expect(await page.getByText("22. September 2016").first().isVisible()).toBe(true);
  const address = new URL(page.url());
  expect(address.searchParams.get("to")).toBe("handwerkskammer-oldenburg");
});

test("where no path is on record, it is said, with the nearest approach", async () => {
  const page = await served.open("/paths?lang=de&from=dgb&to=volkshochschule-meppen");
  await page.getByText(/ist kein Weg belegt/).waitFor();
  await page.getByRole("heading", { name: "Am nächsten an Volkshochschule Meppen" }).waitFor();
});

test("whom to invite to the next housing conference in Lüneburg, and why", async () => {
  const page = await served.open("/invitations?lang=de");
  await page.getByLabel("oder Thema").selectOption({ label: "Wohnen und Leben" });
  await page.getByLabel("in der Region").selectOption({ label: "Landkreis Lüneburg" });
  await page.getByText(/Vorschläge: Wohnen und Leben in Landkreis Lüneburg/).waitFor();
  expect(await page.getByText("Ist vor Ort: Landkreis Lüneburg").count()).toBeGreaterThan(1);
  expect(await page.locator(".suggestions > li").count()).toBeGreaterThan(5);
});

test("suggested collaborators have reasons in both languages, and lead to a path", async () => {
  const page = await served.open("/collaborators?lang=en&for=eb-elm-bau");
  await page.getByText(/suggestions for EB Elm Bau/).waitFor();
  await page
    .getByText(/EB Elm Bau GmbH seeks: “/)
    .first()
    .waitFor();
  await page.getByRole("link", { name: "Who could introduce you?" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Paths" }).waitFor();
});

test("a partner's page: history, surroundings, suggestions, and how to reach it", async () => {
  const page = await served.open("/partners/land-niedersachsen?lang=de");
  for (const name of [
    "Belegte Teilnahmen auf einen Blick",
    "Wen bei welchem Anlass getroffen?",
    "Wer könnte zusammenarbeiten?",
    "Erreichbar",
    "Zitieren",
  ])
    await page.getByRole("heading", { name }).first().waitFor();
  expect(await page.locator(".history-line a").count()).toBeGreaterThan(2);
});

test("the picture is taken away with its legend, filter and address; the list as a table", async () => {
  const page = await served.open("/?lang=de&kinds=COMPANY");
  await page.getByText("22 von 257 belegten Partnern").waitFor();
  await page.getByText("Mitnehmen").click();
  const [picture] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bild als SVG" }).click(),
  ]);
  const svg = await readFile(await picture.path(), "utf8");
  expect(svg).toContain("Unternehmen");
  expect(svg).toContain("kinds=COMPANY");
  expect(svg).toContain("22 von 257");
  const [table] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV für Excel" }).first().click(),
  ]);
  expect(await readFile(await table.path(), "utf8")).toContain("Bahlsen");
});

test("an embedded view has no shell, and a way to the whole", async () => {
  const page = await served.open("/?lang=de&embed=1&kinds=COMPANY");
  await page.getByText("22 von 257 belegten Partnern").waitFor();
  expect(await page.getByRole("navigation").count()).toBe(0);
  const link = page.getByRole("link", { name: /Im Bündnisgraph öffnen/ });
  expect(await link.getAttribute("href")).not.toContain("embed");
});
