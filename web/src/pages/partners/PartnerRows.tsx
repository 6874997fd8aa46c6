import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { PartnerFilter, PartnerOrder } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";

const PartnerRowsQuery = graphql(`
  query PartnerRows($filter: PartnerFilter, $asOf: Date, $orderBy: PartnerOrder, $first: Int!, $after: String) {
    partners(filter: $filter, asOf: $asOf, orderBy: $orderBy, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        kind
        category
        place
        degree
        firstSeen
        basedIn {
          id
          shortName
        }
      }
    }
  }
`);

export const PAGE_LENGTH = 50;
const COLUMNS = 5;

interface PartnerRowsProps {
  filter: PartnerFilter;
  asOf: string | null;
  orderBy: PartnerOrder;
  after: string | null;
  /** On the last page shown: how to get the next. */
  more: { label: string; load: (cursor: string) => void } | undefined;
}

/** One page of partners. */
export function PartnerRows({ filter, asOf, orderBy, after, more }: PartnerRowsProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [{ data, error }, ask] = useQuery({
    query: PartnerRowsQuery,
    variables: { filter, asOf, orderBy, first: PAGE_LENGTH, after },
  });
  const page = data?.partners;
  const cursor = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <tbody>
      {page ? null : (
        <tr>
          <td colSpan={COLUMNS}>
            {error ? <ErrorState error={error} retry={ask} /> : <Loading lines={8} />}
          </td>
        </tr>
      )}
      {page?.nodes.map((partner) => (
        <tr key={partner.id}>
          <td>
            <PartnerLink partner={partner} />
          </td>
          <td className="secondary">{partner.category}</td>
          <td>
            {partner.place ?? partner.basedIn?.shortName ?? (
              <span className="soft">{t("partner.noPlace")}</span>
            )}
          </td>
          <td className="secondary">
            {partner.firstSeen
              ? writeDate(partner.firstSeen, partner.firstSeen, "MONTH", language)
              : t("date.notRecorded")}
          </td>
          <td className="number">{partner.degree}</td>
        </tr>
      ))}
      {more && cursor ? (
        <tr>
          <td colSpan={COLUMNS}>
            <button type="button" className="button" onClick={() => more.load(cursor)}>
              {more.label}
            </button>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}
