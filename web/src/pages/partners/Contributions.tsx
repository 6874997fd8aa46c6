import { useTranslation } from "react-i18next";
import type { PartnerQuery } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { EventLink } from "../../ui/EventLink.tsx";
import { SourceList } from "../../ui/SourceList.tsx";

type AllContributions = NonNullable<PartnerQuery["partner"]>["contributions"];

/** What sources ascribe to a partner: proposals, demands, good practice, problems, forums, working groups. */
export function Contributions({ contributions }: { contributions: AllContributions }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  if (contributions.length === 0) return null;
  return (
    <section>
      <h2>{t("partner.contributions")}</h2>
      <ul className="rows">
        {contributions.map((one) => (
          <li key={one.id}>
            <span className="badge">
              {t(`contribution.${one.__typename === "Proposal" ? one.kind : one.__typename}`)}
            </span>{" "}
            {read("text" in one ? one.text : one.title)}
            {one.event ? (
              <div>
                <EventLink event={one.event} short />
              </div>
            ) : null}
            <SourceList sources={one.sources} inline />
          </li>
        ))}
      </ul>
    </section>
  );
}
