import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import de from "./de.json";
import en from "./en.json";

export type Language = "de" | "en";

/** The language of the address, else that of the browser, else German. */
export function languageOf(lang: string | undefined | null): Language {
  if (lang === "de" || lang === "en") return lang;
  return navigator.language.startsWith("en") ? "en" : "de";
}

await i18next.use(initReactI18next).init({
  resources: { de: { translation: de }, en: { translation: en } },
  lng: languageOf(new URLSearchParams(location.search).get("lang")),
  fallbackLng: "de",
  interpolation: { escapeValue: false },
  returnNull: false,
});
