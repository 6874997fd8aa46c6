import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { EventQuery } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { RecordedOfStated } from "../../ui/RecordedOfStated.tsx";
import { SourceList } from "../../ui/SourceList.tsx";
import { Measures } from "./Measures.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { Statements } from "./Statements.tsx";

export type EventWithFacts = NonNullable<EventQuery["event"]>;

/** Everything on record of an event, each with its source: in the side panel and on its page. */
export function EventFacts({ event }: { event: EventWithFacts }) {
  const { t } = useTranslation();
  return (
    <>
      <Attendance event={event} />
      <Participants event={event} />
      <Market event={event} />
      <Outcomes title={t("event.forums")} outcomes={event.forums} />
      <Outcomes title={t("event.workingGroups")} outcomes={event.workingGroups} />
      <Outcomes title={t("event.problems")} outcomes={event.problems} />
      <Outcomes title={t("event.proposals")} outcomes={event.proposals} />
      <Measures measures={event.measures} />
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
      <section>
        <h2>{t("event.sources")}</h2>
        <SourceList sources={event.sources} />
      </section>
    </>
  );
}

function Attendance({ event }: { event: EventWithFacts }) {
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

function Participants({ event }: { event: EventWithFacts }) {
  const { t } = useTranslation();
  const newcomers = new Set(event.newPartners.map(({ id }) => id));
  const partners = [...new Map(event.participations.map(({ partner }) => [partner.id, partner])).values()];
  return (
    <section>
      <h2>{t("event.participants", { count: partners.length, newcomers: newcomers.size })}</h2>
      {partners.length === 0 ? <p className="soft">{t("event.noParticipants")}</p> : null}
      <ul className="rows">
        {partners.map((partner) => (
          <li key={partner.id}>
            <PartnerLink partner={partner} />
            {event.participations
              .filter((one) => one.partner.id === partner.id)
              .map(({ wording, present, sources }) => (
                <div key={wording} className="soft">
                  {wording}
                  {present ? "" : ` · ${t("partner.notPresent")}`}
                  {newcomers.has(partner.id) ? ` · ${t("event.newcomer")}` : ""}{" "}
                  <SourceList sources={sources} inline />
                </div>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Market({ event }: { event: EventWithFacts }) {
  const { t } = useTranslation();
  if (!event.market) return null;
  const { title, statements, exhibitors } = event.market;
  return (
    <section>
      <h2>{title}</h2>
      <Statements statements={statements} />
      <p className="soft">{t("event.exhibitors", { count: exhibitors.length })}</p>
      <ul className="rows">
        {exhibitors.map(({ partner }) => (
          <li key={partner.id}>
            <PartnerLink partner={partner} />
          </li>
        ))}
      </ul>
    </section>
  );
}
