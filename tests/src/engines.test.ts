import { readFileSync } from "node:fs";
import semver from "semver";
import { expect, test } from "vitest";

/** The oldest Node that README promises. */
const FLOOR = "20.20.0";

test("every package runs on the oldest Node that is promised", () => {
  const lock = readFileSync("pnpm-lock.yaml", "utf8");
  const packages = lock.slice(lock.indexOf("\npackages:"), lock.indexOf("\nsnapshots:"));
  const refusing = packages.split(/\n {2}(?=\S)/).flatMap((entry) => {
    const range = /engines: \{.*?node: ('[^']*'|[^,}]*)/.exec(entry)?.[1]?.replaceAll("'", "").trim();
    return range && !semver.satisfies(FLOOR, range) ? [`${entry.split("\n")[0]} ${range}`] : [];
  });
  expect(packages.length).toBeGreaterThan(1_000);
  expect(refusing).toEqual([]);
});
