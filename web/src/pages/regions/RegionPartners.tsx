import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { EvidenceQuery } from "../network/network-queries.ts";
import { TopicEvidence } from "../partners/TopicEvidence.tsx";

interface RegionPartnersProps {
  region: string;
  topic: string | undefined;
  asOf: string | undefined;
}

/** The partners of a region; with a topic chosen, those on record with it and what that rests on. */
export function RegionPartners({ region, topic, asOf }: RegionPartnersProps) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: EvidenceQuery,
    variables: { filter: { regions: [region], topics: topic ? [topic] : null }, asOf: asOf ?? null },
  });
  if (error) return <ErrorState error={error} retry={ask} />;
  if (!data) return <Loading lines={8} />;
  const { nodes, totalCount } = data.partners;
  return (
    <section aria-live="polite">
      <h2>{t("region.partners", { count: totalCount })}</h2>
      {totalCount === 0 ? (
        <EmptyState title={t("region.noPartners")}>
          <p>{t("region.noPartnersText")}</p>
        </EmptyState>
      ) : null}
      <ul className="rows">
        {nodes.map((partner) => (
          <li key={partner.id}>
            <PartnerLink partner={partner} /> <span className="soft">{partner.place}</span>
            {partner.topics
              .filter((one) => one.topic.id === topic)
              .map((one) => (
                <TopicEvidence key={one.topic.id} evidence={one.evidence} />
              ))}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length ? (
        <Link
          className="button"
          to="/partners"
          search={{ regions: [region], topics: topic ? [topic] : undefined }}
        >
          {t("region.allPartners", { count: totalCount })}
        </Link>
      ) : null}
    </section>
  );
}
