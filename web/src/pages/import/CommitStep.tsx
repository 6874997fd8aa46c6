import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { FACTS_CHANGED } from "../../app/facts-changed.ts";
import { CommitSummary } from "./CommitSummary.tsx";
import { columnLetter } from "./columns.ts";
import { CommitImportMutation } from "./import-mutations.ts";
import { SourceFields } from "./SourceFields.tsx";
import { sourceDraft } from "./source-draft.ts";
import type { Import } from "./use-import.ts";
import { useImportProblem } from "./use-import-problem.ts";

const SOON_MS = 800;

/** What will be written, of which source, and what is left out; then it is written as a whole or not at all. */
export function CommitStep({ shown, again }: { shown: Import; again: () => void }) {
  const { t } = useTranslation();
  const problemOf = useImportProblem();
  const { id, counts, state, outdated, columns, changedRows } = shown;
  const [leaveOut, setLeaveOut] = useState(false);
  const [problem, setProblem] = useState("");
  const [{ fetching }, commit] = useMutation(CommitImportMutation);
  const dropped = columns.filter((column) => column.dropped);

  const submit = async () => {
    if (counts.open > 0 && !leaveOut) return setProblem(t("import.commit.decideOpen"));
    const { title, url } = sourceDraft(id).read();
    // The answer comes when it is done: of a long one the progress is to be seen before.
    setTimeout(again, SOON_MS);
    const { data, error } = await commit(
      { id, leaveOutOpen: leaveOut, sourceTitle: title.trim() || null, sourceUrl: url.trim() || null },
      FACTS_CHANGED,
    );
    const answer = data?.commitImport;
    // Which rows they are comes with the import.
    setProblem(answer?.__typename === "ImportChangedMeanwhile" ? "" : problemOf(answer, error));
  };

  return (
    <form
      className="import-commit"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t("import.commit.title")}</h2>
      <CommitSummary shown={shown} />
      {dropped.length > 0 ? (
        <p className="soft">
          {t("import.commit.dropped", {
            count: dropped.length,
            columns: dropped.map(({ index, header }) => header || columnLetter(index)).join(", "),
          })}
        </p>
      ) : null}
      {outdated ? <p className="notice">{t("import.commit.outdated")}</p> : null}
      {counts.open > 0 ? (
        <div className="notice warn">
          <strong>{t("import.stillOpen", { count: counts.open })}</strong>
          <p>
            <Link to="/import/$id" params={{ id }} search={{ step: "settle" }}>
              {t("import.commit.settle")}
            </Link>
          </p>
          <label>
            <input
              type="checkbox"
              checked={leaveOut}
              onChange={(event) => setLeaveOut(event.target.checked)}
            />{" "}
            {t("import.commit.leaveOut", { count: counts.open })}
          </label>
        </div>
      ) : null}
      <SourceFields id={id} />
      {changedRows.length > 0 ? (
        <div className="notice warn" role="alert">
          <strong>{t("import.answer.changedMeanwhile", { count: changedRows.length })}</strong>
          <p>
            {t("import.commit.changedRows", { rows: changedRows.join(", ") })}{" "}
            <Link to="/import/$id" params={{ id }} search={{ step: "preview" }}>
              {t("import.commit.toPreview")}
            </Link>
          </p>
        </div>
      ) : null}
      {problem ? (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <p className="import-next">
        <button type="submit" className="button strong" disabled={fetching || state !== "PREVIEW"}>
          {t(fetching ? "import.commit.working" : "import.commit.button")}
        </button>{" "}
        <span className="soft">{t("import.commit.undoable")}</span>
      </p>
    </form>
  );
}
