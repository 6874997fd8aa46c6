import { useTranslation } from "react-i18next";
import type { Problem } from "./problems.ts";

/** What is wrong, beside the control that it is about: `id` is what the control is described by. */
export function ProblemText({ id, problems }: { id: string; problems: readonly Problem[] }) {
  const sayProblem = useSayProblem();
  if (problems.length === 0) return null;
  return (
    <p id={id} className="form-problem">
      {[...new Set(problems.map(sayProblem))].join(" ")}
    </p>
  );
}

export function useSayProblem(): (problem: Problem) => string {
  const { t } = useTranslation();
  return ({ code, detail }) => t(`edit.problem.${code}`, { detail: detail ?? "" });
}
