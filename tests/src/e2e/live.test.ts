import { createApp } from "@buendnisgraph/api/app";
import { listen } from "@buendnisgraph/api/listen";
import { connectStore } from "@buendnisgraph/graph/store/connect";
import { savePartner } from "@buendnisgraph/graph/write/save-partner";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, signedIn } from "../api/app.ts";
import { serverOf } from "../neo4j.ts";
import { cookieOf, type Served, serve } from "./served.ts";

const PARTNER = "lebenshilfe-hildesheim";

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

const save = (input: { website?: string; summary?: { de: string } }) =>
  savePartner(
    served.store,
    { account: editor.accountId },
    { id: PARTNER, source: { title: "Mitteilung des Partners" }, ...input },
  );

test("what an editor does at another process shows where somebody reads, and nothing else moves", async () => {
  await save({ website: "https://alt.example.org" });
  const page = await served.open(`/partners/${PARTNER}?lang=de`, { viewport: { width: 1440, height: 500 } });
  await page.getByRole("link", { name: "alt.example.org" }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll("main .loading").length === 0);
  await page.getByRole("link", { name: "Verlauf" }).focus();
  const look = () =>
    page.evaluate(() => ({
      scrolled: document.querySelector("main")?.scrollTop,
      focused: document.activeElement?.textContent,
      loading: document.querySelectorAll("main .loading").length,
    }));
  await page.evaluate(() => {
    document.querySelector("main")?.scrollTo(0, 240);
    // Tells whether anything is taken away while the new answer is on its way.
    const seen = { loading: 0 };
    Object.assign(window, { seen });
    new MutationObserver(() => {
      seen.loading += document.querySelectorAll("main .loading").length;
    }).observe(document.body, { subtree: true, childList: true });
  });
  const before = await look();
  expect(before.scrolled).toBe(240);

  const otherStore = await connectStore({ ...serverOf("changed"), database: "neo4j" });
  const otherApp = createApp({ store: otherStore, logger: pino({ level: "error" }), webRoot: "web/dist" });
  const other = await listen(otherApp, "127.0.0.1", 0);
  const saved = await fetch(`${other.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...editor.headers },
    body: JSON.stringify({
      query: `mutation { savePartner(input: {
        id: "${PARTNER}", website: "https://neu.example.org", source: {title: "Mitteilung des Partners"}
      }) { __typename } }`,
    }),
  });
  expect(await saved.json()).toEqual({ data: { savePartner: { __typename: "PartnerSaved" } } });
  await page.getByRole("link", { name: "neu.example.org" }).waitFor();
  await page.getByRole("status").getByText("Daten aktualisiert").waitFor();
  expect(await look()).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as { seen: { loading: number } }).seen.loading)).toBe(
    0,
  );

  // The other process's browser takes it back, and the first one sees that too.
  const context = await served.browser.newContext({
    locale: "de-DE",
    storageState: cookieOf(editor, other.url),
  });
  const history = await context.newPage();
  await history.goto(`${other.url}/history?of=${PARTNER}&lang=de`);
  const [latest, first] = [history.getByRole("article").nth(0), history.getByRole("article").nth(1)];
  await latest.getByText("https://neu.example.org").waitFor();
  await latest.getByText(editor.name).waitFor();
  await first.getByRole("button", { name: "Rückgängig machen" }).click();
  await history.getByRole("dialog").getByRole("button", { name: "Rückgängig machen" }).click();
  await history.getByText("Das geht nicht mehr einfach so.").waitFor();
  await latest.getByRole("button", { name: "Rückgängig machen" }).click();
  await history.getByRole("dialog").getByRole("button", { name: "So lassen" }).click();
  expect(await history.getByRole("article").count()).toBe(2);
  await latest.getByRole("button", { name: "Rückgängig machen" }).click();
  await history.getByRole("dialog").getByRole("button", { name: "Rückgängig machen" }).click();
  await history.getByRole("button", { name: "Wiederherstellen" }).waitFor();
  await page.getByRole("link", { name: "alt.example.org" }).waitFor();

  await context.close();
  otherApp.close();
  await other.close();
  await otherStore.close();
});

test("a visitor reads what changed about a partner without names, and is told who the whole list is for", async () => {
  const page = await served.open(`/partners/${PARTNER}?lang=de`);
  await page.getByRole("link", { name: "Verlauf" }).click();
  await page.getByText("https://alt.example.org").first().waitFor();
  expect(await page.getByText(editor.name).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Rückgängig machen" }).count()).toBe(0);
  await page.goto(`${served.url}/history?lang=de`);
  await page.getByText("Der ganze Verlauf ist für die Redaktion").waitFor();
});
