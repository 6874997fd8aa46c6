import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { FigureName } from "./figures.ts";

/** Writes a figure and the difference of two: counts with at most one decimal, the share in per cent. */
export function useWrittenFigure() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const locale = language === "en" ? "en-GB" : "de-DE";
  const optionsOf = (name: FigureName) =>
    name === "newShare"
      ? ({ style: "percent", maximumFractionDigits: 0 } as const)
      : { maximumFractionDigits: 1 };
  return {
    write: (name: FigureName, value: number) => new Intl.NumberFormat(locale, optionsOf(name)).format(value),
    /** Of two shares the difference is in percentage points. */
    writeDifference: (name: FigureName, value: number) => {
      const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
      if (name !== "newShare") return signed.format(value);
      return t("change.compare.points", { value: signed.format(Math.round(value * 100)) });
    },
    percent: (value: number) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(value),
  };
}
