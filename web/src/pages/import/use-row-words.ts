import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ImportRow } from "./use-rows.ts";

type Happens = Pick<ImportRow, "action" | "effects" | "leftOut" | "open" | "partners" | "placeQuestion">;

/** Says in a sentence what would happen with a row, or has. */
export function useHappening() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const list = new Intl.ListFormat(language === "en" ? "en-GB" : "de-DE");
  return (
    { action, effects, leftOut, open, partners, placeQuestion }: Happens,
    isWritten: boolean,
  ): string => {
    if (leftOut) return t("import.happens.leftOut");
    if (action === "REJECTED") return t("import.happens.rejected");
    if (open && isWritten) return t("import.happens.openLeftOut");
    if (action === "POSSIBLE_DUPLICATE") return t("import.happens.ask");
    if (open && placeQuestion && !placeQuestion.answered) return t("import.happens.askPlace");
    if (effects.length > 0) {
      const what = list.format(effects.map((effect) => t(`import.effect.${effect}`)));
      return t(isWritten ? "import.happens.written" : "import.happens.write", { what });
    }
    const repeated = partners.find(({ sameAsRow }) => sameAsRow !== null && sameAsRow !== undefined);
    return repeated ? t("import.happens.repeats", { row: repeated.sameAsRow }) : t("import.happens.nothing");
  };
}
