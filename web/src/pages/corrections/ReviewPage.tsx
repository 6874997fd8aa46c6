import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { CorrectionFieldsFragment, CorrectionState } from "../../gql/graphql.ts";
import { FilterSelect } from "../../ui/FilterSelect.tsx";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { EditorsOnly } from "../edit/EditorsOnly.tsx";
import { ReviewQuery } from "./correction-queries.ts";
import { PageSteps } from "./PageSteps.tsx";
import { ToDecide } from "./ToDecide.tsx";
import "./corrections.css";

const STATES: readonly CorrectionState[] = ["OPEN", "ACCEPTED", "CHANGED", "DECLINED"];

/** What was proposed, for editors to decide: what is open in the order it came in. */
export function ReviewPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("corrections.review")}>
      <EditorsOnly>
        <Review />
      </EditorsOnly>
    </Page>
  );
}

interface Settled {
  correction: CorrectionFieldsFragment;
  byOthers: boolean;
}

function Review() {
  const { t } = useTranslation();
  const [state, setState] = useState<CorrectionState>("OPEN");
  const [after, setAfter] = useState<string | null>(null);
  const [settled, setSettled] = useState<Settled>();
  const [{ data, error, operation }, again] = useQuery({
    query: ReviewQuery,
    variables: { state, after },
    requestPolicy: "cache-and-network",
  });
  // What was asked for before stands there until the next answer: it is not to be taken for it.
  const isOther = operation?.variables.state !== state || operation.variables.after !== after;
  const list = isOther ? undefined : data?.corrections;
  const openCount = data?.corrections.openCount ?? undefined;
  const askAgain = () => again({ requestPolicy: "network-only" });
  return (
    <>
      <p className="lead" role="status">
        {openCount === undefined ? t("state.loading") : t("corrections.reviewLead", { count: openCount })}
      </p>
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
      {settled ? <JustDecided key={settled.correction.id} {...settled} /> : null}
      {error ? <ErrorState error={error} retry={askAgain} /> : null}
      {!list && !error ? <Loading lines={6} /> : null}
      {list && list.nodes.length === 0 ? (
        <EmptyState title={t("corrections.none")}>
          <Link className="button" to="/history">
            {t("history.title")}
          </Link>
        </EmptyState>
      ) : null}
      <ol className="review">
        {list?.nodes.map((correction) => (
          <li key={correction.id}>
            <ToDecide
              correction={correction}
              decided={(decided, byOthers) => {
                setSettled({ correction: decided, byOthers });
                askAgain();
              }}
              outdated={askAgain}
            />
          </li>
        ))}
      </ol>
      <PageSteps after={after} pageInfo={list?.pageInfo} go={setAfter} />
    </>
  );
}

/** What was decided last, with the way to its change; it takes the focus that the decision left. */
function JustDecided({ correction, byOthers }: Settled) {
  const { t } = useTranslation();
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  const name = correction.title ?? t("corrections.newPartner");
  return (
    <p className="form-note" ref={note} tabIndex={-1} role="status">
      {byOthers ? t("corrections.decidedByOthers") : null} {name}:{" "}
      <strong>{t(`corrections.state.${correction.state}`)}</strong>
      {correction.change ? (
        <>
          {" · "}
          <Link to="/history/$id" params={{ id: correction.change }}>
            {t("corrections.toChange")}
          </Link>
        </>
      ) : null}
    </p>
  );
}
