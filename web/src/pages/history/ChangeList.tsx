import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { ChangesQueryVariables } from "../../gql/graphql.ts";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ChangeEntry } from "./ChangeEntry.tsx";
import { ChangesQuery } from "./history-query.ts";

interface ChangeListProps {
  question: Omit<ChangesQueryVariables, "first" | "things" | "of"> & { of: string | null };
  /** Shows the page after this one; undefined where that is done. */
  more: ((after: string) => void) | undefined;
}

/** One page of changes. */
export function ChangeList({ question, more }: ChangeListProps) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({
    query: ChangesQuery,
    variables: { ...question, first: 10, things: 5 },
    requestPolicy: "cache-and-network",
  });
  if (!data) return error && !fetching ? <ErrorState error={error} retry={ask} /> : <Loading lines={8} />;
  const { nodes, pageInfo } = data.changes;
  if (nodes.length === 0) {
    return (
      <EmptyState title={t("history.none")}>
        <p>{t("history.noneText")}</p>
      </EmptyState>
    );
  }
  const of = question.of ?? undefined;
  return (
    <>
      {nodes.map((change) => (
        <ChangeEntry
          key={change.id}
          change={change}
          of={of}
          open={of !== undefined}
          undone={() => ask({ requestPolicy: "network-only" })}
        />
      ))}
      {more && pageInfo.hasNextPage && pageInfo.endCursor ? (
        <button type="button" className="button" onClick={() => more(pageInfo.endCursor ?? "")}>
          {t("history.more")}
        </button>
      ) : null}
    </>
  );
}
