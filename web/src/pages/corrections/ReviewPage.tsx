import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useViewer } from "../../app/use-viewer.ts";
import type { CorrectionState } from "../../gql/graphql.ts";
import { FilterSelect } from "../../ui/FilterSelect.tsx";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ReviewQuery } from "./correction-queries.ts";
import { ToDecide } from "./ToDecide.tsx";
import "./corrections.css";

const STATES: readonly CorrectionState[] = ["OPEN", "ACCEPTED", "CHANGED", "DECLINED"];

/** What was proposed, for editors to decide: what is open in the order it came in. */
export function ReviewPage() {
  const { t } = useTranslation();
  const { can, known } = useViewer();
  const [state, setState] = useState<CorrectionState>("OPEN");
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, again] = useQuery({
    query: ReviewQuery,
    variables: { state, after },
    pause: !can("EDITOR"),
  });
  const list = data?.corrections;
  if (known && !can("EDITOR")) {
    return (
      <Page title={t("corrections.review")}>
        <EmptyState title={t("corrections.forEditors")}>
          <Link className="button" to="/sign-in">
            {t("signIn.title")}
          </Link>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t("corrections.review")}
      lead={<p>{list ? t("corrections.reviewLead", { count: list.openCount ?? 0 }) : t("state.loading")}</p>}
    >
      <div className="partner-filters">
        <FilterSelect
          label={t("corrections.stateLabel")}
          chosen={state}
          choices={STATES.map((value) => ({ value, label: t(`corrections.state.${value}`) }))}
          choose={(value) => {
            setAfter(null);
            setState(STATES.find((each) => each === value) ?? "OPEN");
          }}
        />
      </div>
      {error ? <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} /> : null}
      {!list && fetching ? <Loading lines={6} /> : null}
      {list && list.nodes.length === 0 ? <EmptyState title={t("corrections.none")} /> : null}
      <ol className="review">
        {list?.nodes.map((correction) => (
          <li key={correction.id}>
            <ToDecide correction={correction} decided={() => again({ requestPolicy: "network-only" })} />
          </li>
        ))}
      </ol>
      {list?.pageInfo.hasNextPage ? (
        <button type="button" className="button" onClick={() => setAfter(list.pageInfo.endCursor ?? null)}>
          {t("corrections.next")}
        </button>
      ) : null}
    </Page>
  );
}
