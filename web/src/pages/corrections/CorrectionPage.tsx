import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { FollowCorrectionQuery } from "./correction-queries.ts";
import { ProposalState } from "./ProposalState.tsx";
import { ProposalText } from "./ProposalText.tsx";
import "./corrections.css";

/** What became of a proposal, for whoever has its secret link. */
export function CorrectionPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/corrections/$token" });
  const [{ data, error }, again] = useQuery({
    query: FollowCorrectionQuery,
    variables: { token },
    requestPolicy: "cache-and-network",
  });
  const correction = data?.correctionByToken;
  return (
    <Page title={t("corrections.yours")}>
      {error ? <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && !correction ? (
        <EmptyState title={t("corrections.unknown")}>
          <p>{t("corrections.unknownText")}</p>
          <Link className="button" to="/">
            {t("notFound.toNetwork")}
          </Link>
        </EmptyState>
      ) : null}
      {correction ? (
        <>
          <ProposalState correction={correction} />
          <ProposalText correction={correction} />
        </>
      ) : null}
    </Page>
  );
}
