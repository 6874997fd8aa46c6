import { Link } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CorrectionFieldsFragment } from "../../gql/graphql.ts";
import { errorText } from "../../ui/error-text.ts";
import { FieldFrame } from "../../ui/form/FieldFrame.tsx";
import { textField } from "../../ui/form/fields/text-field.tsx";
import { useSayProblem } from "../../ui/form/ProblemText.tsx";
import { RewriteProposal } from "./RewriteProposal.tsx";
import { useDecide } from "./use-decide.ts";
import { useFieldWords } from "./use-field-words.ts";
import "../../ui/form/form.css";

interface DecideProps {
  correction: CorrectionFieldsFragment;
  decided: (correction: CorrectionFieldsFragment, byOthers: boolean) => void;
  outdated: () => void;
}

const MOST_ANSWER = 2_000;
const ANSWER = textField("reason", {
  label: "corrections.reason",
  hint: "corrections.reasonHint",
  most: MOST_ANSWER,
  long: true,
});
const REFUSAL = textField("reason", {
  label: "corrections.refusal",
  required: true,
  most: MOST_ANSWER,
  long: true,
});

/** Takes a proposal over as it is, takes it over otherwise, or declines it; each with an answer. */
export function Decide({ correction, decided, outdated }: DecideProps) {
  const { t } = useTranslation();
  const sayProblem = useSayProblem();
  const { label } = useFieldWords(correction);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [mode, setMode] = useState<"accept" | "rewrite" | "decline">("accept");
  const [reason, setReason] = useState("");
  const [erase, setErase] = useState(false);
  const [left, setLeft] = useState(false);
  const { run, busy, error, problems, isOutdated } = useDecide(correction, { decided, outdated });
  const shown = useRef(mode);
  useEffect(() => {
    if (shown.current !== mode) frame.current?.focus();
    shown.current = mode;
  }, [mode]);

  const field = mode === "decline" ? REFUSAL : ANSWER;
  const wrong = left ? field.check(reason) : [];
  const isFine = field.check(reason).length === 0;
  const answer = (
    <FieldFrame
      field={field}
      id={`${id}-reason`}
      value={reason}
      change={(value) => setReason(String(value))}
      leave={() => setLeft(true)}
      problems={wrong}
    />
  );
  const said = { reason: reason.trim() || null };
  const back = (
    <button
      type="button"
      className="button"
      onClick={() => {
        setLeft(false);
        setMode("accept");
      }}
    >
      {t("edit.cancel")}
    </button>
  );
  const hasFields = correction.fields.length > 0;
  return (
    <div className="decision" ref={frame} tabIndex={-1}>
      {mode === "rewrite" ? (
        <RewriteProposal
          correction={correction}
          busy={busy}
          isReady={isFine}
          rewritten={(change) => run({ ...said, ...change })}
          answer={answer}
          back={back}
        />
      ) : (
        <>
          {hasFields || mode === "decline" ? null : <InWordsAlone correction={correction} />}
          {answer}
          {mode === "decline" ? (
            <label className="form-tick">
              <input type="checkbox" checked={erase} onChange={({ target }) => setErase(target.checked)} />
              {t("corrections.erase")}
            </label>
          ) : null}
        </>
      )}
      {isOutdated ? (
        <p className="form-summary" role="alert">
          {t("corrections.stale")}
        </p>
      ) : null}
      {error ? (
        <p className="form-summary" role="alert">
          {errorText(error, t)}
        </p>
      ) : null}
      {problems.length > 0 && mode !== "rewrite" ? (
        <ul className="form-summary" role="alert">
          {problems.map((problem) => (
            <li key={`${problem.field} ${problem.code}`}>
              {label(problem.field.split(".")[0] ?? "")}: {sayProblem({ ...problem, at: "" })}
            </li>
          ))}
        </ul>
      ) : null}
      {mode === "accept" ? (
        <p className="form-buttons">
          <button
            type="button"
            className="button strong"
            disabled={busy || !isFine}
            onClick={() => void run({ ...said, decision: "ACCEPT" })}
          >
            {t(hasFields ? "corrections.accept" : "corrections.acceptWords")}
          </button>
          {hasFields ? (
            <button type="button" className="button" disabled={busy} onClick={() => setMode("rewrite")}>
              {t("corrections.rewrite")}
            </button>
          ) : null}
          <button type="button" className="button" disabled={busy} onClick={() => setMode("decline")}>
            {t("corrections.toDecline")}
          </button>
        </p>
      ) : null}
      {mode === "decline" ? (
        <p className="form-buttons">
          <button
            type="button"
            className="button strong"
            disabled={busy || !isFine}
            onClick={() => void run({ ...said, decision: "DECLINE", erase })}
          >
            {t("corrections.decline")}
          </button>
          {back}
        </p>
      ) : null}
    </div>
  );
}

const EDITED_ON = {
  Partner: "/partners/$id/edit",
  Event: "/events/$id/edit",
  Proposal: "/proposals/$id/edit",
  Problem: "/proposals/$id/edit",
  Measure: "/measures/$id/edit",
} as const;

/** Words change nothing by themselves: where to change what they are about. */
function InWordsAlone({ correction: { about } }: Pick<DecideProps, "correction">) {
  const { t } = useTranslation();
  const page = about ? EDITED_ON[about.label as keyof typeof EDITED_ON] : undefined;
  return (
    <p>
      {t("corrections.wordsAlone")}{" "}
      {page && about?.isThere ? (
        <Link to={page} params={{ id: about.id }} target="_blank">
          {t("edit.editOf", { name: about.name })}
          <span className="visually-hidden"> {t("source.opensNewTab")}</span>
        </Link>
      ) : null}
    </p>
  );
}
