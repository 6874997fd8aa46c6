import { useTranslation } from "react-i18next";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { EventLink } from "../../ui/EventLink.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import type { EventChange } from "./change-query.ts";
import { type EventWithFacts, measuresBy } from "./EventFacts.tsx";
import { Measures } from "./Measures.tsx";

interface FollowedProps {
  event: EventWithFacts;
  change: EventChange | null;
  asOf: string | null;
}

/** What is on record after an event: measures, collaborations of those who met here first, who came again. */
export function Followed({ event, change, asOf }: FollowedProps) {
  const { t } = useTranslation();
  const measures = measuresBy(event, asOf);
  return (
    <>
      <p className="soft">{t("change.afterNote")}</p>
      {measures.length > 0 ? (
        <Measures measures={measures} />
      ) : (
        <p className="soft">{t("change.noMeasures")}</p>
      )}
      {change && change.recorded > 0 ? (
        <>
          <LaterCollaborations collaborations={change.laterCollaborations} />
          <Retained change={change} />
        </>
      ) : null}
    </>
  );
}

function LaterCollaborations({ collaborations }: { collaborations: EventChange["laterCollaborations"] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (collaborations.length === 0) return <p className="soft">{t("change.noCollaborations")}</p>;
  return (
    <>
      <h3>{t("change.collaborations", { count: collaborations.length })}</h3>
      <ul className="rows">
        {collaborations.map(({ a, b, since }) => (
          <li key={`${a.id} ${b.id} ${since}`}>
            <PartnerLink partner={a} />
            <PartnerLink partner={b} />
            <span className="soft">
              {t("change.since", { date: writeDate(since, null, "MONTH", language) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Retained({ change }: { change: EventChange }) {
  const { t } = useTranslation();
  const again = change.partners.filter(({ after }) => after.length > 0);
  if (change.retainedPartners === 0) return <p className="soft">{t("change.noRetained")}</p>;
  return (
    <>
      <h3>{t("change.retained", { count: change.retainedPartners, all: change.recorded })}</h3>
      {again.length < change.retainedPartners ? (
        <p className="soft">{t("change.cut", { shown: again.length, count: change.retainedPartners })}</p>
      ) : null}
      <ul className="rows">
        {again.map(({ partner, after }) => (
          <li key={partner.id}>
            <PartnerLink partner={partner} />
            <ul className="later-events">
              {after.map((event) => (
                <li key={event.id}>
                  <EventLink event={event} short />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
