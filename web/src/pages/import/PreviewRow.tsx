import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { useSay } from "./announcer.tsx";
import { DecideDuplicateMutation } from "./import-mutations.ts";
import { ProblemList } from "./ProblemList.tsx";
import { keyOfRow } from "./questions.ts";
import { RowValues } from "./RowValues.tsx";
import type { Import } from "./use-import.ts";
import { useImportProblem } from "./use-import-problem.ts";
import { useHappening } from "./use-row-words.ts";
import type { ImportRow } from "./use-rows.ts";

/** A row: what it says, what happens with it in plain words, and what an editor may do about it. */
export function PreviewRow({ shown, row }: { shown: Import; row: ImportRow }) {
  const { t } = useTranslation();
  const happening = useHappening();
  const isWritten = shown.state === "COMMITTED" || shown.state === "UNDONE";
  const linked = row.partners.filter(({ partner }) => partner);
  return (
    <div className="preview-row" data-action={row.action} data-left-out={row.leftOut}>
      <span className="row-number">
        <span className="visually-hidden">{t("import.row")} </span>
        {row.row}
      </span>
      <div className="row-text">
        <strong className="row-name">{row.name || t("import.preview.noName")}</strong>
        <RowValues row={row} />
        <ProblemList problems={row.problems} />
      </div>
      <div className="row-happens">
        <span className="row-action">
          {t(row.leftOut ? "import.action.leftOut" : `import.action.${row.action}`)}
        </span>
        <span>{happening(row, isWritten)}</span>
        {linked.map(({ slot, partner }) => (partner ? <PartnerLink key={slot} partner={partner} /> : null))}
      </div>
      {isWritten || row.action === "REJECTED" ? null : (
        <RowButtons id={shown.id} state={shown.state} row={row} />
      )}
    </div>
  );
}

function RowButtons({ id, state, row }: { id: string; state: Import["state"]; row: ImportRow }) {
  const { t } = useTranslation();
  const say = useSay();
  const problemOf = useImportProblem();
  const [problem, setProblem] = useState("");
  const [{ fetching }, decide] = useMutation(DecideDuplicateMutation);
  const asked = row.partners.find(({ match, decided }) => match === "ASK" && !decided) ?? row.partners[0];
  const openPlace =
    row.placeQuestion && !row.placeQuestion.answered ? `place-${row.placeQuestion.id}` : undefined;
  const question = openPlace ?? (asked ? keyOfRow({ row: row.row, slot: asked.slot }) : undefined);
  const leave = async () => {
    const as = row.leftOut ? ("OPEN" as const) : ("LEAVE_OUT" as const);
    const { data, error } = await decide({ id, row: row.row, decision: { as } });
    const told = problemOf(data?.decideDuplicate, error);
    setProblem(told);
    if (!told) say(t(row.leftOut ? "import.preview.takenIn" : "import.preview.leftOut", { row: row.row }));
  };
  return (
    <span className="row-buttons">
      {question && !row.leftOut ? (
        <Link
          className="button"
          to="/import/$id"
          params={{ id }}
          search={{ step: "settle", ask: question }}
          aria-label={t(row.open ? "import.preview.settleRow" : "import.preview.changeRow", { row: row.row })}
        >
          {t(row.open ? "import.preview.settleOne" : "import.preview.change")}
        </Link>
      ) : null}
      <button
        type="button"
        className="button"
        disabled={fetching || state !== "PREVIEW"}
        aria-label={t(row.leftOut ? "import.preview.takeInRow" : "import.preview.leaveOutRow", {
          row: row.row,
        })}
        onClick={() => void leave()}
      >
        {t(row.leftOut ? "import.preview.takeIn" : "import.preview.leaveOut")}
      </button>
      {problem ? <span role="alert">{problem}</span> : null}
    </span>
  );
}
