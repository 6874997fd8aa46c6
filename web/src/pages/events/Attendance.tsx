import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { RecordedOfStated } from "../../ui/RecordedOfStated.tsx";
import type { EventWithFacts } from "./EventFacts.tsx";
import { Statements } from "./Statements.tsx";

/** Topics, and partners on record beside all that sources state. */
export function Attendance({ event }: { event: EventWithFacts }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  return (
    <section>
      {event.topics.length > 0 ? (
        <p className="chips">
          {event.topics.map(({ id, name }) => (
            <Link key={id} className="chip" to="/" search={{ topics: [id] }}>
              {read(name)}
            </Link>
          ))}
        </p>
      ) : null}
      <h2>{t("event.attendance")}</h2>
      {event.attendance ? (
        <RecordedOfStated recorded={event.recordedPartners} stated={event.attendance} />
      ) : (
        <p>
          {t("event.recorded", { count: event.recordedPartners })} · {t("event.nothingStated")}
        </p>
      )}
      <Statements statements={event.attendanceStatements} />
    </section>
  );
}
