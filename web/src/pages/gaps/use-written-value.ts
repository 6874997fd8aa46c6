import { useLanguage } from "../../i18n/use-language.ts";
import type { Measure, valueIn } from "./measures.ts";

/** How a cell's value stands in the table: counts as they are, years without a separator, shares with two digits. */
export function useWrittenValue() {
  const { number, language } = useLanguage();
  const shares = new Intl.NumberFormat(language === "en" ? "en-GB" : "de-DE", {
    minimumSignificantDigits: 2,
    maximumSignificantDigits: 2,
  });
  return (value: ReturnType<typeof valueIn>, measure: Measure): string => {
    if (value === "none") return "–";
    if (value === "unknown") return "?";
    if (measure === "per100k") return shares.format(value);
    return measure === "last" ? String(value) : number(value);
  };
}
