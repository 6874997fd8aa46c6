import { useTranslation } from "react-i18next";
import { SourceList } from "../../ui/SourceList.tsx";
import type { EventWithFacts } from "./EventFacts.tsx";

/** What was published of an event, the row it belongs to, and what the collection noted. */
export function Remarks({ event }: { event: EventWithFacts }) {
  const { t } = useTranslation();
  return (
    <>
      {event.publications.length > 0 ? (
        <section>
          <h2>{t("event.publications")}</h2>
          <ul className="rows">
            {event.publications.map(({ id, title, sources }) => (
              <li key={id}>
                {title}
                <SourceList sources={sources} inline />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {event.series ? <p className="soft">{t("event.partOfSeries", { title: event.series.title })}</p> : null}
      {event.note ? (
        <section>
          <h2>{t("event.note")}</h2>
          <p className="soft">{event.note}</p>
        </section>
      ) : null}
    </>
  );
}
