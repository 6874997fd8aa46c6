import { useLanguage } from "../../i18n/use-language.ts";

/** Writes moments as day and time of day. */
export function useMoment() {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "de-DE", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (moment: string) => format.format(new Date(moment));
}
