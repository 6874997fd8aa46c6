import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { NodePicker, PARTNER_KINDS } from "../../ui/NodePicker.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { Candidate, type CandidateShown } from "./Candidate.tsx";
import { Decision } from "./Decision.tsx";
import { ImportRowQuery } from "./import-queries.ts";
import { KeyHint } from "./KeyHint.tsx";
import { ProblemList } from "./ProblemList.tsx";
import type { Question } from "./questions.ts";
import { RowCard } from "./RowCard.tsx";
import type { Import } from "./use-import.ts";
import { type Keys, useKeyActions } from "./use-keys.tsx";
import type { Settle } from "./use-settle.ts";

interface DuplicateQuestionProps {
  shown: Import;
  question: Extract<Question, { is: "row" }>;
  settle: Settle;
  keys: Keys;
}

/** A row beside what it may be the same as: one of them, none of them, or not to be taken in. */
export function DuplicateQuestion({ shown, question, settle, keys }: DuplicateQuestionProps) {
  const { t } = useTranslation();
  const { asked } = question;
  const [{ data, error }, ask] = useQuery({
    query: ImportRowQuery,
    variables: { id: shown.id, row: asked.row },
    requestPolicy: "cache-and-network",
  });
  const row = data?.import?.row;
  const named = row?.partners.find(({ slot }) => slot === asked.slot);
  const candidates = named?.candidates ?? [];
  const ready = named !== undefined && !settle.busy;
  const name = named?.name ?? asked.name;

  const link = ({ partner, event, row: earlier, name: other }: CandidateShown) => {
    const to = partner
      ? { partner: partner.id }
      : event
        ? { event: event.id }
        : { sameAsRow: earlier ?? null };
    void settle.row(asked, { as: "LINK", ...to }, t("import.settle.linked", { row: asked.row, name: other }));
  };
  const makeNew = () =>
    void settle.row(asked, { as: "NEW" }, t("import.settle.madeNew", { row: asked.row, name }));
  const leaveOut = () =>
    void settle.row(asked, { as: "LEAVE_OUT" }, t("import.preview.leftOut", { row: asked.row }));
  useKeyActions(keys, [
    ...candidates.map((candidate, index) => ({
      shortcut: String(index + 1),
      label: `import.keys.choose.${index + 1}`,
      enabled: ready,
      run: () => link(candidate),
    })),
    { shortcut: "n", label: "import.settle.new", enabled: ready, run: makeNew },
    { shortcut: "x", label: "import.settle.leaveOut", enabled: ready, run: leaveOut },
  ]);

  if (!row || !named) {
    if (error) return <ErrorState error={error} retry={ask} />;
    return data ? <EmptyState title={t("import.settle.noRow", { row: asked.row })} /> : <Loading lines={6} />;
  }
  const isPartner = named.slot !== "title" && named.slot !== "text";
  return (
    <>
      <h3>{t(isPartner ? "import.settle.who" : "import.settle.what", { name })}</h3>
      <Decision row={row} named={named} />
      <div className="side-by-side">
        <RowCard row={row} name={name} />
        <ol className="candidates" aria-label={t("import.settle.candidates")}>
          {candidates.map((candidate, index) => (
            <Candidate
              key={candidate.partner?.id ?? candidate.event?.id ?? candidate.row ?? candidate.name}
              candidate={candidate}
              hint={keys.on ? String(index + 1) : undefined}
              chosen={named.decided && isChosen(candidate, named)}
              disabled={!ready}
              choose={() => link(candidate)}
            />
          ))}
          {candidates.length === 0 ? <li className="soft">{t("import.settle.noCandidate")}</li> : null}
        </ol>
      </div>
      <ProblemList problems={row.problems} />
      <p className="answers">
        <button type="button" className="button" disabled={!ready} onClick={makeNew}>
          <KeyHint on={keys.on && "n"} /> {t(isPartner ? "import.settle.new" : "import.settle.newOther")}
        </button>
        <button type="button" className="button" disabled={!ready} onClick={leaveOut}>
          <KeyHint on={keys.on && "x"} /> {t("import.settle.leaveOut")}
        </button>
      </p>
      {isPartner ? (
        <NodePicker
          label={t("import.settle.other")}
          kinds={PARTNER_KINDS}
          chosen={undefined}
          choose={(partner) =>
            void settle.row(
              asked,
              { as: "LINK", partner },
              t("import.settle.linkedOther", { row: asked.row }),
            )
          }
        />
      ) : null}
    </>
  );
}

function isChosen(
  { partner, row }: CandidateShown,
  named: { partner?: { id: string } | null; sameAsRow?: number | null },
) {
  return partner ? partner.id === named.partner?.id : row !== null && row === named.sameAsRow;
}
