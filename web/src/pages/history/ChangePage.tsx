import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { ChangeQuery } from "../../changes/change-queries.ts";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ChangeEntry } from "./ChangeEntry.tsx";
import "./history.css";

/** One change with all that it did, for editors. */
export function ChangePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/history/$id" });
  const [{ data, error, fetching }, ask] = useQuery({
    query: ChangeQuery,
    variables: { id, first: 20 },
    requestPolicy: "cache-and-network",
  });
  return (
    <Page
      title={t("history.one")}
      lead={
        <p>
          <Link to="/history">{t("history.toAll")}</Link>
        </p>
      }
    >
      {error && !data ? <ErrorState error={error} retry={ask} /> : null}
      {fetching && !data ? <Loading lines={8} /> : null}
      {data?.change ? (
        <ChangeEntry
          key={data.change.id}
          change={data.change}
          open
          undone={() => ask({ requestPolicy: "network-only" })}
        />
      ) : null}
      {data && !data.change ? <EmptyState title={t("history.unknown", { id })} /> : null}
    </Page>
  );
}
