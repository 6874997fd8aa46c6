import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { savePartner } from "@buendnisgraph/graph/write/save-partner";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, signedIn } from "../api/app.ts";
import { dumpAlliance } from "../writes/dump.ts";
import { type Served, serve } from "./served.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const EVENT = "2016-05-03-regionalkonferenz-sprache-hildesheim";
const SOON = { timeout: 10_000 };
const FILE_NAME = "Teilnahmeliste Hildesheim_final2.csv";

let served: Served;
let editor: Session;
beforeAll(async () => {
  served = await serve({ copy: true });
  editor = await signedIn(served.store, "EDITOR");
  // Two bodies of the same name: a list that gives no place cannot say which of them it means.
  for (const name of ["Café International", "Sprachbrücke"])
    for (const [basedIn, place] of [
      ["03153", "Goslar"],
      ["03157", "Peine"],
    ] as const)
      await savePartner(
        served.store,
        { account: editor.accountId },
        {
          name,
          kind: "INITIATIVE",
          basedIn,
          place,
          source: { title: "Adressbuch" },
        },
      );
});
afterAll(async () => {
  await served.close();
  expect(served.problems).toEqual([]);
});

test("an editor brings in a list as it came out of Excel, settles what is doubtful, and takes it out again", async () => {
  const before = await dumpAlliance(served.store);
  const page = await served.open("/import?lang=de", signedInAs(editor));
  await page.goto(`${served.url}/events/${EVENT}?lang=de`);
  await page.getByRole("link", { name: "Teilnahmeliste einlesen" }).click();
  await page.setInputFiles('input[type="file"]', {
    name: FILE_NAME,
    mimeType: "text/csv",
    buffer: inWindows1252(list()),
  });
  await axe(page);
  await page.getByRole("button", { name: "Datei einlesen" }).click();

  await page.getByRole("heading", { name: "Was steht in welcher Spalte?" }).waitFor();
  await page
    .getByText(
      "Textdatei (Windows-1252) · durch Semikolons getrennt · Überschriften in Zeile 3 · 80 Zeilen darunter",
    )
    .waitFor();
  await page.getByText("Namen von Personen: nicht übernommen").waitFor();
  await page.getByText("Telefonnummern: nicht übernommen").waitFor();
  // The place was under a word that nobody would guess.
  await page.getByLabel("Spalte E, „Woher“, enthält").selectOption({ label: "Ort" });
  await said(page, "Spalte E: Ort.");
  await axe(page);

  await page.getByRole("link", { name: "Weiter zur Vorschau" }).click();
  await page.getByRole("button", { name: "Abgewiesen 1" }).waitFor();
  await page.getByRole("button", { name: "Zu klären 4" }).click();
  const rows = page.getByRole("region", { name: "Zeilen der Liste" });
  await expect
    .poll(() => rows.locator(".row-number").allTextContents(), SOON)
    .toEqual(["Zeile 8", "Zeile 9", "Zeile 10", "Zeile 12"]);
  await page.getByRole("button", { name: "Abgewiesen 1" }).click();
  await rows.getByText("Ist eine Summe.").waitFor();
  await axe(page);

  await page.getByRole("button", { name: "Alle 80" }).click();
  await page.getByRole("searchbox", { name: "Zeilen durchsuchen" }).fill("fluchtlingshilfe ÜBUNGSDORF 70");
  await expect.poll(() => rows.locator(".row-number").allTextContents(), SOON).toEqual(["Zeile 82"]);

  // By keys alone: the place, the first as known, then taken back and made anew, the second left out.
  await page.getByRole("link", { name: "Weiter: 4 Zeilen klären" }).click();
  await page.getByRole("heading", { name: "Wo liegt „Neuenkirchen“?" }).waitFor();
  await axe(page);
  await page.keyboard.press("2");
  await page.getByRole("heading", { name: "Wer ist „Café International“?" }).waitFor();
  await page.getByText("Noch 2 Zeilen offen.").first().waitFor();
  await axe(page);
  await page.keyboard.press("1");
  await page.getByRole("heading", { name: "Wer ist „Sprachbrücke“?" }).waitFor();
  await page.keyboard.press("u");
  await page.getByRole("heading", { name: "Wer ist „Café International“?" }).waitFor();
  await page.getByText("Noch 2 Zeilen offen.").first().waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Wer ist „Café International“?" }).waitFor();
  await page.keyboard.press("n");
  await page.getByRole("heading", { name: "Wer ist „Sprachbrücke“?" }).waitFor();
  await page.keyboard.press("x");
  await page.getByText("Alles ist geklärt.").waitFor();

  await page.getByRole("link", { name: "Weiter zum Übernehmen" }).click();
  await page.getByText("73 neue Partner").waitFor();
  await page.getByLabel("Wie die Liste als Quelle heißen soll").fill("Anmeldungen zur Konferenz");
  await axe(page);
  await page.getByRole("button", { name: "Liste übernehmen" }).click();
  await page.getByRole("heading", { name: "Die Liste ist übernommen" }).waitFor();
  await page.getByRole("link", { name: "Flüchtlingshilfe Übungsdorf 1 e. V." }).first().waitFor();
  await axe(page);
  expect(await dumpAlliance(served.store)).not.toEqual(before);

  await page.getByRole("button", { name: "Rückgängig machen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Rückgängig machen" }).click();
  await page.getByRole("heading", { name: "Die Liste ist rückgängig gemacht" }).waitFor();
  expect(await dumpAlliance(served.store)).toEqual(before);
});

test("on a phone a file that is none is refused with what to do, and visitors are told whom it is for", async () => {
  const phone = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;
  const page = await served.open("/import?as=PARTNERS&lang=en", { ...signedInAs(editor), ...phone });
  await page.setInputFiles('input[type="file"]', {
    name: "old.xls",
    mimeType: "application/vnd.ms-excel",
    buffer: Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4_096)]),
  });
  await page.getByRole("button", { name: "Read the file" }).click();
  await page
    .getByRole("alert")
    .getByText(/save it as an Excel workbook \(\.xlsx\)/)
    .waitFor();
  await axe(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const visitor = await served.open("/import?lang=en");
  await visitor.getByText("Only editors can do this").waitFor();
});

/** A browser with the cookie of a session. */
function signedInAs({ headers }: Session): BrowserContextOptions {
  const [name = "", value = ""] = headers["cookie"]?.split("=") ?? [];
  const cookie = { name, value, domain: new URL(served.url).hostname, path: "/", expires: -1 };
  return {
    storageState: {
      cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: "Lax" }],
      origins: [],
    },
  };
}

/** A title line, a line of nothing, a header, 79 rows and a total: 12 of them are worth a look. */
function list(): string {
  const known = [
    "Universität Hildesheim",
    "Lebenshilfe Hildesheim e. V.",
    "Walter-Gropius-Schule Hildesheim",
    "Cluster Projekt",
  ];
  const doubtful = [
    ["Heimatverein Neuenkirchen", "Neuenkirchen"],
    ["Café International", ""],
    ["Sprachbrücke", ""],
    ["Kulturgruppe Wolkenheim", "Wolkenkuckucksheim"],
    ["Heimatverein Neuenkirchen", "Neuenkirchen"],
  ];
  const others = Array.from({ length: 70 }, (_, at) => [
    `Flüchtlingshilfe Übungsdorf ${at + 1} e. V.`,
    "Hildesheim",
  ]);
  const all = [...known.map((name) => [name, "Hildesheim"]), ...doubtful, ...others];
  const rows = all.map(([name, place], at) => [
    at + 1,
    name,
    "Erika Muster",
    `05121 ${1000 + at}`,
    place,
    "Teilnahme",
  ]);
  return [
    "Regionalkonferenz Hildesheim – Anmeldungen;;;;;",
    ";;;;;",
    "Lfd. Nr.;Organisation;Ansprechpartner/in;Telefon;Woher;Rolle",
    ...rows.map((cells) => cells.join(";")),
    ";Gesamt: 79;;;;",
  ].join("\r\n");
}

/** All its letters and the dash are in that encoding. */
function inWindows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll("–", "\u0096"), "latin1");
}

/** What a screen reader is told. */
async function said(page: Page, words: string): Promise<void> {
  await page.getByRole("status").getByText(words).waitFor({ state: "attached" });
}

/** Nothing that axe finds (WCAG 2.2 AA). */
async function axe(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await tool.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
  expect(found).toEqual([]);
}
