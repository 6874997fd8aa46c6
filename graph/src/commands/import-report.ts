import type { PreviewRow } from "../analysis/import/preview-row.ts";
import type { Column } from "../interchange/import/uploaded-table.ts";
import { IMPORT_ACTIONS, type ImportCounts, type ReadForm } from "../model/imports.ts";

/** What a dry run tells programs; docs/import.md has its meaning. */
export interface DryRun {
  encoding: string;
  delimiter: string | null;
  sheet: string | null;
  headerRow: number;
  columns: { header: string; field: string | null; dropped: boolean }[];
  rows: ReportedRow[];
  counts: Record<string, number>;
}

export interface ReportedRow {
  row: number;
  name: string;
  action: string;
  /** Of a possible duplicate the likeliest. */
  partnerId: string | null;
  regionAgs: string | null;
  problems: object[];
}

export function dryRun(
  { encoding, delimiter, sheet, headerRow }: ReadForm,
  columns: readonly Column[],
  rows: readonly PreviewRow[],
  counts: ImportCounts,
): DryRun {
  return {
    encoding,
    delimiter,
    sheet,
    headerRow,
    columns: columns.map(({ header, field, dropped }) => ({ header, field, dropped: dropped !== null })),
    rows: rows.map(reported),
    counts: countsByAction(counts),
  };
}

/** A row in the words of the report. */
export function reported({ row, name, action, slots, regionAgs, problems }: PreviewRow): ReportedRow {
  const slot = slots.find((one) => one.slot === "name");
  return {
    row,
    name,
    action,
    partnerId: slot?.id ?? (action === "possible-duplicate" ? (slot?.candidates[0]?.id ?? null) : null),
    regionAgs,
    problems: problems.map(({ code, field, data }) => ({ code, field, ...data })),
  };
}

export function countsByAction(counts: ImportCounts): Record<string, number> {
  const { rows, open, possibleDuplicate } = counts;
  const byAction = IMPORT_ACTIONS.map((action) => [
    action,
    action === "possible-duplicate" ? possibleDuplicate : counts[action],
  ]);
  return { rows, ...Object.fromEntries(byAction), open };
}

/** A row as a line for people: its number, what would happen, its name and why. */
export function lineOf(row: PreviewRow): string {
  const why = row.problems
    .map(({ code, data }) => [code, data["value"]].filter(Boolean).join(" "))
    .join(", ");
  const asked = row.slots.flatMap(({ match, sameAsRow, candidates }) =>
    match === "ASK" && sameAsRow === null
      ? candidates.map(({ name, row: of }) => (of ? `row ${of}` : name))
      : [],
  );
  const may = asked.length > 0 ? ` – may be ${asked.slice(0, 3).join(" or ")}` : "";
  return `  row ${row.row}: ${row.action} ${row.name}${may}${why ? ` (${why})` : ""}\n`;
}

export function summaryOf(counts: ImportCounts): string {
  const { rows, new: fresh, matched, possibleDuplicate, unchanged, rejected, open } = counts;
  return `${rows} rows: ${fresh} new, ${matched} matched, ${possibleDuplicate} possible duplicates, ${unchanged} unchanged, ${rejected} rejected; ${open} to be settled\n`;
}
