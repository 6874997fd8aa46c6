import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";

/** Writes what a cell or a message holds as people read it: days as days, all else as it is. */
export function useReadable() {
  const { language } = useLanguage();
  return (value: string): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(value) ? (writeDate(value, null, "DAY", language) ?? value) : value;
}
