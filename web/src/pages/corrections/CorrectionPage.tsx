import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { FollowCorrectionQuery } from "./correction-queries.ts";
import { ProposalText } from "./ProposalText.tsx";
import "./corrections.css";

/** What became of a proposal, for whoever has its secret link. */
export function CorrectionPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/corrections/$token" });
  const [{ data, error }, again] = useQuery({ query: FollowCorrectionQuery, variables: { token } });
  const correction = data?.correctionByToken;
  if (error) {
    return (
      <Page title={t("corrections.yours")}>
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      </Page>
    );
  }
  if (!data) return <Loading />;
  if (!correction) {
    return (
      <Page title={t("corrections.yours")}>
        <EmptyState title={t("corrections.unknown")}>
          <p>{t("corrections.unknownText")}</p>
          <Link className="button" to="/">
            {t("notFound.toNetwork")}
          </Link>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t("corrections.yours")}
      lead={
        <p>
          <strong>{t(`corrections.state.${correction.state}`)}</strong> {correction.title ?? ""}
        </p>
      }
    >
      {correction.reason ? (
        <p>
          {t("corrections.answer")}: {correction.reason}
        </p>
      ) : null}
      <ProposalText correction={correction} />
    </Page>
  );
}
