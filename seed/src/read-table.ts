import { readFileSync } from "node:fs";
import { SetupError } from "@buendnisgraph/graph/store/errors";
import { parse } from "csv-parse/sync";
import type { z } from "zod";

/** A row that cannot be loaded; the message names file, line and column and what is wrong. */
export class BrokenRow extends SetupError {
  constructor(file: string, line: number, column: string, problem: string) {
    super(`${file}, line ${line}, column "${column}": ${problem}`);
  }
}

/** A row with where it stands, so that what is found out later can still name the place. */
export interface Row<Cells> {
  cells: Cells;
  file: string;
  /** As an editor counts: the header is line 1. */
  line: number;
}

/** Reads one CSV file of the folder and checks every cell; BrokenRow for the first that is wrong. */
export function readTable<Schema extends z.ZodObject>(
  folder: URL,
  file: string,
  schema: Schema,
): Row<z.infer<Schema>>[] {
  const text = readFileSync(new URL(file, folder), "utf8");
  return parseTable(text, file, schema);
}

export function parseTable<Schema extends z.ZodObject>(
  text: string,
  file: string,
  schema: Schema,
): Row<z.infer<Schema>>[] {
  const columns = Object.keys(schema.shape);
  return parseRows(text, file).map(({ record, line }) => {
    for (const column of columns) {
      if (!(column in record)) throw new BrokenRow(file, 1, column, "the column is missing");
    }
    const checked = schema.safeParse(record);
    if (checked.success) return { cells: checked.data, file, line };
    const [issue] = checked.error.issues;
    throw new BrokenRow(file, line, String(issue?.path[0] ?? ""), issue?.message ?? "is not valid");
  });
}

interface ParsedRow {
  record: Record<string, string>;
  line: number;
}

function parseRows(text: string, file: string): ParsedRow[] {
  try {
    const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
    // csv-parse counts the line a row ends on; a quoted cell may hold line breaks.
    return rows.map(({ record, info }) => ({
      record,
      line: info.lines - Object.values(record).reduce((sum, cell) => sum + (cell.split("\n").length - 1), 0),
    }));
  } catch (error) {
    const {
      lines = 0,
      column = "",
      message = "",
    } = error as { lines?: number; column?: string; message?: string };
    throw new BrokenRow(file, lines, String(column), message);
  }
}
