import { useTranslation } from "react-i18next";
import type { PartnerQuery } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { EventLink } from "../../ui/EventLink.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { SourceList } from "../../ui/SourceList.tsx";

type TiesOfPartner = NonNullable<PartnerQuery["partner"]>["ties"];

/** Whom a partner works with, and whom it met where. */
export function Ties({ ties }: { ties: TiesOfPartner }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const collaborations = ties.nodes.filter(({ collaboration }) => collaboration);
  const meetings = ties.nodes.filter(({ metAt }) => metAt.length > 0);
  return (
    <>
      <section>
        <h2>{t("partner.collaborations")}</h2>
        {collaborations.length === 0 ? <p className="soft">{t("partner.noCollaborations")}</p> : null}
        <ul className="rows">
          {collaborations.map(({ partner, collaboration }) => (
            <li key={partner.id}>
              <PartnerLink partner={partner} />
              <div className="soft">{collaboration?.text}</div>
              <SourceList sources={collaboration?.sources ?? []} inline />
            </li>
          ))}
        </ul>
      </section>
      {meetings.length > 0 ? (
        <section>
          <h2>{t("partner.met", { count: meetings.length })}</h2>
          <details>
            <summary>{t("partner.showMet")}</summary>
            <ul className="rows">
              {meetings.map(({ partner, metAt, weight }) => (
                <li key={partner.id}>
                  <PartnerLink partner={partner} />
                  <div className="soft">
                    {metAt.map((event) => (
                      <EventLink key={event.id} event={event} short />
                    ))}
                    {t("partner.weight", { weight: number(Number(weight.toFixed(2))) })}
                  </div>
                </li>
              ))}
            </ul>
          </details>
          {ties.totalCount > ties.nodes.length ? (
            <p className="soft">
              {t("partner.strongestTies", { shown: ties.nodes.length, total: ties.totalCount })}
            </p>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
