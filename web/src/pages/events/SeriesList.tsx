import { useTranslation } from "react-i18next";
import type { EventsQuery } from "../../gql/graphql.ts";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { SourceList } from "../../ui/SourceList.tsx";

/** Rows that stand for several events: shown apart, never counted. */
export function SeriesList({ series }: { series: EventsQuery["series"] }) {
  const { t } = useTranslation();
  if (series.length === 0) return null;
  return (
    <section>
      <h2>{t("events.series")}</h2>
      <p className="soft">{t("events.seriesNote")}</p>
      <ul className="rows">
        {series.map(({ id, title, startsOn, endsOn, datePrecision, members, sources }) => (
          <li key={id}>
            <strong>{title}</strong> ·{" "}
            <DateText startsOn={startsOn} endsOn={endsOn} precision={datePrecision} />
            {members.map((event) => (
              <div key={event.id}>
                <EventLink event={event} />
              </div>
            ))}
            <SourceList sources={sources} inline />
          </li>
        ))}
      </ul>
    </section>
  );
}
