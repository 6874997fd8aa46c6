import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { PartnerKind } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { KindMark } from "../../ui/KindMark.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { MissingLink } from "../corrections/MissingLink.tsx";
import { TopicEvidence } from "../partners/TopicEvidence.tsx";

const RegionPartnersQuery = graphql(`
  query RegionPartners($filter: PartnerFilter, $asOf: Date) {
    partners(filter: $filter, asOf: $asOf, first: 100) {
      totalCount
      facets {
        kinds {
          value
          count
        }
      }
      nodes {
        id
        name
        kind
        place
        topics {
          topic {
            id
          }
          evidence {
            id
            basis
            on
            text {
              de
              en
            }
            sources { ...SourceFields }
          }
        }
      }
    }
  }
`);

interface RegionPartnersProps {
  region: string;
  topic: string | undefined;
  kind: string | undefined;
  chooseKind: (kind: string | undefined) => void;
  asOf: string | undefined;
}

/** The partners of a region; with a topic chosen, those on record with it and what that rests on. */
export function RegionPartners({ region, topic, kind, chooseKind, asOf }: RegionPartnersProps) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: RegionPartnersQuery,
    variables: {
      filter: {
        regions: [region],
        topics: topic ? [topic] : null,
        kinds: kind ? [kind as PartnerKind] : null,
      },
      asOf: asOf ?? null,
    },
  });
  if (error) return <ErrorState error={error} retry={ask} />;
  if (!data) return <Loading lines={8} />;
  const { nodes, totalCount, facets } = data.partners;
  return (
    <section aria-live="polite">
      <h2>{t("region.partners", { count: totalCount })}</h2>
      <div className="chips">
        {facets.kinds.map(({ value, count }) => (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={value === kind}
            onClick={() => chooseKind(value === kind ? undefined : value)}
          >
            <KindMark kind={value} /> {t(`kinds.${value}`)} <span className="count">{count}</span>
          </button>
        ))}
      </div>
      {totalCount === 0 ? (
        <EmptyState title={t("region.noPartners")}>
          <p>{t("region.noPartnersText")}</p>
          <MissingLink regions={[region]} topics={topic ? [topic] : undefined} />
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
          search={{
            regions: [region],
            topics: topic ? [topic] : undefined,
            kinds: kind ? [kind] : undefined,
          }}
        >
          {t("region.allPartners", { count: totalCount })}
        </Link>
      ) : null}
    </section>
  );
}
