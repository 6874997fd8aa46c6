import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PartnerQuery } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { SourceList } from "../../ui/SourceList.tsx";
import { Contributions } from "./Contributions.tsx";
import { Ties } from "./Ties.tsx";
import { TopicEvidence } from "./TopicEvidence.tsx";

export type PartnerWithFacts = NonNullable<PartnerQuery["partner"]>;

/** Everything on record of a partner, each with its source: in the side panel and on its page. */
export function PartnerFacts({ partner }: { partner: PartnerWithFacts }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  return (
    <>
      <Where partner={partner} />
      <section>
        <h2>{t("partner.topics")}</h2>
        {partner.topics.length === 0 ? <p className="soft">{t("partner.noTopics")}</p> : null}
        <ul className="rows">
          {partner.topics.map(({ topic, evidence }) => (
            <li key={topic.id}>
              <Link to="/" search={{ topics: [topic.id] }}>
                {read(topic.name)}
              </Link>
              <TopicEvidence evidence={evidence} />
            </li>
          ))}
        </ul>
      </section>
      <Offers title={t("partner.offers")} offers={partner.offers} none={t("partner.noOffers")} />
      <Offers title={t("partner.seeks")} offers={partner.seeks} none={t("partner.noSeeks")} />
      <section>
        <h2>{t("partner.participations")}</h2>
        {partner.participations.length === 0 ? <p className="soft">{t("partner.noParticipations")}</p> : null}
        <ul className="rows">
          {partner.participations.map(({ event, wording, present, sources }) => (
            <li key={`${event.id} ${wording}`}>
              <EventLink event={event} />
              <div className="soft">
                <DateText startsOn={event.startsOn} endsOn={event.endsOn} precision={event.datePrecision} />
                {event.place ? ` · ${event.place}` : ""} · {wording}
                {present ? "" : ` · ${t("partner.notPresent")}`}
              </div>
              <SourceList sources={sources} inline />
            </li>
          ))}
        </ul>
      </section>
      <Ties ties={partner.ties} />
      {partner.allianceRoles.length + partner.mentions.length > 0 ? (
        <section>
          <h2>{t("partner.alliance")}</h2>
          <ul className="rows">
            {[...partner.allianceRoles, ...partner.mentions].map(({ wording, sources }) => (
              <li key={wording}>
                {wording}
                <SourceList sources={sources} inline />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Contributions contributions={partner.contributions} />
    </>
  );
}

function Where({ partner }: { partner: PartnerWithFacts }) {
  const { t } = useTranslation();
  const { place, placeBasis, basedIn, outsideState } = partner;
  return (
    <section>
      <h2>{t("partner.where")}</h2>
      <p>
        {basedIn ? (
          <>
            {place ? `${place}, ` : ""}
            <Link to="/regions/$id" params={{ id: basedIn.id }}>
              {basedIn.name}
            </Link>
          </>
        ) : outsideState ? (
          `${place ?? ""} (${t("partner.outsideState")})`
        ) : (
          <span className="soft">{t("partner.noPlace")}</span>
        )}{" "}
        {placeBasis === "general knowledge" ? (
          <span className="badge warn">{t("source.generalKnowledge")}</span>
        ) : null}
      </p>
      {partner.carrierName ? <p>{t("partner.carrier", { name: partner.carrierName })}</p> : null}
    </section>
  );
}

function Offers({
  title,
  offers,
  none,
}: {
  title: string;
  offers: PartnerWithFacts["offers"];
  none: string;
}) {
  const { read } = useLanguage();
  return (
    <section>
      <h2>{title}</h2>
      {offers.length === 0 ? <p className="soft">{none}</p> : null}
      <ul className="rows">
        {offers.map(({ id, text, sources }) => (
          <li key={id}>
            {read(text)} <SourceList sources={sources} inline />
          </li>
        ))}
      </ul>
    </section>
  );
}
