import { useTranslation } from "react-i18next";
import { type Precision, writeDate } from "../i18n/dates.ts";
import { useLanguage } from "../i18n/use-language.ts";

interface Dated {
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  precision: Precision;
}

/** A date as exact as the source gives it, or that it gives none. */
export function DateText({ startsOn, endsOn, precision }: Dated) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const written = writeDate(startsOn, endsOn, precision, language);
  return written ? (
    <time dateTime={startsOn ?? undefined}>{written}</time>
  ) : (
    <span className="soft">{t("date.notRecorded")}</span>
  );
}
