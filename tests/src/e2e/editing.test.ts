import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signedIn } from "../api/app.ts";
import { violationsOn } from "./axe.ts";
import { type Served, serve } from "./served.ts";

const PARTNER = "lebenshilfe-hildesheim";

let served: Served;
beforeAll(async () => {
  served = await serve({ copy: true });
});
afterAll(() => served.close());

/** A browser in which an editor is signed in. */
async function asEditor(): Promise<BrowserContextOptions> {
  const { headers } = await signedIn(served.store, "EDITOR");
  const [name = "", value = ""] = headers["cookie"]?.split("=") ?? [];
  const cookie = { name, value, domain: new URL(served.url).hostname, path: "/", expires: -1 };
  return {
    storageState: {
      cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: "Lax" }],
      origins: [],
    },
  };
}

const field = (page: Page, name: string) => page.getByLabel(name, { exact: false }).first();
const saving = (page: Page | Locator) => page.getByRole("button", { name: "Speichern", exact: true });
const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

async function giveSource(scope: Page | Locator, title: string): Promise<void> {
  await scope.getByRole("combobox", { name: "Worauf beruht das?" }).last().fill(title);
}

test("visitors see no way to edit, and a form says who may", async () => {
  const page = await served.open(`/partners/${PARTNER}`);
  expect(await page.getByRole("link", { name: "Bearbeiten", exact: true }).count()).toBe(0);
  await page.goto(`${served.url}/partners/${PARTNER}/edit`);
  await page.getByText("Das können nur Mitglieder der Redaktion").waitFor();
});

test("two editors change the same partner: the later one sees what changed and decides; undoing takes it back", async () => {
  const [first, second] = [
    await served.open(`/partners/${PARTNER}`, await asEditor()),
    await served.open(`/partners/${PARTNER}/edit`, await asEditor()),
  ];
  await first.getByRole("link", { name: "Bearbeiten", exact: true }).click();

  // What is wrong is said beside the field and again in a summary that leads there; nothing is sent.
  await field(first, "Webseite").fill("www.example.org");
  await saving(first).click();
  await first.getByText("2 Angaben sind noch zu berichtigen").waitFor();
  await first.getByRole("link", { name: /^Webseite: Keine vollständige Adresse/ }).click();
  expect(await first.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
  await field(first, "Webseite").fill("https://example.org/neu");

  // An accidental reload loses nothing; a link asks before it does.
  first.once("dialog", (dialog) => void dialog.accept());
  await first.reload();
  expect(await field(first, "Webseite").inputValue()).toBe("https://example.org/neu");
  await first.getByRole("link", { name: "Netzwerk", exact: true }).click();
  await first.getByRole("button", { name: "Hierbleiben" }).click();
  await field(first, "Name").fill("Lebenshilfe Hildesheim (neu)");
  await giveSource(first, "Jahresbericht 2017");

  // The other one is quicker.
  await field(second, "Name").fill("Lebenshilfe in Hildesheim");
  await field(second, "Telefon").fill("05121 1700");
  await giveSource(second, "Impressum der Lebenshilfe");
  await saving(second).click();
  await second.getByText(/gespeichert \(Name, Telefon\)/).waitFor();
  await title(second, "Lebenshilfe in Hildesheim");

  await saving(first).click();
  await first.getByRole("heading", { name: "Inzwischen hat jemand anderes gespeichert" }).waitFor();
  expect(await violationsOn(first)).toEqual([]);
  const theirs = first.getByRole("radio", { name: /Von anderen gespeichert/ });
  expect(await first.getByText("05121 1700").count()).toBe(1);
  await first.getByRole("button", { name: "Mit dieser Auswahl speichern" }).click();
  await first.getByText("Noch zu entscheiden: Name.").waitFor();
  await theirs.check();
  await first.getByRole("button", { name: "Mit dieser Auswahl speichern" }).click();
  await first.getByText(/gespeichert \(Webseite\)/).waitFor();
  await title(first, "Lebenshilfe in Hildesheim");
  const website = first.getByRole("link", { name: /example\.org\/neu/ });
  await website.waitFor();

  await first.getByRole("button", { name: "Rückgängig machen" }).click();
  await first.getByText(/rückgängig gemacht\.$/).waitFor();
  await website.waitFor({ state: "detached" });
  // The other editor's change stands: only the own one was taken back.
  await title(first, "Lebenshilfe in Hildesheim");
});

test("an editor adds a participation, merges two partners that are the same, and takes the merging back", async () => {
  const page = await served.open(`/partners/${PARTNER}/participations`, await asEditor());
  const shown = page.locator("main .rows > li");
  await page.getByRole("heading", { name: "Teilnahme hinzufügen" }).waitFor();
  expect(await shown.filter({ hasText: "Podium" }).count()).toBe(0);
  await page.getByRole("combobox", { name: "Veranstaltung" }).fill("Werkstatt Sprache 2016");
  await page
    .getByRole("option", { name: /Werkstatt Sprache/ })
    .first()
    .click();
  await page.getByLabel("Rolle").last().selectOption({ label: "Podium" });
  await giveSource(page, "https://example.org/teilnahmen");
  await page.getByRole("button", { name: "Teilnahme speichern" }).click();
  await shown.filter({ hasText: "Podium" }).filter({ hasText: "Werkstatt Sprache" }).waitFor();

  const other = "caritasverband-hildesheim";
  await page.goto(`${served.url}/partners/${other}/merge?with=${PARTNER}`);
  const table = page.getByRole("table");
  await table.waitFor();
  expect(await table.getByRole("row", { name: /^Name/ }).textContent()).toContain("Lebenshilfe");
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Zusammenführen", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Zusammenführen" }).click();
  await page.getByText(/gespeichert \(zusammengeführt\)/).waitFor();
  const reader = await served.open(`/partners/${PARTNER}`);
  await title(reader, /Caritas/);
  await page.getByRole("button", { name: "Rückgängig machen" }).click();
  await page.getByText(/rückgängig gemacht\.$/).waitFor();
  await reader.reload();
  await title(reader, /Lebenshilfe/);
});

test("a new partner that is here already is shown beside it, and what was typed is carried over to it", async () => {
  const page = await served.open("/partners/new", await asEditor());
  await field(page, "Name").fill("Lebenshilfe Hildesheim");
  await page.getByRole("combobox", { name: "Ort" }).fill("Hildesheim");
  await page
    .getByRole("option", { name: /^Hildesheim/ })
    .first()
    .click();
  await field(page, "Webseite").fill("https://example.org/lebenshilfe");
  await giveSource(page, "Impressum");
  await page.getByRole("button", { name: "Partner anlegen" }).click();
  await page.getByRole("heading", { name: "Gibt es diesen Partner schon?" }).waitFor();
  await page.getByRole("button", { name: /^Dieser ist es: Lebenshilfe/ }).click();
  await page.getByRole("heading", { name: "Ihre Angaben neben dem, was schon belegt ist" }).waitFor();
  for (const known of await page.getByRole("radio", { name: /Schon belegt/ }).all()) await known.check();
  await page.getByRole("button", { name: "Auswahl ins Formular übernehmen" }).click();
  expect(await field(page, "Webseite").inputValue()).toBe("https://example.org/lebenshilfe");
  await saving(page).click();
  await page.getByText(/gespeichert \(Webseite\)/).waitFor();
  await page.waitForURL(`**/partners/${PARTNER}`);
});

test("forms are accessible on a phone, in English and dark, with rows opened and problems told", async () => {
  const options = await asEditor();
  const page = await served.open("/events/new?lang=en", {
    ...options,
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
  });
  await page.getByRole("button", { name: "+ Add a stated number" }).click();
  await page.getByRole("button", { name: "Add event" }).click();
  await page.getByText("things have to be put right").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.context().close();
  expect(served.problems).toEqual([]);
});
