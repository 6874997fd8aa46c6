import { useLanguage } from "../../i18n/use-language.ts";
import type { FigureName } from "./figures.ts";

/** Writes a figure and the difference of two: counts with at most one decimal, the share in per cent. */
export function useWrittenFigure() {
  const { language } = useLanguage();
  const locale = language === "en" ? "en-GB" : "de-DE";
  const optionsOf = (name: FigureName) =>
    name === "newShare"
      ? ({ style: "percent", maximumFractionDigits: 0 } as const)
      : { maximumFractionDigits: 1 };
  return {
    write: (name: FigureName, value: number) => new Intl.NumberFormat(locale, optionsOf(name)).format(value),
    writeDifference: (name: FigureName, value: number) =>
      new Intl.NumberFormat(locale, { ...optionsOf(name), signDisplay: "exceptZero" }).format(value),
    percent: (value: number) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(value),
  };
}
