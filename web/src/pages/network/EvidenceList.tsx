import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { NetworkSearch } from "../../app/search-params.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { MissingLink } from "../corrections/MissingLink.tsx";
import { TopicEvidence } from "../partners/TopicEvidence.tsx";
import { partnerFilterOf } from "./FilterPanel.tsx";
import { EvidenceQuery } from "./network-queries.ts";

/** Who is on record with the chosen topics, and what that rests on. */
export function EvidenceList({ search, select }: { search: NetworkSearch; select: (id: string) => void }) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: EvidenceQuery,
    variables: { filter: partnerFilterOf(search), asOf: search.asOf ?? null },
  });
  if (error) return <ErrorState error={error} retry={ask} />;
  if (!data) return <Loading lines={8} />;
  const { nodes, totalCount } = data.partners;
  return (
    <>
      <h2 className="title">{t("network.evidenceTitle", { count: totalCount })}</h2>
      <p className="soft">{t("network.evidenceRule")}</p>
      {nodes.length === 0 ? (
        <EmptyState title={t("network.evidenceNone")}>
          <p>{t("network.evidenceNoneText")}</p>
          <MissingLink regions={search.regions} topics={search.topics} />
        </EmptyState>
      ) : null}
      <ul className="rows evidence-list">
        {nodes.map((partner) => (
          <li key={partner.id}>
            <button type="button" className="option marked" onClick={() => select(partner.id)}>
              <KindMark kind={partner.kind} />
              <strong>{partner.name}</strong>
              <span className="soft">{partner.place}</span>
            </button>
            {partner.topics
              .filter(({ topic }) => search.topics?.includes(topic.id))
              .map(({ topic, evidence }) => (
                <TopicEvidence key={topic.id} evidence={evidence} />
              ))}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length ? (
        <p className="soft">{t("network.evidenceMore", { shown: nodes.length })}</p>
      ) : null}
    </>
  );
}
