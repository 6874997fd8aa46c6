import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const CROSSING = "tests/src";

/** Files that ask the sourced facts and change nothing share one Neo4j; those that change something have another. */
const reading = readdirSync(fileURLToPath(new URL(CROSSING, import.meta.url)), { recursive: true })
  .map((file) => join(CROSSING, String(file)))
  .filter((file) => file.endsWith(".test.ts") && isReading(readFileSync(file, "utf8")));

function isReading(test: string): boolean {
  return !/openTestStore|openSourcedCopy|copy: true|serverOf\("changed"\)/.test(test);
}

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "reading", include: reading } },
      {
        extends: true,
        test: {
          name: "changing",
          include: ["{graph,api,seed,web}/src/**/*.test.{ts,tsx}", "tests/src/**/*.test.ts"],
          exclude: reading,
        },
      },
    ],
    globalSetup: "tests/src/global-setup.ts",
    // `npm test` runs the projects side by side; the files of one have one database and run in turn.
    maxWorkers: 1,
    // They share their modules: loading them anew for each file took a fifth of the time.
    // What modules remember (spellings and the like) is the same for every test.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // graphql 16 would load twice, once as CommonJS.
    server: { deps: { inline: [/graphql/] } },
  },
});
