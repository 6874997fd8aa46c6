import type { Region } from "./coverage-query.ts";

/** The translation that says "in" with the article a region's name takes. */
export function placeKey({ level, type }: Pick<Region, "level" | "type">): string {
  return `gaps.place.${level === "COUNTY" && type ? type : level}`;
}
