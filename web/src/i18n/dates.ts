import type { Language } from "./i18n.ts";

export type Precision = "DAY" | "MONTH" | "YEAR" | "UNKNOWN";

/** A day, month, year or span of days as it is written; null where no date is recorded. */
export function writeDate(
  startsOn: string | null | undefined,
  endsOn: string | null | undefined,
  precision: Precision,
  language: Language,
): string | null {
  if (!startsOn || precision === "UNKNOWN") return null;
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "de-DE", {
    timeZone: "UTC",
    year: "numeric",
    ...(precision === "YEAR" ? {} : { month: "long" }),
    ...(precision === "DAY" ? { day: "numeric" } : {}),
  });
  const first = new Date(`${startsOn}T00:00:00Z`);
  const last = new Date(`${endsOn ?? startsOn}T00:00:00Z`);
  return format.formatRange(first, last);
}
