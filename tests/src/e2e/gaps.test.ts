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

test("by keys alone to a cell where nobody is: it says that this is a gap, and who is nearest", async () => {
  const page = await served.open("/gaps?lang=de");
  await page.getByText("In 257 von 360 Feldern ist niemand belegt.").waitFor();
  await page.getByRole("button", { name: "meiste Lücken zuerst" }).focus();
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(await focused()).toBe("ArL Braunschweig, Sprache: 6 Partner belegt");
  // Down past Braunschweig to Gifhorn, right to housing; the whole table is one stop of the tab key.
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  expect(await focused()).toBe("Landkreis Gifhorn, Wohnen und Leben: nichts belegt");
  await page.keyboard.press("Enter");
  await page
    .getByText(
      "Zu „Wohnen und Leben“ ist im Landkreis Gifhorn niemand belegt. Das ist eine Lücke in dem, was erfasst ist, nicht unbedingt in dem, was es gibt.",
    )
    .waitFor();
  await page
    .getByText(/ \d+ km entfernt$/)
    .first()
    .waitFor();
  expect(await page.getByText(/ \d+ km entfernt$/).count()).toBe(3);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    lang: "de",
    region: "03151",
    topic: "wohnen-und-leben",
  });
});

test("the map is in step with the table: it counts the topic, outlines the county and takes one", async () => {
  const page = await served.open("/gaps?lang=de&region=03254&topic=wohnen-und-leben");
  await page.getByRole("heading", { name: "Wohnen und Leben im Landkreis Hildesheim" }).waitFor();
  const map = page.getByRole("group", { name: "Partner belegt: Wohnen und Leben" });
  const hildesheim = map.getByRole("button", { name: "Hildesheim, Wohnen und Leben: 5 Partner belegt" });
  expect(await hildesheim.getAttribute("aria-pressed")).toBe("true");
  await map.getByRole("button", { name: "Leer, Wohnen und Leben: nichts belegt" }).press("Enter");
  await page.getByText(/^Zu „Wohnen und Leben“ ist im Landkreis Leer niemand belegt/).waitFor();
  const cell = page.getByRole("cell").getByRole("button", { pressed: true });
  expect(await cell.getAttribute("aria-label")).toBe("Landkreis Leer, Wohnen und Leben: nichts belegt");
  expect(await cell.isVisible()).toBe(true);
});

test("what is on record in a cell is the list of partners for it", async () => {
  const page = await served.open("/gaps?lang=de");
  await page
    .getByRole("button", { name: "Landkreis Hildesheim, Wohnen und Leben: 5 Partner belegt" })
    .click();
  await page.getByRole("link", { name: "Lebenshilfe Hildesheim e. V." }).waitFor();
  await page.getByRole("link", { name: "Dialog Laatzen 2019" }).waitFor();
  await page.getByRole("link", { name: "Alle 5 in der Partnerliste öffnen" }).click();
  await page.getByRole("heading", { level: 1, name: "Partner" }).waitFor();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("regions"), searchParams.get("topics")]).toEqual(["03254", "wohnen-und-leben"]);
});

test("a region's page leads to its profile beside its district and the state", async () => {
  const page = await served.open("/regions/03254?lang=de");
  await page.getByRole("link", { name: "Profil und Lücken" }).click();
  await page.getByRole("heading", { name: "Profil: Landkreis Hildesheim" }).waitFor();
  const profile = page.getByRole("table").filter({ hasText: "Niedersachsen" });
  expect(await profile.getByRole("columnheader").allTextContents()).toEqual([
    "Thema",
    "Hildesheim",
    "ArL Leine-Weser",
    "Niedersachsen",
  ]);
  const housing = profile.getByRole("row", { name: /^Wohnen und Leben/ });
  expect(await housing.getByRole("cell").first().textContent()).toBe("1,8");
});

test("measures, levels and orders change the table and stand in the address", async () => {
  const page = await served.open("/gaps?lang=en");
  await page.getByRole("button", { name: "Events", exact: true }).click();
  await page.getByRole("button", { name: "ArL districts" }).click();
  await page.getByText(/of 32 cells no event is on record/).waitFor();
  expect(await page.getByRole("table").getByRole("row").count()).toBe(1 + 1 + 4);
  await page.getByRole("button", { name: "Counties", exact: true }).click();
  await page.getByRole("button", { name: "most gaps first" }).click();
  await expect.poll(() => page.getByRole("table").getByRole("row").count()).toBe(1 + 45);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("measure"), searchParams.get("order"), searchParams.get("level")]).toEqual([
    "events",
    "emptiest",
    null,
  ]);
});

test("on a phone the table scrolls within its frame, the page does not scroll sideways", async () => {
  const page = await served.open("/gaps?lang=de&region=03457&topic=demokratie", {
    viewport: { width: 390, height: 844 },
  });
  await page.getByRole("heading", { name: "Demokratie im Landkreis Leer" }).waitFor();
  const widths = await page.evaluate(() => {
    const main = document.querySelector("main");
    const frame = document.querySelector(".heat-frame");
    return { main: (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0), frame: frame?.scrollLeft ?? 0 };
  });
  expect(widths.main).toBe(0);
  expect(widths.frame).toBeGreaterThan(0);
});
