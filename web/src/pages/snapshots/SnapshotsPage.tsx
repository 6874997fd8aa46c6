import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useLanguage } from "../../i18n/use-language.ts";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { SnapshotsQuery } from "./snapshot-query.ts";

/** All views that were frozen, the latest first. */
export function SnapshotsPage() {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({
    query: SnapshotsQuery,
    requestPolicy: "cache-and-network",
  });
  return (
    <Page title={t("snapshot.all")} lead={t("snapshot.allLead")}>
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!data && fetching ? <Loading lines={6} /> : null}
      {data && data.snapshots.length === 0 ? (
        <EmptyState title={t("snapshot.none")}>
          <p>{t("snapshot.noneText")}</p>
          <Link className="button" to="/">
            {t("nav.network")}
          </Link>
        </EmptyState>
      ) : null}
      <ul className="rows">
        {data?.snapshots.map(({ id, title, takenAt, asOf, partners, events }) => (
          <li key={id}>
            <Link to="/snapshots/$id" params={{ id }}>
              {title}
            </Link>
            <div className="soft">
              {takenAt.slice(0, 10)} · {asOf ?? t("takeAway.noDay")} ·{" "}
              {t("snapshot.short", { partners: number(partners), events: number(events) })}
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
