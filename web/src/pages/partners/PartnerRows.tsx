import { useQuery } from "urql";
import { graphql } from "../../gql/index.ts";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { PartnerRow } from "./PartnerRow.tsx";
import type { PartnerTableProps } from "./PartnerTable.tsx";
import { isPointed } from "./pointing.ts";

const PartnerRowsQuery = graphql(`
  query PartnerRows(
    $filter: PartnerFilter, $asOf: Date, $orderBy: PartnerOrder, $first: Int!, $after: String, $withPoint: Boolean!
  ) {
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
        lastSeen
        outsideState
        latitude @include(if: $withPoint)
        longitude @include(if: $withPoint)
        basedIn {
          id
          shortName
        }
      }
    }
  }
`);

export const PAGE_LENGTH = 50;

interface PartnerRowsProps extends Omit<PartnerTableProps, "total"> {
  after: string | null;
  /** On the last page shown: how to get the next. */
  more: { label: string; load: (cursor: string) => void } | undefined;
}

/** One page of partners. */
export function PartnerRows({ filter, asOf, orderBy, from, pointing, after, more }: PartnerRowsProps) {
  const columns = from ? 7 : 6;
  const [{ data, error }, ask] = useQuery({
    query: PartnerRowsQuery,
    variables: { filter, asOf, orderBy, first: PAGE_LENGTH, after, withPoint: from !== undefined },
  });
  const page = data?.partners;
  const cursor = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <tbody>
      {page ? null : (
        <tr>
          <td colSpan={columns}>
            {error ? <ErrorState error={error} retry={ask} /> : <Loading lines={8} />}
          </td>
        </tr>
      )}
      {page?.nodes.map((partner) => (
        <PartnerRow
          key={partner.id}
          partner={partner}
          from={from}
          orderBy={orderBy}
          pointed={isPointed(pointing, partner.id, partner.basedIn?.id)}
          point={pointing.pointPartners}
        />
      ))}
      {more && cursor ? (
        <tr>
          <td colSpan={columns}>
            <button type="button" className="button" onClick={() => more.load(cursor)}>
              {more.label}
            </button>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}
