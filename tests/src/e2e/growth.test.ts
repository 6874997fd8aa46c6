import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "./served.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

test("the timeline by keys: from event to event, and the picture is of that day", async () => {
  const page = await served.open("/?lang=de");
  const track = page.getByRole("slider", { name: "Tag, an dem das Netzwerk gezeigt wird" });
  await track.focus();
  await page.keyboard.press("Home");
  // Past the first event and on until Hildesheim is told.
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("ArrowRight");
    if ((await track.getAttribute("aria-valuetext"))?.includes("22. September 2016")) break;
  }
  await page
    .getByText("22. September 2016, Hildesheim: 12 Partner belegt, 11 davon erstmals, 66 neue Verbindungen")
    .waitFor();
  await page.waitForURL(/asOf=2016-09-22/);
  await page.keyboard.press("End");
  await page.waitForURL((url) => !url.search.includes("asOf"));
});

test("it plays, grows, stops, and keeps the day it stopped at", async () => {
  const page = await served.open("/?lang=de");
  await page.getByRole("button", { name: /Wachsen lassen/ }).click();
  await page.locator(".playback canvas").waitFor();
  const painted = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>(".playback canvas");
      const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let count = 0;
      for (let at = 3; at < pixels.length; at += 4) if (pixels[at]) count++;
      return count;
    });
  await page.waitForFunction(
    () => Number(document.querySelector(".timeline-track")?.getAttribute("aria-valuenow")) > 16_850,
  );
  const early = await painted();
  await page.waitForFunction(
    () => Number(document.querySelector(".timeline-track")?.getAttribute("aria-valuenow")) > 17_100,
  );
  expect(await painted()).toBeGreaterThan(early);
  await page.getByRole("button", { name: /Anhalten/ }).click();
  await page.waitForURL(/asOf=201[5-9]/);
  await page.locator(".playback canvas").waitFor({ state: "detached" });
});

test("the growth page reads out by keys what the table holds", async () => {
  const page = await served.open("/growth?lang=de");
  const chart = page.getByRole("slider", { name: "Belegte Partner" });
  await chart.focus();
  await page.keyboard.press("End");
  const readout = await chart.getAttribute("aria-valuetext");
  await page.getByText(/Tabelle mit \d+ Schritten/).click();
  const last = page.locator(".growth-table tbody tr").last();
  const cells = await last.locator("td").allTextContents();
  expect(readout).toContain(`erstmals belegt ${cells[0]}`);
  expect(readout).toContain(`Partner belegt ${cells[1]}`);
  await page.getByRole("button", { name: "Jahr", exact: true }).click();
  await page.waitForURL(/by=YEAR/);
});

test("a time with nothing in it says so and leads on", async () => {
  const page = await served.open("/growth?lang=de&from=2090-01-01");
  await page.getByText("In dieser Auswahl ist nichts Datiertes belegt").waitFor();
  await page.getByRole("button", { name: "Alle Filter aufheben" }).click();
  await page.getByRole("slider", { name: "Belegte Partner" }).waitFor();
});

test("impact: what is missing is seen to be missing, and a measure has its page", async () => {
  const page = await served.open("/impact?lang=de");
  await page.getByText("Zu 0 von 66 Vorschlägen ist belegt, wer sie aufgegriffen hat").waitFor();
  expect(await page.locator(".step.missing").count()).toBeGreaterThan(5);
  await page.locator(".step.measure a[href^='/measures/']").first().click();
  await page.getByRole("heading", { name: "Der Weg" }).waitFor();
  await page.close();
  const turned = await served.open("/impact?lang=de&from=2018-01-01&asOf=2016-01-01");
  await turned.getByText("Der Zeitraum endet, bevor er beginnt").waitFor();
  await turned.getByRole("button", { name: "Von und Bis tauschen" }).click();
  await turned.waitForURL(/from=2016-01-01/);
  await turned.locator(".impact-chain").first().waitFor();
  await turned.close();
  const unknown = await served.open("/proposals/gibt-es-nicht?lang=de");
  await unknown.getByRole("link", { name: "Zur Wirkung aller Konferenzen" }).waitFor();
});

test("roles: a ranking with its meaning, and the partner's page in plain words", async () => {
  const page = await served.open("/roles?lang=de&by=DEGREE");
  await page.getByText(/Mit wie vielen anderen ein Partner zusammen anwesend war/).waitFor();
  const first = page.locator("table tbody tr").first();
  await first.waitFor({ timeout: 20_000 });
  const degree = await first.locator("td").nth(2).textContent();
  await first.getByRole("link").first().click();
  await page.getByText(new RegExp(`Mit ${degree} Partnern verbunden: Rang 1 von 257`)).waitFor();
});

test("a researcher freezes a view and fetches it again, the same", async () => {
  const page = await served.open("/?lang=de&asOf=2017-01-01");
  await page.getByText("Mitnehmen").click();
  await page.getByLabel("Titel").fill("Stand Anfang 2017");
  await page.getByRole("button", { name: "Diesen Stand festhalten" }).click();
  await page.getByRole("heading", { name: "Stand Anfang 2017" }).waitFor();
  const fetched = async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "NetworkX (JSON)" }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const once = await fetched();
  expect(JSON.parse(once.toString()).graph.asOf).toBe("2017-01-01");
  expect((await fetched()).equals(once)).toBe(true);
});

test("marks have the colours of their kinds unless communities are asked for", async () => {
  const page = await served.open("/?lang=de");
  // The colour of organisations in tokens.css.
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLCanvasElement>(".graph-marks canvas")].some((canvas) => {
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === 0x33 && data[at + 1] === 0x65 && data[at + 2] === 0x8a) return true;
      return false;
    }),
  );
});

test("communities as colours and brokers as sizes, with a legend in words", async () => {
  const page = await served.open("/?lang=de&projection=partners");
  await page.getByLabel("Farbe nach").selectOption("community");
  await page.getByLabel("Größe nach").selectOption("BETWEENNESS");
  await page.waitForURL(/colour=community/);
  await page.getByText(/Gemeinschaft 1: \d+ Partner/).waitFor({ timeout: 20_000 });
  await page.locator(".network-legend").getByText("Größe: Auf kürzesten Wegen, von 0 (klein) bis").waitFor();

  // The picture that is taken away has the colours, and says what they and the sizes mean.
  await page.getByText("Mitnehmen").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bild als SVG" }).click(),
  ]);
  const svg = readFileSync(await download.path(), "utf8");
  const shown = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--community-1"),
  );
  expect(svg.split(`fill="${shown}"`).length).toBeGreaterThan(10);
  expect(svg).toMatch(/>Gemeinschaft 1: \d+ Partner</);
  expect(svg).toContain("Größe: Auf kürzesten Wegen, von 0 (klein) bis");

  await page.getByText("Mitnehmen").click();
  await page.getByLabel("Farbe nach").selectOption("CORE");
  await page.waitForURL(/colour=CORE/);
  await page
    .locator(".network-legend")
    .getByText(/Kern: \d/)
    .waitFor();
});

test("a film can be kept, and given up", async () => {
  const page = await served.open("/?lang=de&regions=03254");
  await page.locator(".film-maker summary").click();
  await page.getByRole("button", { name: "Als bewegtes Bild (GIF)" }).click();
  await page.getByRole("button", { name: "Abbrechen" }).click();
  await page.getByText("Abgebrochen.").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    page.getByRole("button", { name: "Als bewegtes Bild (GIF)" }).click(),
  ]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 6)
      .toString(),
  ).toBe("GIF89a");
  await page.close();
}, 90_000);

test("the methods are there in both languages", async () => {
  for (const [lang, heading] of [
    ["de", "Wachstum"],
    ["en", "Growth"],
  ] as const) {
    const page = await served.open(`/methods?lang=${lang}`);
    await page.getByRole("heading", { name: heading, exact: true }).waitFor();
    await page.close();
  }
});

test("nothing went wrong on any of these pages", () => {
  expect(served.problems).toEqual([]);
});
