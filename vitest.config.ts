import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{graph,api,seed,web}/src/**/*.test.{ts,tsx}", "tests/src/**/*.test.ts"],
    globalSetup: "tests/src/global-setup.ts",
    // Each worker has a Neo4j of its own beside the one that all read (tests/src/global-setup.ts).
    // One more than two cores: much of a test is waiting.
    maxWorkers: 3,
    // Files share the modules of their worker: loading them anew for each took a fifth of the time.
    // What modules remember (spellings and the like) is the same for every test.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // graphql 16 would load twice, once as CommonJS.
    server: { deps: { inline: [/graphql/] } },
  },
});
