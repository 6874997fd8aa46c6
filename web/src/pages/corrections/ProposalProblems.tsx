import { useTranslation } from "react-i18next";
import { useSayProblem } from "../../ui/form/ProblemText.tsx";
import type { InputProblem } from "./input-problem.ts";

/** What of a proposal or decision is wrong, each with its field. */
export function ProposalProblems({ problems }: { problems: readonly InputProblem[] }) {
  const { t } = useTranslation();
  const say = useSayProblem();
  if (problems.length === 0) return null;
  return (
    <ul className="problem" role="alert">
      {problems.map((problem) => {
        const field = problem.field.replace(/^.*?(\w+)$/, "$1");
        return (
          <li key={`${problem.field} ${problem.code}`}>
            {t(`corrections.field.${field}`, { defaultValue: field })}:{" "}
            {say({ ...problem, at: problem.field })}
          </li>
        );
      })}
    </ul>
  );
}
