import { useTranslation } from "react-i18next";
import type { RolesQuery } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { PartnerLink } from "../../ui/PartnerLink.tsx";

/** Above this other seeds find nearly the same communities; below the other, quite different ones. */
const STABLE = 0.8;
const UNSTABLE = 0.5;

/** The communities: how large, where, what about, who; and how far they can be trusted. */
export function CommunityList({
  communities,
  metrics: { modularity, stability, runs },
}: {
  communities: RolesQuery["communities"];
  metrics: RolesQuery["metrics"];
}) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const two = new Intl.NumberFormat(language === "en" ? "en-GB" : "de-DE", { maximumFractionDigits: 2 });
  if (communities.length === 0) return null;
  const trust = stability >= STABLE ? "stable" : stability >= UNSTABLE ? "middling" : "unstable";
  return (
    <section>
      <h2>{t("roles.communities", { count: communities.length })}</h2>
      <p>
        {t(`roles.trust.${trust}`)}{" "}
        <span className="soft">
          {t("roles.quality", { modularity: two.format(modularity), stability: two.format(stability), runs })}
        </span>
      </p>
      <ol className="communities">
        {communities.map(({ id, size, members, regions, topics, kinds }) => (
          <li key={id}>
            <h3>{t("roles.community", { number: id + 1, count: size })}</h3>
            <p className="soft">
              {[
                kinds.map(({ kind, count }) => `${t(`kinds.${kind}`)} ${count}`).join(", "),
                regions.map(({ region, count }) => `${region.name} ${count}`).join(", "),
                topics.map(({ topic, count }) => `${read(topic.name)} ${count}`).join(", "),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p>
              {members.map((partner) => (
                <PartnerLink key={partner.id} partner={partner} />
              ))}
              {size > members.length ? t("roles.others", { count: size - members.length }) : ""}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
