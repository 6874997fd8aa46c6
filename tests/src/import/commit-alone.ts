// Commits an import in a process of its own, so that it can be killed: commit-alone.ts IMPORT, with NEO4J as JSON.
import { connectStore } from "@buendnisgraph/graph/store/connect";
import { Imports } from "@buendnisgraph/graph/write/import/imports";

const [id = ""] = process.argv.slice(2);
const store = await connectStore({ ...JSON.parse(process.env["NEO4J"] ?? "{}"), database: "neo4j" });
const options = { by: { account: null }, leaveOutOpen: true, sourceTitle: null, sourceUrl: null };
const { done } = await new Imports(store).commit(id, options);
await done;
await store.close();
