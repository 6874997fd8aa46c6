import type { Cell } from "./coverage-query.ts";

/** What the table and the map show of each cell. */
export const MEASURES = ["partners", "events", "per100k", "last"] as const;
export type Measure = (typeof MEASURES)[number];

type Measured = Pick<Cell, "partners" | "events" | "perHundredThousand" | "lastActivity">;

/** The number to show, a year for `last`; `none` where nothing is on record, `unknown` where there is something without it. */
export function valueIn(cell: Measured, measure: Measure): number | "none" | "unknown" {
  switch (measure) {
    case "partners":
      return cell.partners || "none";
    case "events":
      return cell.events || "none";
    case "per100k":
      return cell.partners === 0 ? "none" : (cell.perHundredThousand ?? "unknown");
    case "last":
      if (cell.lastActivity) return Number(cell.lastActivity.slice(0, 4));
      return cell.partners + cell.events === 0 ? "none" : "unknown";
  }
}

/** How strong the shade of a value is, 0 to 1: by the root, so that one crowded region does not make the rest look empty. */
export function shadesOf(cells: readonly Measured[], measure: Measure): (cell: Measured) => number {
  const values = cells.map((cell) => valueIn(cell, measure)).filter((value) => typeof value === "number");
  const most = Math.max(...values);
  // Years differ little as numbers: the first one on record counts as one.
  const before = measure === "last" ? Math.min(...values) - 1 : 0;
  return (cell) => {
    const value = valueIn(cell, measure);
    return typeof value === "number" ? Math.sqrt((value - before) / (most - before)) : 0;
  };
}
