import { startNeo4j, startSourced } from "./global-setup.ts";

/** `npm run test:neo4j`: both servers for many runs of a few test files, until Ctrl-C. */
const sourced = await startSourced();
const changed = await startNeo4j();
const servers = { sourced: sourced.neo4j, changed: changed.neo4j };
process.stdout.write(`\nTEST_NEO4J='${JSON.stringify(servers)}' npx vitest run <files>\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void Promise.all([sourced.stop(), changed.stop()]).then(() => process.exit(0)));
setInterval(() => {}, 2 ** 30);
