import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { tellSaved, useTimesUndone } from "../../../app/saved-notice.ts";
import { Confirm } from "../../../ui/form/Confirm.tsx";
import { SourceList, type SourceOfFact } from "../../../ui/SourceList.tsx";
import type { Outcome } from "../outcome.ts";

export interface ListedTie {
  key: string;
  /** What it is called, in words. */
  name: string;
  shown: ReactNode;
  details: ReactNode;
  sources: readonly SourceOfFact[];
  /** The form to change it with. */
  form: (close: () => void) => ReactNode;
  remove: () => Promise<Outcome>;
}

interface TieListProps {
  ties: readonly ListedTie[];
  /** What stands there where nothing does. */
  none: string;
  /** Id of the thing whose ties these are, for its history. */
  of: string;
  changed: () => void;
}

/** Ties on record, each to be changed or removed in its place. */
export function TieList({ ties, none, of, changed }: TieListProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const [asked, setAsked] = useState<ListedTie>();
  const [problem, setProblem] = useState<"edit.failed" | "edit.remove.changed">();
  const timesUndone = useTimesUndone();
  const timesSeen = useRef(timesUndone);
  useEffect(() => {
    if (timesSeen.current === timesUndone) return;
    timesSeen.current = timesUndone;
    changed();
  }, [timesUndone, changed]);

  const remove = async ({ name, remove: run }: ListedTie) => {
    const outcome = await run();
    setAsked(undefined);
    setProblem(
      outcome.kind === "saved" ? undefined : outcome.kind === "stale" ? "edit.remove.changed" : "edit.failed",
    );
    if (outcome.kind === "stale") changed();
    if (outcome.kind !== "saved") return;
    tellSaved({ about: name, id: of, changed: ["edit.removed"], changes: outcome.changes });
    changed();
  };

  return (
    <>
      {ties.length === 0 ? <p className="soft">{none}</p> : null}
      <ul className="rows">
        {ties.map((tie) => (
          <li key={tie.key}>
            <div className="tie-row">
              <div>
                {tie.shown}
                <div className="soft">{tie.details}</div>
                <SourceList sources={tie.sources} inline />
              </div>
              <p className="form-buttons">
                <button
                  type="button"
                  className="button"
                  aria-expanded={open === tie.key}
                  onClick={() => setOpen(open === tie.key ? undefined : tie.key)}
                >
                  {t("edit.change")}
                  <span className="visually-hidden"> {tie.name}</span>
                </button>
                <button type="button" className="button" onClick={() => setAsked(tie)}>
                  {t("edit.remove.button")}
                  <span className="visually-hidden"> {tie.name}</span>
                </button>
              </p>
            </div>
            {open === tie.key ? <div className="form-inset">{tie.form(() => setOpen(undefined))}</div> : null}
          </li>
        ))}
      </ul>
      <div role="alert">{problem ? <p className="form-problem">{t(problem)}</p> : null}</div>
      {asked ? (
        <Confirm
          title={t("edit.remove.ask", { name: asked.name })}
          yes={t("edit.remove.yes")}
          no={t("edit.cancel")}
          confirm={() => void remove(asked)}
          cancel={() => setAsked(undefined)}
        >
          <p>{t("edit.remove.undoable")}</p>
        </Confirm>
      ) : null}
    </>
  );
}
