import { useTranslation } from "react-i18next";
import { EventLink } from "../../ui/EventLink.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { SourceList } from "../../ui/SourceList.tsx";
import type { EventChange } from "./change-query.ts";
import type { EventWithFacts } from "./EventFacts.tsx";

/** Who is on record at an event, in one list. */
export function Participants({ event }: { event: EventWithFacts }) {
  const { t } = useTranslation();
  const partners = partnersOf(event);
  return (
    <section>
      <h2>
        {event.startsOn && partners.length > 0
          ? t("event.participants", { count: partners.length, newcomers: event.newPartners.length })
          : t("event.recorded", { count: partners.length })}
      </h2>
      {partners.length === 0 ? <p className="soft">{t("event.noParticipants")}</p> : null}
      <PartnerRows event={event} partners={partners} />
    </section>
  );
}

/** The same where the order of events is known: the new and those who came back, with when they came before. */
export function NewAndReturned({ event, change }: { event: EventWithFacts; change: EventChange }) {
  const { t } = useTranslation();
  const partners = partnersOf(event);
  const isNew = new Set(event.newPartners.map(({ id }) => id));
  const newcomers = partners.filter(({ id }) => isNew.has(id));
  const returned = partners.filter(({ id }) => !isNew.has(id));
  return (
    <>
      {change.roles.length > 0 ? (
        <>
          <h3>{t("change.roles")}</h3>
          <ul className="chips">
            {change.roles.map(({ role, partners: count }) => (
              <li key={role} className="chip">
                {t(`partners.role.${role}`)} <span className="count">{count}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>{t("change.newcomers", { count: newcomers.length })}</h3>
      {newcomers.length === 0 ? <p className="soft">{t("change.noNewcomers")}</p> : null}
      <PartnerRows event={event} partners={newcomers} change={change} />
      <h3>{t("change.returned", { count: returned.length })}</h3>
      {returned.length === 0 ? <p className="soft">{t("change.noReturned")}</p> : null}
      <PartnerRows event={event} partners={returned} change={change} />
      {change.uncertainPartners > 0 ? (
        <p className="soft">{t("change.uncertainPartners", { count: change.uncertainPartners })}</p>
      ) : null}
    </>
  );
}

type Partner = EventWithFacts["participations"][number]["partner"];

function partnersOf({ participations }: EventWithFacts): Partner[] {
  return [...new Map(participations.map(({ partner }) => [partner.id, partner])).values()];
}

interface PartnerRowsProps {
  event: EventWithFacts;
  partners: readonly Partner[];
  change?: EventChange;
}

function PartnerRows({ event, partners, change }: PartnerRowsProps) {
  const { t } = useTranslation();
  const isNew = new Set(event.newPartners.map(({ id }) => id));
  const told = new Map(change?.partners.map((one) => [one.partner.id, one]));
  return (
    <ul className="rows">
      {partners.map((partner) => {
        const { before = [], uncertain = false } = told.get(partner.id) ?? {};
        const [last] = before;
        return (
          <li key={partner.id}>
            <PartnerLink partner={partner} />
            {event.participations
              .filter((one) => one.partner.id === partner.id)
              .map(({ wording, present, sources }) => (
                <div key={wording} className="soft">
                  {wording}
                  {present ? "" : ` · ${t("partner.notPresent")}`}
                  {!change && isNew.has(partner.id) ? ` · ${t("event.newcomer")}` : ""}{" "}
                  <SourceList sources={sources} inline />
                </div>
              ))}
            {last ? (
              <div className="soft marked-line">
                {t("change.timesBefore", { count: before.length })}, {t("change.lastBefore")}{" "}
                <EventLink event={last} short />
              </div>
            ) : null}
            {uncertain ? <span className="badge warn">{t("change.uncertain")}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
