import { useTranslation } from "react-i18next";
import type { NearestHelpFragment } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { PartnerLink } from "../../ui/PartnerLink.tsx";

graphql(`
  fragment NearestHelp on NearestHelp {
    kilometres
    partner {
      id
      name
      kind
      place
      basedIn {
        id
        name
      }
    }
  }
`);

/** Whom one could ask where nobody is on record, and how far it is. */
export function NearestHelp({ nearest }: { nearest: readonly NearestHelpFragment[] }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  if (nearest.length === 0) return <p className="soft">{t("gaps.detail.noneNear")}</p>;
  return (
    <>
      <h3>{t("gaps.detail.nearest")}</h3>
      <ul className="rows">
        {nearest.map(({ partner, kilometres }) => (
          <li key={partner.id}>
            <PartnerLink partner={partner} />
            <div className="soft">
              {[
                partner.place ?? partner.basedIn?.name,
                t("gaps.detail.away", { km: number(Math.round(kilometres)) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
