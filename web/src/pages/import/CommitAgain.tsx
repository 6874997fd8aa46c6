import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { FACTS_CHANGED } from "../../app/facts-changed.ts";
import { CommitImportMutation } from "./import-mutations.ts";
import { sourceDraft } from "./source-draft.ts";
import { useImportProblem } from "./use-import-problem.ts";

/** Commits once more what was cut off; open rows stay out as they would have the first time. */
export function CommitAgain({ id, open, again }: { id: string; open: number; again: () => void }) {
  const { t } = useTranslation();
  const problemOf = useImportProblem();
  const [problem, setProblem] = useState("");
  const [{ fetching }, commit] = useMutation(CommitImportMutation);
  const { title, url } = sourceDraft(id).read();
  return (
    <>
      <button
        type="button"
        className="button strong"
        disabled={fetching}
        onClick={() =>
          void commit(
            { id, leaveOutOpen: open > 0, sourceTitle: title.trim() || null, sourceUrl: url.trim() || null },
            FACTS_CHANGED,
          ).then(({ data, error }) => {
            setProblem(problemOf(data?.commitImport, error));
            again();
          })
        }
      >
        {t("state.retry")}
      </button>
      {problem ? <p className="field-problem">{problem}</p> : null}
    </>
  );
}
