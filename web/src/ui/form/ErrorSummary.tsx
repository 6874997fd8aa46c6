import { type RefObject, useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Fields } from "./field.ts";
import { useSayProblem } from "./ProblemText.tsx";
import type { Problem } from "./problems.ts";

interface ErrorSummaryProps {
  fields: Fields;
  problems: readonly (Problem & { name: string })[];
  idOf: (name: string) => string;
  summary: RefObject<HTMLDivElement | null>;
  /** Key in the translations; it counts. */
  title?: string;
}

/** All that keeps a form from being saved, each with a link to its field; takes the focus when saving was tried. */
export function ErrorSummary({
  fields,
  problems,
  idOf,
  summary,
  title = "edit.notSaved",
}: ErrorSummaryProps) {
  const { t } = useTranslation();
  const sayProblem = useSayProblem();
  useEffect(() => summary.current?.focus(), [summary]);
  return (
    <div ref={summary} tabIndex={-1} role="alert" className="form-summary">
      <strong>{t(title, { count: problems.length })}</strong>
      <ul>
        {problems.map((problem) => {
          const id = targetOf(idOf(problem.name), problem.at);
          return (
            <li key={`${problem.name} ${problem.at} ${problem.code}`}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(targetOf(idOf(problem.name), problem.at))?.focus();
                }}
              >
                {t(fields[problem.name]?.label ?? "")}: {sayProblem(problem)}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The part of the field that it is about, or the nearest that there is. */
function targetOf(fieldId: string, at: string): string {
  const parts = at === "" ? [] : at.split(".");
  for (let count = parts.length; count > 0; count--) {
    const id = [fieldId, ...parts.slice(0, count)].join("-");
    if (document.getElementById(id)) return id;
  }
  return fieldId;
}
