import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useLanguage } from "../../i18n/use-language.ts";
import { PartnerRoleQuery } from "../roles/roles-query.ts";

/** Where the partner stands in the network, in plain words; nothing while that is not known or says nothing. */
export function RoleInNetwork({ id, asOf }: { id: string; asOf: string | null }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [{ data }] = useQuery({ query: PartnerRoleQuery, variables: { id, asOf } });
  const role = data?.partnerRole;
  if (!role || role.degree === 0) return null;
  const { nodes, degree, degreeRank, betweennessRank, regionBrokerage, kindBrokerage, communitySize } = role;
  return (
    <section>
      <h2>{t("roles.title")}</h2>
      <ul className="rows">
        <li>{t("roles.words.degree", { count: degree, rank: number(degreeRank), nodes: number(nodes) })}</li>
        <li>{t("roles.words.between", { rank: number(betweennessRank), nodes: number(nodes) })}</li>
        {regionBrokerage > 0 ? (
          <li>{t("roles.words.regions", { count: regionBrokerage, number: number(regionBrokerage) })}</li>
        ) : null}
        {kindBrokerage > 0 ? (
          <li>{t("roles.words.kinds", { count: kindBrokerage, number: number(kindBrokerage) })}</li>
        ) : null}
        {communitySize > 1 ? (
          <li>{t("roles.words.community", { count: communitySize, number: number(communitySize) })}</li>
        ) : null}
      </ul>
      <p>
        <Link to="/methods" hash={t("methods.roles")}>
          {t("growth.methods")}
        </Link>
      </p>
    </section>
  );
}
