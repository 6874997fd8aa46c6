import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { OwnProposalsQuery } from "./correction-queries.ts";
import { MissingLink } from "./MissingLink.tsx";
import { PageSteps } from "./PageSteps.tsx";
import { ProposalState } from "./ProposalState.tsx";
import { ProposalText } from "./ProposalText.tsx";
import "./corrections.css";

/** What one's own account has proposed, each with what became of it. */
export function OwnProposals() {
  const { t } = useTranslation();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error }, ask] = useQuery({
    query: OwnProposalsQuery,
    variables: { after },
    requestPolicy: "cache-and-network",
  });
  const own = data?.myCorrections;
  return (
    <section>
      <h2>{t("corrections.own")}</h2>
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!own && !error ? <Loading lines={2} /> : null}
      {own?.nodes.length === 0 ? (
        <p>
          {t("corrections.ownNone")} <MissingLink />
        </p>
      ) : null}
      <ul className="rows own-proposals">
        {own?.nodes.map((correction) => (
          <li key={correction.id}>
            <details>
              <summary>
                {correction.title ?? t("corrections.newPartner")}{" "}
                <span className="badge">{t(`corrections.state.${correction.state}`)}</span>
              </summary>
              <ProposalState correction={correction} />
              <ProposalText correction={correction} />
            </details>
          </li>
        ))}
      </ul>
      <PageSteps after={after} pageInfo={own?.pageInfo} go={setAfter} />
    </section>
  );
}
