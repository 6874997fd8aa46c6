import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { CorrectionDecision, CorrectionFieldsFragment } from "../../gql/graphql.ts";
import { errorText } from "../../ui/error-text.ts";
import { ThingLink } from "../history/ThingLink.tsx";
import { AreaField } from "./AreaField.tsx";
import { DecideCorrectionMutation } from "./correction-queries.ts";
import type { InputProblem } from "./input-problem.ts";
import { ProposalProblems } from "./ProposalProblems.tsx";
import { ProposalText } from "./ProposalText.tsx";

interface ToDecideProps {
  correction: CorrectionFieldsFragment;
  decided: () => void;
}

/** One proposal with what it would change; while it is open, the fields to take over and the answer. */
export function ToDecide({ correction, decided }: ToDecideProps) {
  const { t } = useTranslation();
  const { about, title, state, isNewPartner, fields, reason, change } = correction;
  return (
    <article>
      <h2>
        {about ? <ThingLink thing={{ ...about, isThere: true }} /> : title}{" "}
        <span className="badge">
          {isNewPartner ? t("corrections.newPartner") : t(`corrections.state.${state}`)}
        </span>
      </h2>
      <ProposalText correction={correction} />
      {correction.proposer || correction.contact ? (
        <p>{[correction.proposer, correction.contact].filter(Boolean).join(" · ")}</p>
      ) : null}
      {state === "OPEN" ? (
        <Decision correction={correction} fields={fields.map(({ name }) => name)} decided={decided} />
      ) : (
        <p>
          {reason ? `${t("corrections.answer")}: ${reason} ` : ""}
          {change ? (
            <Link to="/history/$id" params={{ id: change }}>
              {t("corrections.toChange")}
            </Link>
          ) : null}
        </p>
      )}
    </article>
  );
}

interface DecisionProps extends ToDecideProps {
  fields: readonly string[];
}

function Decision({ correction, fields, decided }: DecisionProps) {
  const { t } = useTranslation();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set(fields));
  const [reason, setReason] = useState("");
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [stale, setStale] = useState(false);
  const [{ fetching, error }, decide] = useMutation(DecideCorrectionMutation);

  const run = async (decision: CorrectionDecision) => {
    setProblems([]);
    const take = decision === "CHANGE" ? [...taken] : null;
    const { id, revision } = correction;
    const { data } = await decide({ id, decision, take, reason: reason || null, basedOn: revision });
    const answer = data?.decideCorrection;
    if (answer?.__typename === "InvalidInput") setProblems(answer.problems);
    else if (answer?.__typename === "StaleRevision") {
      setStale(true);
      decided();
    } else if (answer) decided();
  };
  const all = taken.size === fields.length;
  return (
    <div className="decision">
      {fields.length > 1 ? (
        <fieldset>
          <legend>{t("corrections.take")}</legend>
          {fields.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={taken.has(name)}
                onChange={(event) => {
                  const next = new Set(taken);
                  if (event.target.checked) next.add(name);
                  else next.delete(name);
                  setTaken(next);
                }}
              />{" "}
              {t(`corrections.field.${name}`, { defaultValue: name })}
            </label>
          ))}
        </fieldset>
      ) : null}
      <AreaField label={t("corrections.reason")} value={reason} change={setReason} />
      <ProposalProblems problems={problems} />
      {stale ? (
        <p className="problem" role="alert">
          {t("corrections.stale")}
        </p>
      ) : null}
      {error ? (
        <p className="problem" role="alert">
          {errorText(error, t)}
        </p>
      ) : null}
      <p className="chips">
        <button
          type="button"
          className="button primary"
          disabled={fetching || (fields.length > 0 && taken.size === 0)}
          onClick={() => void run(all ? "ACCEPT" : "CHANGE")}
        >
          {t(all ? "corrections.accept" : "corrections.acceptPart")}
        </button>
        <button
          type="button"
          className="button"
          disabled={fetching || reason.trim() === ""}
          onClick={() => void run("DECLINE")}
        >
          {t("corrections.decline")}
        </button>
      </p>
    </div>
  );
}
