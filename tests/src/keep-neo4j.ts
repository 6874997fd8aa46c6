import { startServers } from "./global-setup.ts";

/** `npm run test:neo4j`: the servers for many runs of a few test files, until Ctrl-C. One worker at a time. */
const { servers, stop } = await startServers(1);
process.stdout.write(`\nTEST_NEO4J='${JSON.stringify(servers)}' npx vitest run --maxWorkers 1 <files>\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void stop().then(() => process.exit(0)));
setInterval(() => {}, 2 ** 30);
