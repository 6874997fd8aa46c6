// `npm start`: brings a fresh clone to a running program, and a built one there quickly.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PNPM = "pnpm@12.20.0";
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 20)) {
  fail(`Node ${process.versions.node} is too old: Bündnisgraph needs Node 20.20 or newer.`);
}

process.env.DATA_DIR ??= join(ROOT, "data");
await unlessUnchanged("node_modules/.installed", ["pnpm-lock.yaml"], () => {
  console.log("Installing the packages (once) …");
  return run("npx", [
    "--yes",
    PNPM,
    "install",
    "--frozen-lockfile",
    "--reporter=append-only",
    "--loglevel=error",
  ]);
});
const built = unlessUnchanged(
  "web/dist/.built",
  ["pnpm-lock.yaml", "web/package.json", "web/vite.config.ts", "web/index.html", "web/src", "web/public"],
  () => {
    console.log("Building the explorer …");
    return run(
      process.execPath,
      ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"],
      join(ROOT, "web"),
    );
  },
);

const { register } = await import("tsx/esm/api");
register();
// The database starts while the explorer is built; in one process, so that Ctrl-C reaches it directly.
await Promise.all([built, import("../api/src/main.ts")]);

/** Does the work unless it was done for exactly these files; the stamp remembers which. */
async function unlessUnchanged(stampFile, inputs, work) {
  const stamp = join(ROOT, stampFile);
  const mark = fingerprint(inputs);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === mark) return;
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, mark);
}

function fingerprint(inputs) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => filesBelow(join(ROOT, input))))
    hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function run(command, args, cwd = ROOT) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
    child.once("error", () => fail(`"${command}" could not be started.`));
    child.once("exit", (code) => (code === 0 ? resolve() : fail(`"${command} ${args.join(" ")}" failed.`)));
  });
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
