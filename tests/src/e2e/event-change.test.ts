import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "./served.ts";

const HILDESHEIM = "2016-09-22-regionalkonferenz-wohnen-hildesheim";
const VERDEN = "2016-11-16-regionalkonferenz-wohnen-verden";
const UELZEN = "2017-05-08-regionalkonferenz-engagement-uelzen";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(async () => {
  await served.close();
  expect(served.problems).toEqual([]);
});

test("the page of a conference says what it changed, who came back, and who met whom first", async () => {
  const page = await served.open(`/events/${HILDESHEIM}?lang=de`);
  await page.getByText("12 Partner belegt, 11 davon erstmals, 66 neue Verbindungen.").waitFor();
  const table = page.getByRole("table", { name: "Das belegte Netzwerk am Tag davor und am Tag selbst" });
  expect(await table.getByRole("row", { name: /^Partner \d/ }).textContent()).toMatch(/\+11$/);
  expect(await table.getByRole("row", { name: /^Verbindungen \d/ }).textContent()).toMatch(/\+66$/);
  await page.getByRole("heading", { name: "Erstmals belegt (11)" }).waitFor();
  await page.getByRole("heading", { name: "Wiedergekommen (1)" }).waitFor();
  await page.getByText("davor an 1 Veranstaltung belegt, zuletzt:").waitFor();
  await page.getByRole("img", { name: /^Das Netzwerk der Partner, Tag davor: \d+ Partner/ }).waitFor();
  await page.getByText("Gezeigt: 50 von 66").waitFor();
  await page.getByLabel("Nur mit").selectOption({ label: "Lebenshilfe Hildesheim e. V." });
  await page.getByText("Gezeigt: 11 von 11").waitFor();
});

test("the list of its parts leads through the page by keys", async () => {
  const page = await served.open(`/events/${HILDESHEIM}?lang=de`);
  await page.getByText("66 neue Verbindungen").waitFor();
  const parts = page.getByRole("navigation", { name: "Auf dieser Seite" });
  await parts.getByRole("link", { name: "Was folgte" }).press("Enter");
  await expect.poll(() => new URL(page.url()).hash).toBe("#after");
  const heading = page.getByRole("heading", { name: "Was folgte" });
  await expect.poll(async () => (await heading.boundingBox())?.y ?? 9_999).toBeLessThan(900);
  expect(new URL(page.url()).searchParams.get("lang")).toBe("de");
});

test("without a date nothing is said of before and after; without partners nothing is counted", async () => {
  const undated = await served.open("/events/undatiert-jobmesse-uelzen?lang=de");
  await undated.getByText(/^Kein Datum belegt: Davor und danach lassen sich nicht unterscheiden/).waitFor();
  await undated.getByRole("heading", { name: "4 Partner belegt", exact: true }).waitFor();
  const empty = await served.open("/events/2023-jobmesse-holzminden?lang=de");
  await empty.getByText("Hier ist kein Partner belegt.").waitFor();
  expect(await empty.getByRole("table").count()).toBe(0);
  const appeal = await served.open("/events/2015-09-08-gemeinsamer-aufruf?lang=en");
  await appeal.getByText(/^Nobody gathered in one place here/).waitFor();
});

test("on a day before a conference none of its facts is there, and it says which day has them", async () => {
  const page = await served.open("/events/2016-06-06-werkstatt-arbeit?lang=de&asOf=2016-06-05");
  await page.getByText("Am 5. Juni 2016 hatte diese Veranstaltung noch nicht stattgefunden.").waitFor();
  expect(await page.locator("#who, #market, #attendance").count()).toBe(0);
  await page.getByRole("button", { name: "Stichtag auf diese Veranstaltung legen" }).click();
  await page.getByRole("heading", { name: "Markt der Möglichkeiten zur Werkstatt Arbeit" }).waitFor();
  await page.getByText(/^Stand 6\. Juni 2016: Teilnahmen, Stände und Beiträge zählen ab dem Tag/).waitFor();
  await page.close();
  const undated = await served.open("/events/undatiert-jobmesse-uelzen?lang=de&asOf=2020-01-01");
  await undated.getByText("Wann diese Veranstaltung stattfand, ist nicht belegt.").waitFor();
  await undated.getByRole("button", { name: "Ohne Stichtag zeigen" }).click();
  await undated.getByRole("heading", { name: "4 Partner belegt", exact: true }).waitFor();
  await undated.close();
});

test("two conferences ticked in the list stand side by side, with who was at both", async () => {
  const page = await served.open("/events?lang=de");
  const tick = (title: string) =>
    page.getByRole("checkbox", { name: `Zum Vergleich wählen: ${title}` }).press("Space");
  await tick("3. Regionale Integrationskonferenz „Wohnen und Leben“ (Lüneburg)");
  await page.getByText("Mindestens zwei, höchstens sechs.").waitFor();
  await tick("4. Regionale Integrationskonferenz „Bürgerliches Engagement“ (Lüneburg)");
  await page.getByText("2 Veranstaltungen gewählt").waitFor();
  await page.getByRole("link", { name: "Vergleichen" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Konferenzen vergleichen" }).waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get("events")).toBe(`${VERDEN},${UELZEN}`);
  const table = page.getByRole("table", { name: "Veranstaltungen im Vergleich" });
  await table.getByRole("link", { name: "Wohnen Verden 2016" }).waitFor();
  const recorded = table.getByRole("row", { name: /^Belegte Partner/ });
  expect(await recorded.getByRole("cell").allTextContents()).toEqual(["6", "6"]);
  await page.getByRole("heading", { name: "Bei mehreren belegt (2)" }).waitFor();
  await page.getByRole("link", { name: "Hansestadt Uelzen" }).waitFor();
});

test("an event is added by name and taken out again; the address holds the choice", async () => {
  const page = await served.open(`/compare?lang=de&events=${HILDESHEIM},nichts-dergleichen`);
  await page.getByText("Nicht belegt und daher weggelassen: nichts-dergleichen").waitFor();
  await page.getByText("Noch eine Veranstaltung wählen").waitFor();
  await page.getByLabel("Veranstaltung hinzufügen").first().fill("Verden");
  await page
    .getByRole("option", { name: /Verden|Lüneburg/ })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("table", { name: "Veranstaltungen im Vergleich" }).waitFor();
  expect(new URL(page.url()).searchParams.get("events")?.split(",")).toHaveLength(2);
  await page
    .getByRole("button", { name: /aus dem Vergleich nehmen$/ })
    .last()
    .press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("events")).toBe(HILDESHEIM);
});

test("conferences in groups, and what they are taken away as", async () => {
  const page = await served.open("/compare?lang=en");
  await page.getByRole("button", { name: "Compare the latest conferences" }).click();
  await page.getByRole("table", { name: "Events compared" }).waitFor();
  await page.getByRole("button", { name: "Central and regional" }).click();
  const table = page.getByRole("table", { name: "Groups compared" });
  await table.waitFor();
  expect(await table.getByRole("columnheader").allTextContents()).toEqual(["Figure", "central", "regional"]);
  await page.getByText("Take away").click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV for programs" }).click();
  expect((await download).suggestedFilename()).toMatch(/^buendnisgraph-groups-.*\.csv$/);
});

test("on a phone the comparison scrolls within its frame, the page does not scroll sideways", async () => {
  const page = await served.open(`/compare?lang=de&events=${HILDESHEIM},${VERDEN},${UELZEN}`, {
    viewport: { width: 390, height: 844 },
  });
  await page.getByRole("table", { name: "Veranstaltungen im Vergleich" }).waitFor();
  const wider = await page.evaluate(() => {
    const main = document.querySelector("main");
    return (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0);
  });
  expect(wider).toBe(0);
});
