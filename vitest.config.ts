import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{graph,api,seed,web}/src/**/*.test.{ts,tsx}", "tests/src/**/*.test.ts"],
    globalSetup: "tests/src/global-setup.ts",
    // One Neo4j has one database, so files that use it run in turn.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // graphql 16 would load twice, once as CommonJS.
    server: { deps: { inline: [/graphql/] } },
  },
});
