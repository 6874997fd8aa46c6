import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packagedChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const VERSION_OF_PACKAGED = "147";
const SYSTEM_BROWSERS = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A real Chromium: the one inside the npm package, so that nothing has to be installed; the system's where that does not run. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await executablePath(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-sync",
    ],
  });
}

async function executablePath(): Promise<string> {
  if (process.platform === "linux" && process.arch === "x64") {
    // The package unpacks into the temp folder and breaks on files that another version left there.
    const folder = join(tmpdir(), `buendnisgraph-chromium-${VERSION_OF_PACKAGED}`);
    mkdirSync(folder, { recursive: true });
    const before = process.env["TMPDIR"];
    process.env["TMPDIR"] = folder;
    try {
      return await packagedChromium.executablePath();
    } finally {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
    }
  }
  const found = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (!found) throw new Error("No Chrome or Chromium was found: install one to run the tests in a browser.");
  return found;
}
