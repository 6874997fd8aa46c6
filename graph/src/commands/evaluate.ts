// npm run evaluate -- TIES.csv --split YYYY-MM-DD [--json] [--seed N] [--resamples N]: docs/suggestions.md
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Evaluation, evaluate, MEASURES } from "../analysis/link-prediction/evaluate.ts";
import { readTieList, TieListError } from "../analysis/link-prediction/read-tie-list.ts";
import { isDay } from "../model/dates.ts";

const USAGE = `Usage: npm run evaluate -- TIES.csv --split YYYY-MM-DD [--json] [--seed N] [--resamples N]

TIES.csv has the columns source, target, date (and maybe source_kind, target_kind, source_region, target_region),
or partner, event, date (and maybe kind, region). What is dated before --split teaches; what comes after is predicted.`;

function main(): void {
  const { values, positionals } = readArguments();
  const [file] = positionals;
  const { split, json } = values;
  if (!file || positionals.length > 1 || !split) throw new TieListError(USAGE);
  if (!isDay(split)) throw new TieListError(`--split "${split}" is no day: write it as 2018-01-01.`);
  const list = readTieList(readText(file));
  reportLeftOut(list.leftOut);
  const evaluation = evaluate(list, split, {
    seed: wholeNumber("--seed", values.seed),
    resamples: wholeNumber("--resamples", values.resamples),
    ...(process.stderr.isTTY ? { progress: showProgress } : {}),
  });
  process.stdout.write(json ? `${JSON.stringify(evaluation, null, 2)}\n` : asTable(evaluation));
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        split: { type: "string" },
        json: { type: "boolean", default: false },
        seed: { type: "string", default: "1" },
        resamples: { type: "string", default: "1000" },
      },
    });
  } catch (error) {
    throw new TieListError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new TieListError(`The file "${file}" cannot be read: check its name and that you may read it.`);
  }
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100_000)
    throw new TieListError(`${name} "${text}" must be a whole number from 1 to 100000.`);
  return value;
}

const MOST_ROWS_NAMED = 10;

function reportLeftOut(leftOut: readonly { row: number; why: string }[]): void {
  if (leftOut.length === 0) return;
  const named = leftOut.slice(0, MOST_ROWS_NAMED).map(({ row, why }) => `  row ${row}: ${why}`);
  if (leftOut.length > MOST_ROWS_NAMED) named.push(`  and ${leftOut.length - MOST_ROWS_NAMED} more`);
  process.stderr.write(`Left out ${leftOut.length} rows:\n${named.join("\n")}\n`);
}

function showProgress(done: number, of: number): void {
  if (done % 50 === 0 || done === of)
    process.stderr.write(`\r${done} of ${of} partners${done === of ? "\n" : ""}`);
}

function asTable({ split, partners, newTies, models, lead, variant }: Evaluation): string {
  const heads = ["AUC", "average precision", "precision@10", "recall@50"];
  const width = 30;
  const line = (cells: readonly string[]) =>
    `${cells
      .map((cell, index) => cell.padEnd(index === 0 ? 26 : width))
      .join("")
      .trimEnd()}\n`;
  const number = (value: number) => value.toFixed(4);
  const span = ([low, high]: [number, number]) => `[${number(low)}, ${number(high)}]`;
  const rows = models.map((model) =>
    line([model.name, ...MEASURES.map((name) => `${number(model[name])} ${span(model.intervals[name])}`)]),
  );
  const verdicts = MEASURES.map((name, index) => {
    const { over, mean, interval } = lead[name];
    const verdict = interval[0] > 0 ? "ahead of" : interval[1] < 0 ? "BEHIND" : "not told apart from";
    return `  ${heads[index]}: ${verdict} the best baseline, ${over}, by ${number(mean)} ${span(interval)}\n`;
  });
  return `${newTies} new ties of ${partners} partners from ${split} on; 95 % intervals by resampling partners\n\n${line(["", ...heads])}${rows.join("")}\nours (${variant}):\n${verdicts.join("")}`;
}

try {
  main();
} catch (error) {
  if (!(error instanceof TieListError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
