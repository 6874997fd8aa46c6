import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "./served.ts";

const HILDESHEIM = "2016-09-22-regionalkonferenz-wohnen-hildesheim";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(async () => {
  await served.close();
  expect(served.problems).toEqual([]);
});

test("a newcomer sees the whole network, what its marks mean, and all of it as a list", async () => {
  const page = await served.open("/");
  await page.getByText("257 von 257 belegten Partnern").waitFor();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Das Netzwerk des Bündnisses");
  expect(await page.getByText("334 Einträge").isVisible()).toBe(true);
  expect(await page.getByLabel("Legende").getByText("Initiativen").isVisible()).toBe(true);
  // Something is drawn: the picture of the marks is not of one colour.
  expect(await coloursOn(page)).toBeGreaterThan(5);
});

test("three clicks answer who in the county of Hildesheim is on record with housing, and on what that rests", async () => {
  const page = await served.open("/?lang=de");
  await page.getByRole("button", { name: "Landkreise: ArL Leine-Weser" }).click();
  await page.getByRole("button", { name: /^Hildesheim/ }).click();
  await page.getByRole("button", { name: /^Wohnen und Leben/ }).click();
  const side = page.getByRole("complementary", { name: "Liste der gezeigten Einträge" });
  await side.getByText("5 Partner belegt").waitFor();
  await side.getByText("Lebenshilfe Hildesheim e. V.").waitFor();
  expect(
    await side.getByText("Regionale Integrationskonferenz „Wohnen und Leben“ (Leine-Weser)").count(),
  ).toBeGreaterThan(0);
  expect(await side.getByRole("link", { name: /ArL Leine-Weser/ }).count()).toBeGreaterThan(0);
  await page.getByText("5 von 257 belegten Partnern").waitFor();
});

test("the county's own page answers the same question", async () => {
  const page = await served.open("/regions/03254?lang=de");
  await page.getByRole("button", { name: /^Wohnen und Leben/ }).click();
  await page.getByRole("heading", { name: "5 Partner belegt" }).waitFor();
  await page.getByRole("link", { name: "Lebenshilfe Hildesheim e. V." }).waitFor();
  await page.getByText("Regionale Integrationskonferenz „Wohnen und Leben“ (Leine-Weser)").first().waitFor();
});

test("all partners can be loaded, a page at a time", async () => {
  const page = await served.open("/partners?lang=de");
  const more = page.getByRole("button", { name: /Mehr laden/ });
  for (const shown of [100, 150, 200, 250, 257]) {
    await more.click();
    await expect.poll(() => page.locator("tbody a").count()).toBe(shown);
  }
  expect(await more.count()).toBe(0);
});

test("a filter is taken back by its chip", async () => {
  const page = await served.open("/?lang=de&kinds=COMPANY");
  await page.getByText("22 von 257 belegten Partnern").waitFor();
  await page.getByRole("button", { name: "Filter „Unternehmen“ aufheben" }).click();
  await page.getByText("257 von 257 belegten Partnern").waitFor();
  expect(new URL(page.url()).searchParams.has("kinds")).toBe(false);
});

test("net and map show the same nodes, and the map names its outlines' owner", async () => {
  const page = await served.open("/?lang=de");
  await page.getByRole("button", { name: "Karte" }).click();
  await page.getByText("© GeoBasis-DE / BKG (Daten verändert)").waitFor();
  await page.getByText("257 von 257 belegten Partnern").waitFor();
  expect(await page.locator(".graph-background path").count()).toBe(45);
  await page.getByRole("button", { name: "Netz", exact: true }).click();
  await page.locator(".graph-background").waitFor({ state: "detached" });
});

test("the moving change of layout ends with the whole state in sight", async () => {
  const page = await served.open("/?lang=de", { reducedMotion: "no-preference" });
  await page.getByText("257 von 257 belegten Partnern").waitFor();
  await page.getByRole("button", { name: "Karte" }).click();
  await expect
    .poll(async () => {
      const stage = await page.locator(".network-stage").boundingBox();
      const state = await page.locator(".graph-background g").boundingBox();
      return (
        stage !== null &&
        state !== null &&
        state.x >= stage.x &&
        state.y >= stage.y &&
        state.x + state.width <= stage.x + stage.width &&
        state.y + state.height <= stage.y + stage.height
      );
    })
    .toBe(true);
});

test("every chosen node tells what is known of it", async () => {
  for (const [id, heading] of [
    ["bahlsen", "Bahlsen"],
    ["2016-03-16-werkstatt-sprache", "1. Integrationskonferenz „Werkstatt Sprache“"],
  ]) {
    const page = await served.open(`/?lang=de&selected=${id}`);
    await page.getByRole("heading", { name: heading ?? "", exact: true }).waitFor();
    await page.context().close();
  }
});

test("expanding brings back the neighbours that a filter left out, and undo takes them away", async () => {
  const page = await served.open("/?lang=de&kinds=COMPANY&selected=2017-08-29-integrationspreis");
  await page.getByText("22 von 257 belegten Partnern").waitFor();
  await page.getByRole("button", { name: "Nachbarn zeigen" }).click();
  await page.getByText(/^(2[3-9]|3\d) von 257 belegten Partnern/).waitFor();
  await page.getByRole("button", { name: /Rückgängig/ }).click();
  await page.getByText("22 von 257 belegten Partnern").waitFor();
});

test("partners alone, joined by where they met", async () => {
  const page = await served.open("/?lang=de");
  await page.getByRole("button", { name: "nur Partner" }).click();
  await page.getByText("257 Einträge").waitFor();
  expect(new URL(page.url()).searchParams.get("projection")).toBe("partners");
});

test("a copied address opens the same view elsewhere", async () => {
  const page = await served.open(`/?lang=en&layout=map&topics=wohnen-und-leben&selected=${HILDESHEIM}`);
  const heading = page.getByRole("heading", { name: /Regionale Integrationskonferenz „Wohnen und Leben“/ });
  await heading.waitFor();
  await page.getByText("12 partners on record, 11 for the first time").waitFor();
  expect(await page.getByRole("button", { name: "Map", exact: true }).getAttribute("aria-pressed")).toBe(
    "true",
  );
  const again = await served.open(new URL(page.url()).pathname + new URL(page.url()).search);
  await again.getByText("12 partners on record, 11 for the first time").waitFor();
});

test("keys alone: walk the picture, open what is found, come back", async () => {
  const page = await served.open("/?lang=de");
  await page.getByText("334 Einträge").waitFor();
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("selected")).toBeTruthy();
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).searchParams.get("selected")).toBeNull();
  await page.getByRole("listbox", { name: "Liste der gezeigten Einträge" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Afrikanischer Verein Ostfriesland e. V. (AVO)" }).waitFor();
});

test("hiding can be undone", async () => {
  const page = await served.open("/?lang=de&selected=dgb");
  await page.getByRole("button", { name: "Ausblenden" }).click();
  await page.getByText("256 von 257 belegten Partnern").waitFor();
  await page.getByRole("button", { name: /Rückgängig/ }).click();
  await page.getByText("257 von 257 belegten Partnern").waitFor();
});

test("search by keys leads to the page of what was found", async () => {
  const page = await served.open("/?lang=de");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("lebenshilfe");
  await page.getByRole("option", { name: /Lebenshilfe Hildesheim/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Lebenshilfe Hildesheim e. V." }).waitFor();
  expect(new URL(page.url()).searchParams.get("lang")).toBe("de");
});

test("a day chosen leaves out what came later and says what has no date", async () => {
  const page = await served.open("/?lang=de&asOf=2015-12-31");
  await page.getByText(/undatiert/).waitFor();
  // By the end of 2015: the appeal, the meeting with its initiators, the founding.
  await page.getByText("3 von 3 belegten Veranstaltungen").waitFor();
});

test("nothing on record is said with a next step", async () => {
  const page = await served.open("/?lang=de&regions=03151&topics=demokratie");
  await page.getByText("Zu dieser Auswahl ist nichts belegt").waitFor();
  await page.locator(".network-stage").getByRole("button", { name: "Alle Filter aufheben" }).click();
  await page.getByText("257 von 257 belegten Partnern").waitFor();
});

test("pages that do not exist say so and lead on", async () => {
  for (const path of ["/partners/nobody", "/events/never", "/regions/99999", "/no/such/page"]) {
    const page = await served.open(`${path}?lang=de`);
    await page.getByRole("heading", { level: 1, name: /gibt es (hier )?nicht/ }).waitFor();
    await page.context().close();
  }
});

/** How many colours the middle of the picture has. */
async function coloursOn(page: Awaited<ReturnType<Served["open"]>>): Promise<number> {
  return page.evaluate(() => {
    const colours = new Set<string>();
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>(".graph-marks canvas")) {
      const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let at = 0; at < data.length; at += 404)
        colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    }
    return colours.size;
  });
}
