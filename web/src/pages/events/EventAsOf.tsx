import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type Precision, writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";

interface DatedEvent {
  startsOn?: string | null;
  endsOn?: string | null;
  datePrecision: Precision;
}

/**
 * Whether an event is there on the day of the view, and with it all that takes its date: participations,
 * stands, contributions. One without a date is there only where no day is asked for.
 */
export function isThere({ startsOn }: DatedEvent, asOf: string | null): boolean {
  return asOf === null || (typeof startsOn === "string" && startsOn <= asOf);
}

/** Says which facts of an event the day of the view shows, and leads to a day that shows more. Nothing without a day. */
export function EventAsOf({ event }: { event: DatedEvent }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { asOf } = useSearch({ strict: false });
  const navigate = useNavigate();
  if (!asOf) return null;
  const { startsOn, endsOn, datePrecision } = event;
  const day = writeDate(asOf, null, "DAY", language);
  if (isThere(event, asOf)) return <p className="soft">{t("eventAsOf.there", { day })}</p>;
  const choose = (next: string | undefined) =>
    void navigate({ to: ".", search: (search: object) => ({ ...search, asOf: next }), replace: true });
  return (
    <div className="notice" role="status">
      <p>
        <strong>{startsOn ? t("eventAsOf.before", { day }) : t("eventAsOf.undated")}</strong>
      </p>
      <p>
        {startsOn
          ? t("eventAsOf.beforeText", { date: writeDate(startsOn, endsOn, datePrecision, language) })
          : t("eventAsOf.undatedText")}
      </p>
      {startsOn ? (
        <button type="button" className="button" onClick={() => choose(startsOn)}>
          {t("eventAsOf.toEvent")}
        </button>
      ) : null}{" "}
      <button type="button" className="button" onClick={() => choose(undefined)}>
        {t("eventAsOf.without")}
      </button>
    </div>
  );
}
