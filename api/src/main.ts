import { fileURLToPath } from "node:url";
import { planAhead } from "@buendnisgraph/graph/read/plan-ahead";
import { connectStore } from "@buendnisgraph/graph/store/connect";
import { SetupError } from "@buendnisgraph/graph/store/errors";
import { startLocalNeo4j } from "@buendnisgraph/graph/store/local/start-local-neo4j";
import { migrate } from "@buendnisgraph/graph/store/migrate";
import type { Store } from "@buendnisgraph/graph/store/store";
import { forgetExpired } from "@buendnisgraph/graph/write/accounts/forget-expired";
import { refreshDerived } from "@buendnisgraph/graph/write/keep-derived";
import { loadSeed } from "@buendnisgraph/seed/load-seed";
import { pino } from "pino";
import { type Config, readConfig } from "./config.ts";
import { checkPort, listen } from "./listen.ts";
import { firstAdministratorLink } from "./security/first-administrator.ts";

const WEB_ROOT = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** Ends in this order what was started, the last first; each once. */
const toStop: (() => Promise<void>)[] = [];

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function start(config: Config): Promise<void> {
  await checkPort(config.host, config.port);
  const neo4j = config.neo4j ?? (await startPrivateNeo4j(config));
  const store = await connectStore({ ...neo4j, database: config.database });
  toStop.push(() => store.close());
  await migrate(store);
  const progress = reportSteps((percent) => report(`Loading the dataset "${config.dataset}": ${percent} %`));
  if (await loadSeed(store, config.dataset, config.example, progress))
    report(`Loaded the dataset "${config.dataset}".`);
  await refreshDerived(store);
  await forgetExpiredByTheHour(store);

  const { createApp } = await programParts();
  const app = createApp({
    store,
    logger: pino({ level: config.logLevel }),
    webRoot: WEB_ROOT,
    embedOrigins: config.embedOrigins,
    access: config.access,
    mail: config.mail,
  });
  await app.prepare();
  const listening = await listen(app, config.host, config.port);
  toStop.push(() => listening.close());
  toStop.push(() => app.close());
  const link = await firstAdministratorLink(store, config.access, listening.url);
  const invitation = link
    ? `\nNobody administers it yet. Become its administrator on this machine, once and within 30 minutes:\n${link}\n`
    : "";
  report(`\nBündnisgraph is ready: ${listening.url}\n${invitation}Ctrl-C ends it.\n`);
  // It may end before that is done.
  planAhead(store).catch(() => undefined);
}

/** What is over is forgotten at the start and then every hour. */
async function forgetExpiredByTheHour(store: Store): Promise<void> {
  await forgetExpired(store);
  const timer = setInterval(() => void forgetExpired(store).catch(() => undefined), 3_600_000);
  toStop.push(async () => clearInterval(timer));
}

async function startPrivateNeo4j(config: Config) {
  report("Starting Neo4j …");
  const { dataDir, heap, pageCache, javaHome } = config;
  const whileBooting = () => void programParts();
  const local = await startLocalNeo4j({ dataDir, heap, pageCache, javaHome, report, whileBooting });
  toStop.push(() => local.stop());
  return local;
}

/** The rest of the program takes seconds to read: a start that is refused does without, and Neo4j boots meanwhile. */
function programParts() {
  return import("./app.ts");
}

/** Tells every tenth part of what takes long; what is over at once is not told. */
function reportSteps(tell: (percent: number) => void): (done: number) => void {
  const begun = Date.now();
  let told = 0;
  return (done) => {
    const percent = Math.floor(done * 10) * 10;
    if (percent <= told || percent === 100 || Date.now() - begun < 3_000) return;
    told = percent;
    tell(percent);
  };
}

async function stop(): Promise<void> {
  while (toStop.length > 0) await toStop.pop()?.();
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    report("Stopping …");
    void stop().then(() => process.exit(0));
  });
}

try {
  await start(readConfig());
} catch (error) {
  await stop();
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}
