import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { ChangedThings } from "../../changes/ChangedThings.tsx";
import { ChangeQuery } from "../../changes/change-queries.ts";
import { UndoChange } from "../../changes/UndoChange.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { CommitSummary } from "./CommitSummary.tsx";
import type { Import } from "./use-import.ts";

const THINGS = 20;

/** What became of the list: what it changed, and how to take it out again. */
export function ResultStep({ shown, again }: { shown: Import; again: () => void }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { state, change: changeId, event, fileName } = shown;
  const [{ data, error, fetching }, ask] = useQuery({
    query: ChangeQuery,
    variables: { id: changeId ?? "", first: THINGS },
    pause: !changeId,
    requestPolicy: "cache-and-network",
  });
  const change = data?.change;
  const undone = state === "UNDONE";
  // Taking an undo back is undoing that change.
  const toUndo = undone ? change?.undoneBy : changeId;
  return (
    <section className="import-result">
      <h2>{t(undone ? "import.result.undone" : "import.result.title")}</h2>
      <p>
        {t(undone ? "import.result.undoneText" : changeId ? "import.result.text" : "import.result.nothing")}
      </p>
      {undone ? null : <CommitSummary shown={shown} />}
      <div className="result-buttons">
        {event && !undone ? (
          <Link className="button strong" to="/events/$id" params={{ id: event.id }}>
            {t("import.result.toEvent")}
          </Link>
        ) : null}
        <Link className="button" to="/import">
          {t("import.result.next")}
        </Link>
        {toUndo ? (
          <UndoChange
            change={{ id: toUndo, title: fileName, kind: undone ? "UNDO" : "IMPORT" }}
            undone={() => {
              again();
              ask({ requestPolicy: "network-only" });
            }}
          />
        ) : null}
      </div>
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!change && fetching ? <Loading lines={6} /> : null}
      {change ? (
        <>
          <h2>{t("import.result.things", { count: change.touched, written: number(change.touched) })}</h2>
          {undone ? <p className="soft">{t("import.result.thingsUndone")}</p> : null}
          <ChangedThings change={change.id} of={undefined} things={change.things} />
        </>
      ) : null}
    </section>
  );
}
