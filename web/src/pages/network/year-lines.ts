import type { Point } from "../../graph-canvas/types.ts";
import { dayNumber, dayText } from "../../timeline/days.ts";

export interface YearLine {
  year: string;
  /** SVG path of the line between this year and the one before. */
  path: string;
  /** Where its number stands. */
  top: Point;
}

const BEYOND = 60;

/** Lines between the years for the layout by time, whose x is a number of days. */
export function yearLines({ x, y }: { x: readonly unknown[]; y: readonly unknown[] }): YearLine[] {
  const xs = x.filter((value): value is number => typeof value === "number");
  const ys = y.filter((value): value is number => typeof value === "number");
  if (xs.length === 0) return [];
  const first = Number(dayText(Math.min(...xs)).slice(0, 4)) + 1;
  const last = Number(dayText(Math.max(...xs)).slice(0, 4));
  const top = Math.min(...ys) - BEYOND;
  const bottom = Math.max(...ys) + BEYOND;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const year = String(first + index);
    const at = dayNumber(`${year}-01-01`);
    return { year, path: `M${at} ${top}V${bottom}`, top: { x: at, y: top } };
  });
}
