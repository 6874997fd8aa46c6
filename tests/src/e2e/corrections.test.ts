import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, signedIn } from "../api/app.ts";
import { dumpAlliance } from "../writes/dump.ts";
import { violationsOn } from "./axe.ts";
import { type Served, serve } from "./served.ts";

const PARTNER = "lebenshilfe-hildesheim";
const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;

let served: Served;
let editor: Session;
beforeAll(async () => {
  served = await serve({ copy: true });
  editor = await signedIn(served.store, "EDITOR");
});
afterAll(async () => {
  await served.close();
  expect(served.problems).toEqual([]);
});

const send = (page: Page) => page.getByRole("button", { name: "Vorschlag senden" }).click();
const proposal = (page: Page, name: string) => page.getByRole("article", { name });
const press = (scope: Page | Locator, name: string) =>
  scope.getByRole("button", { name, exact: true }).click();
async function secretLink(page: Page): Promise<string> {
  await page.getByRole("heading", { name: "Vielen Dank, Ihr Vorschlag ist bei der Redaktion" }).waitFor();
  return String(await page.getByRole("status").locator("code").textContent());
}

test("from the partner's page to a proposal, its review, the secret link, the history and back", async () => {
  const before = await dumpAlliance(served.store);
  const visitor = await served.open(`/partners/${PARTNER}?lang=de`);
  await visitor.getByRole("link", { name: "Hier stimmt etwas nicht" }).click();
  const website = visitor.getByLabel("Webseite");
  expect(await visitor.getByRole("textbox", { name: /^Name/ }).inputValue()).toBe(
    "Lebenshilfe Hildesheim e. V.",
  );

  // Nothing said and nothing changed is refused at its field, and so is what is no address; what was typed stays.
  await send(visitor);
  await visitor.getByRole("alert").getByRole("link", { name: "In Ihren Worten: Bitte ausfüllen." }).waitFor();
  const isHere = (field: Locator) => field.evaluate((element) => element === document.activeElement);
  await website.fill("lebenshilfe");
  await visitor.getByLabel("In Ihren Worten").fill("Unsere Webseite ist umgezogen.");
  await send(visitor);
  await visitor
    .getByRole("alert")
    .getByRole("link", { name: /^Webseite/ })
    .click();
  expect(await isHere(website)).toBe(true);
  expect(await violationsOn(visitor)).toEqual([]);
  visitor.once("dialog", (dialog) => void dialog.accept());
  await visitor.reload();
  expect(await visitor.getByLabel("In Ihren Worten").inputValue()).toBe("Unsere Webseite ist umgezogen.");
  await website.fill("https://lebenshilfe.example.org");
  await visitor.getByText("1 Angabe geändert: Webseite").waitFor();
  await send(visitor);
  const link = await secretLink(visitor);
  await visitor.goto(link);
  await visitor.getByText("Die Redaktion hat noch nicht entschieden.").waitFor();

  const review = await served.openAs(editor, "/review?lang=de");
  const entry = proposal(review, "Lebenshilfe Hildesheim e. V.");
  expect(await entry.getByRole("row").count()).toBe(2);
  await entry.getByText("Unsere Webseite ist umgezogen.").waitFor();
  await entry.getByLabel("Antwort").fill("Danke, ist geändert.");
  expect(await violationsOn(review)).toEqual([]);
  await press(entry, "Übernehmen");
  await review.getByRole("status").getByRole("link", { name: "Zur Änderung im Verlauf" }).click();

  await visitor.reload();
  await visitor.getByText("Danke, ist geändert.").waitFor();
  expect(await violationsOn(visitor)).toEqual([]);

  await review.getByText("aus einem Korrekturvorschlag").waitFor();
  await press(review, "Rückgängig machen");
  await press(review.getByRole("dialog"), "Rückgängig machen");
  await review.getByText("rückgängig gemacht").first().waitFor();
  expect(await dumpAlliance(served.store)).toEqual(before);
  await visitor.context().close();
  await review.context().close();
});

test("who finds nobody proposes a partner and is told who may be the same; the editor takes it in otherwise", async () => {
  const visitor = await served.open("/partners?text=Sprachtreff+am+Deich&regions=03254&lang=de", PHONE);
  await visitor.getByRole("main").getByRole("link", { name: "Wir fehlen hier" }).click();
  const name = visitor.getByRole("textbox", { name: /^Name/ });
  expect(await name.inputValue()).toBe("Sprachtreff am Deich");
  expect(await visitor.getByLabel("Landkreis oder kreisfreie Stadt").inputValue()).toBe("03254");
  await name.fill("Lebenshilfe Hildesheim");
  await visitor.getByLabel("Webseite").fill("https://deich.example.org");
  await send(visitor);
  await visitor.getByRole("heading", { name: "Vielleicht schon hier?" }).waitFor();
  await visitor.getByRole("link", { name: /^Lebenshilfe Hildesheim e. V./ }).waitFor();
  expect(await violationsOn(visitor)).toEqual([]);
  await press(visitor, "Trotzdem senden");
  const link = await secretLink(visitor);

  const review = await served.openAs(editor, "/review?lang=en", PHONE);
  const entry = proposal(review, "Lebenshilfe Hildesheim");
  await entry.getByRole("heading", { name: "Perhaps here already?" }).waitFor();
  await press(entry, "Change and take over …");
  await entry.getByRole("textbox", { name: /^Name/ }).fill("Sprachtreff am Deich e. V.");
  await entry.getByRole("checkbox", { name: "Website: take over" }).uncheck();
  expect(await violationsOn(review)).toEqual([]);
  await press(entry, "Take over like this");
  await review.getByRole("status").getByText("taken over with changes").waitFor();

  await visitor.goto(link);
  await visitor.getByRole("link", { name: "Sprachtreff am Deich e. V." }).click();
  await visitor.getByRole("heading", { level: 1, name: "Sprachtreff am Deich e. V." }).waitFor();
  await visitor.getByText("Landkreis Hildesheim").first().waitFor();
  expect(await visitor.getByText("deich.example.org").count()).toBe(0);
  await visitor.context().close();
  await review.context().close();
});

test("where only members read, whoever has the link sees what became of words alone; members find their own", async () => {
  const closed = await serve({ access: { readAccess: "members" }, beside: served });
  const member = await signedIn(closed.store, "MEMBER");
  const page = await closed.openAs(member, "/regions/03454?lang=de");
  await page.getByRole("link", { name: "Hier stimmt etwas nicht" }).click();
  await page.getByLabel("In Ihren Worten").fill("Die Einwohnerzahl ist veraltet.");
  await send(page);
  const link = await secretLink(page);
  const review = await closed.openAs(await signedIn(closed.store, "EDITOR"), "/review?lang=de");
  await press(proposal(review, "Landkreis Emsland"), "Annehmen");
  await review.getByRole("status").getByText("übernommen").waitFor();

  const stranger = await closed.open(new URL(link).pathname);
  await stranger.getByText("Die Redaktion hat den Vorschlag übernommen.").waitFor();
  await stranger.getByText("Die Einwohnerzahl ist veraltet.").waitFor();
  await page.goto(`${closed.url}/account`);
  await page.getByRole("group").filter({ hasText: "Landkreis Emsland" }).locator("summary").click();
  await page.getByText("Die Einwohnerzahl ist veraltet.").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  for (const each of [page, review, stranger]) await each.context().close();
  await closed.close();
  expect(closed.problems).toEqual([]);
});
