import { parse } from "csv-parse/sync";

/** A list of pairs that cannot be used; the message says what is wrong with it and what to do. */
export class PairListError extends Error {
  override readonly name = "PairListError";
}

export interface LabelledPair {
  /** As a spreadsheet numbers it. */
  row: number;
  a: { name: string; place: string | null };
  b: { name: string; place: string | null };
  /** Whether both are the same partner. */
  same: boolean;
  /** What part of the list it belongs to; null without such a column. */
  split: string | null;
}

const NEEDED = ["a_name", "a_place", "b_name", "b_place", "same"] as const;

/** Reads labelled pairs from CSV with commas, semicolons or tabs. PairListError where a column or a label is missing. */
export function readPairs(text: string): LabelledPair[] {
  const [header = [], ...rows] = readRows(text);
  const columns = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]));
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (missing.length > 0)
    throw new PairListError(
      `The list has no column ${missing.map((name) => `"${name}"`).join(", ")}. Its first line has to name ${NEEDED.join(", ")}; it names ${[...columns.keys()].join(", ") || "nothing"}.`,
    );
  const at = (row: readonly string[], name: string) => row[columns.get(name) ?? -1]?.trim() ?? "";
  const pairs = rows.flatMap((cells, index): LabelledPair[] => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const row = index + 2;
    const [aName, bName] = [at(cells, "a_name"), at(cells, "b_name")];
    if (aName === "" || bName === "")
      throw new PairListError(`Row ${row}: a_name and b_name must not be empty.`);
    return [
      {
        row,
        a: { name: aName, place: at(cells, "a_place") || null },
        b: { name: bName, place: at(cells, "b_place") || null },
        same: labelOf(at(cells, "same"), row),
        split: at(cells, "split") || null,
      },
    ];
  });
  if (pairs.length === 0) throw new PairListError("The list has no pairs below its first line.");
  return pairs;
}

const LABELS: Readonly<Record<string, boolean>> = {
  yes: true,
  ja: true,
  true: true,
  wahr: true,
  "1": true,
  no: false,
  nein: false,
  false: false,
  falsch: false,
  "0": false,
};

function labelOf(cell: string, row: number): boolean {
  const label = cell.toLowerCase();
  const same = Object.hasOwn(LABELS, label) ? LABELS[label] : undefined;
  if (same === undefined)
    throw new PairListError(
      `Row ${row}: same is "${cell}"; it has to be yes or no (also 1/0, true/false, ja/nein).`,
    );
  return same;
}

function readRows(text: string): string[][] {
  const [first = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  if (first.trim() === "")
    throw new PairListError("The list is empty: its first line has to name the columns.");
  const delimiter = [",", ";", "\t"].reduce((best, sign) =>
    first.split(sign).length > first.split(best).length ? sign : best,
  );
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });
  } catch (error) {
    throw new PairListError(`The list is no CSV: ${error instanceof Error ? error.message : error}`);
  }
}
