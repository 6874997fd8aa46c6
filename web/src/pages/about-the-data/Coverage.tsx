import { useTranslation } from "react-i18next";
import type { AboutTheDataQuery } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { EventLink } from "../../ui/EventLink.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { SourceList } from "../../ui/SourceList.tsx";

type Completeness = AboutTheDataQuery["completeness"];

const COUNTS = [
  "partners",
  "events",
  "series",
  "participations",
  "collaborations",
  "offers",
  "proposals",
  "measures",
  "sources",
  "undatedParticipations",
  "partnersWithoutParticipation",
] as const;

/** What is recorded, what is missing, where sources disagree, and what could not be found. */
export function Coverage({ completeness }: { completeness: Completeness }) {
  const { t } = useTranslation();
  const { read, number } = useLanguage();
  return (
    <>
      <section>
        <h2>{t("about.counts")}</h2>
        <p className="soft">{t("about.countsNote")}</p>
        <table>
          <tbody>
            {COUNTS.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`about.count.${name}`)}</th>
                <td className="number">{number(completeness[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>
          {t("about.conflicts")} ({completeness.conflicts.length})
        </h2>
        <p className="soft">{t("about.conflictsNote")}</p>
        <ul className="rows">
          {completeness.conflicts.map(({ about, event, statements }) => (
            <li key={`${about} ${event?.id}`}>
              {event ? <EventLink event={event} /> : <strong>{t("about.theAlliance")}</strong>}
              <div className="soft">{t(`conflict.${about}`)}</div>
              <ul>
                {statements.map(({ text, preferred, source }) => (
                  <li key={`${text} ${source?.id}`}>
                    {text} {preferred ? <span className="badge">{t("event.preferred")}</span> : null}{" "}
                    <SourceList sources={source ? [source] : []} inline />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <div className="columns">
        <section>
          <h2>
            {t("about.undatedEvents")} ({completeness.undatedEvents.length})
          </h2>
          <ul className="rows">
            {completeness.undatedEvents.map((event) => (
              <li key={event.id}>
                <EventLink event={event} />
              </li>
            ))}
          </ul>
        </section>
        <PartnersSection title={t("about.withoutPlace")} partners={completeness.partnersWithoutPlace} />
        <PartnersSection title={t("about.outsideState")} partners={completeness.partnersOutsideState} />
        <PartnersSection
          title={t("about.generalKnowledge")}
          partners={completeness.partnersPlacedWithoutSource}
        />
        <section>
          <h2>
            {t("about.notFound")} ({completeness.notFound.length})
          </h2>
          <ul className="rows">
            {completeness.notFound.map((text) => (
              <li key={text.de}>{read(text)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>
            {t("about.publishers")} ({completeness.publishers.length})
          </h2>
          <ul className="rows">
            {completeness.publishers.map(({ value, count }) => (
              <li key={value}>
                {value} <span className="soft">{t("about.pages", { count })}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function PartnersSection({
  title,
  partners,
}: {
  title: string;
  partners: { id: string; name: string; kind: string }[];
}) {
  return (
    <section>
      <h2>
        {title} ({partners.length})
      </h2>
      <ul className="rows">
        {partners.map((partner) => (
          <li key={partner.id}>
            <PartnerLink partner={partner} />
          </li>
        ))}
      </ul>
    </section>
  );
}
