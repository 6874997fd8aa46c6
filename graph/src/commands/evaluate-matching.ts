// npm run evaluate:matching -- PAIRS.csv [--json]: docs/matching.md
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  type JudgedPair,
  judgePairs,
  LEANING,
  type PairScores,
  scoresOf,
} from "../analysis/matching/evaluate-pairs.ts";
import type { MatchReason } from "../analysis/matching/partners.ts";
import { PairListError, readPairs } from "../analysis/matching/read-pairs.ts";
import { placeIndex } from "../analysis/places/place-index.ts";
import { readPlaceTables } from "../analysis/places/read-place-tables.ts";

const USAGE = `Usage: npm run evaluate:matching -- PAIRS.csv [--json]

PAIRS.csv has the columns a_name, a_place, b_name, b_place, same (yes or no; also 1/0, true/false, ja/nein), and maybe
split: then each part is reported too. It needs no database.`;

/** The tables of places, as they stand in the repository. */
const TABLES = new URL("../../../seed/data/", import.meta.url);

function main(): void {
  const { values, positionals } = readArguments();
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new PairListError(USAGE);
  const pairs = readPairs(
    readText(file, `The file "${file}" cannot be read: check its name and that you may read it.`),
  );
  const judged = judgePairs(readPlaces(), pairs);
  process.stdout.write(values.json ? asJson(judged) : asText(judged));
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: "boolean", default: false } } });
  } catch (error) {
    throw new PairListError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

function readPlaces() {
  const table = (name: string) =>
    readText(new URL(`${name}.csv`, TABLES), `The table seed/data/${name}.csv cannot be read.`);
  return placeIndex(
    readPlaceTables({
      regions: table("regions"),
      municipalities: table("municipalities"),
      "number-plates": table("number-plates"),
      "place-names": table("place-names"),
    }),
  );
}

function readText(file: string | URL, problem: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new PairListError(problem);
  }
}

/** All pairs, then each part of the list by its name. */
function parts(judged: readonly JudgedPair[]): [name: string, scores: PairScores][] {
  const splits = [...new Set(judged.flatMap(({ split }) => split ?? []))].sort();
  return [
    ["all pairs", scoresOf(judged)],
    ...splits.map((name): [string, PairScores] => [
      name,
      scoresOf(judged.filter(({ split }) => split === name)),
    ]),
  ];
}

function isError({ predicted, same }: JudgedPair): boolean {
  return predicted !== same;
}

function asJson(judged: readonly JudgedPair[]): string {
  const errors = judged
    .filter(isError)
    .map(({ row, a, b, same, comparison }) => ({ row, a, b, same, ...comparison }));
  return `${JSON.stringify({ parts: Object.fromEntries(parts(judged)), errors }, null, 2)}\n`;
}

function asText(judged: readonly JudgedPair[]): string {
  const number = (value: number) => value.toFixed(4);
  const reports = parts(judged).map(([name, scores]) => {
    const { linked, linkedRightly, linkedPrecision, pairs, same, asked } = scores;
    return `${name}: ${pairs} pairs, ${same} of them the same partner
  precision ${number(scores.precision)}  recall ${number(scores.recall)}  F1 ${number(scores.f1)}
  linked without asking: ${linked}, ${linkedRightly} of them rightly (precision ${number(linkedPrecision)})
  asked about: ${asked}
`;
  });
  const errors = judged.filter(isError);
  const listed = errors.map(
    ({ row, a, b, same, comparison }) => `  row ${row}: ${side(a)}  |  ${side(b)}
    is ${same ? "the same" : "not the same"}; got ${comparison.verdict}, ${comparison.score.toFixed(2)}: ${comparison.reasons.map(inWords).join("; ")}
`,
  );
  return `A pair counts as the same where it is linked, or asked about with a score of ${LEANING} or more.

${reports.join("\n")}
${errors.length} errors${errors.length > 0 ? ":" : ""}
${listed.join("")}`;
}

function side({ name, place }: JudgedPair["a"]): string {
  return place === null ? name : `${name} [${place}]`;
}

/** `MORE_WORDS (words: im, park)`: the code with what it rests on. */
function inWords({ code, ...rest }: MatchReason): string {
  const details = Object.entries(rest).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(" ") : value}`,
  );
  return details.length > 0 ? `${code} (${details.join(", ")})` : code;
}

try {
  main();
} catch (error) {
  if (!(error instanceof PairListError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
