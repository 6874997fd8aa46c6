import { useTranslation } from "react-i18next";
import type { Language } from "./i18n.ts";

/** The language in use, with what depends on it. */
export function useLanguage() {
  const { i18n } = useTranslation();
  const language = (i18n.language === "en" ? "en" : "de") as Language;
  const numbers = new Intl.NumberFormat(language === "en" ? "en-GB" : "de-DE");
  return {
    language,
    /** The text in the language, or in German where there is no other. */
    read: (text: { de: string; en?: string | null }) => (language === "en" ? (text.en ?? text.de) : text.de),
    number: (value: number) => numbers.format(value),
  };
}
