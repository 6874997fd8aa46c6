import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";

/** Writes a moment in the reader's language and time; `never` where there was none. */
export function useMoment() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "de-DE", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (moment: string | null | undefined) =>
    moment ? format.format(new Date(moment)) : t("account.never");
}
