import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { RecordedOfStated } from "../../ui/RecordedOfStated.tsx";
import type { EventWithFacts } from "./EventFacts.tsx";
import { Statements } from "./Statements.tsx";

/** Partners on record beside all that sources state, and the topics. */
export function Attendance({ event }: { event: EventWithFacts }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  return (
    <section>
      <h2>{t("event.attendance")}</h2>
      {event.attendance ? (
        <RecordedOfStated recorded={event.recordedPartners} stated={event.attendance} />
      ) : (
        <p>
          {t("event.recorded", { count: event.recordedPartners })} · {t("event.nothingStated")}
        </p>
      )}
      <Statements statements={event.attendanceStatements} />
      {event.topics.length > 0 ? (
        <p className="chips topics">
          {event.topics.map(({ id, name }) => (
            <Link key={id} className="chip" to="/" search={{ topics: [id] }}>
              {read(name)}
            </Link>
          ))}
        </p>
      ) : null}
    </section>
  );
}
