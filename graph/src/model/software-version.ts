import { readFileSync } from "node:fs";

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

/** The version of this software, for what has to be got again later. */
export const SOFTWARE_VERSION = manifest.version;
