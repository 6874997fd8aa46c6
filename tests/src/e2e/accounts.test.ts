import { OPEN_ACCESS } from "@buendnisgraph/api/security/access-settings";
import { firstAdministratorLink } from "@buendnisgraph/api/security/first-administrator";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "./served.ts";

let served: Served;
beforeAll(async () => {
  served = await serve({ access: { readAccess: "members" }, copy: true });
});
afterAll(async () => {
  await served.close();
  expect(served.problems).toEqual([]);
});

/** Gives the browser a device that holds passkeys and whose owner always agrees. */
async function withAuthenticator(page: Page): Promise<Page> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return page;
}

const pathOf = (link: string) =>
  link.slice(new URL(link).origin.length).replace("/sign-in#", "/sign-in?lang=de#");
const accountMenu = (page: Page, name: string) =>
  page.locator("summary").filter({ hasText: `Konto: ${name}` });

test("from the printed link to an editor who signs in with a passkey, and out again", {
  timeout: 120_000,
}, async () => {
  // Whoever started the program follows the link it printed, and is asked for nothing but a name.
  const link = (await firstAdministratorLink(served.store, OPEN_ACCESS, served.url)) ?? "";
  const first = await withAuthenticator(await served.open(pathOf(link)));
  await first.getByRole("heading", { level: 1, name: "Verwaltung übernehmen" }).waitFor();
  await first.getByLabel("Name").fill("Leitung");
  await first.getByRole("button", { name: "Passkey anlegen und anmelden" }).click();
  await accountMenu(first, "Leitung").click();
  await first.getByRole("link", { name: "Verwaltung" }).click();

  await first.getByLabel("Für wen (freiwillig)").fill("Redaktion in Celle");
  await first.getByRole("button", { name: "Link anlegen" }).click();
  const invitation = (await first.locator(".secret code").textContent()) ?? "";
  await first.getByRole("listitem").filter({ hasText: "Redaktion in Celle · Redaktion" }).waitFor();

  // The invited editor chooses a password; one that is too short is said to be.
  const editor = await withAuthenticator(await served.open(pathOf(invitation)));
  await editor.getByRole("heading", { level: 1, name: "Konto einrichten" }).waitFor();
  await editor.getByLabel("Name").fill("Celle");
  await editor.getByRole("button", { name: "Passwort", exact: true }).click();
  await editor.getByLabel("Neues Passwort").fill("zu kurz");
  await editor.getByRole("button", { name: "Konto einrichten und anmelden" }).click();
  await editor.getByText("Das Passwort braucht mindestens 12 Zeichen.").waitFor();
  await editor.getByLabel("Neues Passwort").fill("vier Dinge im Schrank");
  await editor.getByRole("button", { name: "Konto einrichten und anmelden" }).click();
  await accountMenu(editor, "Celle").click();
  await editor.getByRole("link", { name: "Mein Konto" }).click();

  // A passkey beside it, and the next sign-in goes by that alone.
  await editor.getByLabel("Name des neuen Passkeys").fill("Rechner im Büro");
  await editor.getByRole("button", { name: "Passkey anlegen" }).click();
  await editor.getByRole("listitem").filter({ hasText: "Rechner im Büro" }).waitFor();
  await editor.getByLabel("Wofür").fill("Sicherung");
  await editor.getByRole("button", { name: "Schlüssel anlegen" }).click();
  expect(await editor.locator(".secret code").textContent()).toMatch(/^bg_[\w-]{43}$/);
  await accountMenu(editor, "Celle").click();
  await editor.getByRole("button", { name: "Abmelden", exact: true }).click();
  // Only members read here: without a session there is the sign-in, and no empty panels.
  await editor.getByText("Dieses Bündnis ist nur für Mitglieder zu lesen.").waitFor();
  await editor.getByRole("button", { name: "Mit Passkey anmelden" }).click();
  await accountMenu(editor, "Celle").waitFor();

  // Blocked, the editor is out with the next page.
  await first.reload();
  await first.getByRole("button", { name: "Sperren: Celle" }).click();
  await first.getByText("gesperrt", { exact: true }).waitFor();
  await editor.goto(`${served.url}/partners?lang=de`);
  await editor.getByText("Dieses Bündnis ist nur für Mitglieder zu lesen.").waitFor();

  // The invitation was used up, and the last administrator stays.
  const late = await served.open(pathOf(invitation));
  await late.getByText("Dieser Link gilt nicht mehr", { exact: true }).waitFor();
  await first.getByLabel("Rolle von Leitung").selectOption("MEMBER");
  await first.getByText("Das ist das letzte Konto der Verwaltung.").waitFor();
  expect(await first.getByLabel("Rolle von Leitung").inputValue()).toBe("ADMINISTRATOR");
});
