import { writeDate } from "../../i18n/dates.ts";
import type { Language } from "../../i18n/i18n.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { GrowthPoint } from "./growth-query.ts";
import type { Measure } from "./measures.ts";

/** The event with its day, or the month, quarter or year. */
export function stepName({ date, event }: GrowthPoint, by: string, language: Language): string {
  if (event) return `${writeDate(date, null, event.datePrecision, language)}, ${event.shortLabel}`;
  if (by === "QUARTER") return `${Math.floor((Number(date.slice(5, 7)) - 1) / 3) + 1}/${date.slice(0, 4)}`;
  return writeDate(date, null, by === "YEAR" ? "YEAR" : "MONTH", language) ?? date;
}

/** A number of a point as it is written; a dash where there is none. */
export function useValueText() {
  const { language } = useLanguage();
  const locale = language === "en" ? "en-GB" : "de-DE";
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return (point: GrowthPoint, { key, share }: Measure): string => {
    const value = point[key];
    if (value === null) return "–";
    return share ? percent.format(value) : whole.format(value);
  };
}
