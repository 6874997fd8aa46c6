import { useLanguage } from "./use-language.ts";

/** Writes a moment in the reader's language and time zone, to the minute. */
export function useMoment(): (at: string) => string {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "de-DE", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (at) => format.format(new Date(at));
}
