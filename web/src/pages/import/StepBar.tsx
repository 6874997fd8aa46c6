import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ImportState } from "../../gql/graphql.ts";
import { STEPS, type Step } from "./steps.ts";

interface StepBarProps {
  id: string;
  current: Step | undefined;
  /** Those that can be gone to. */
  within: readonly Step[];
  /** Questions that are not settled. */
  open: number;
  state: ImportState;
}

/** Where one is between the file and what it changed, and the way to the other steps. */
export function StepBar({ id, current, within, open, state }: StepBarProps) {
  const { t } = useTranslation();
  const at = current ? STEPS.indexOf(current) : -1;
  const isWritten = state === "COMMITTED" || state === "UNDONE";
  return (
    <nav className="step-bar" aria-label={t("import.steps")}>
      <ol>
        {STEPS.map((step, index) => {
          const done = isWritten ? step !== current : index < at && !(step === "settle" && open > 0);
          const name = (
            <>
              <span className="step-number" aria-hidden="true">
                {done ? "✓" : index + 1}
              </span>
              <span className="step-name">{t(`import.step.${step}`)}</span>
              {step === "settle" && open > 0 && !isWritten ? (
                <span className="badge warn">{t("import.open", { count: open })}</span>
              ) : null}
            </>
          );
          return (
            <li key={step} data-current={step === current} data-done={done}>
              {within.includes(step) ? (
                <Link
                  to="/import/$id"
                  params={{ id }}
                  search={{ step }}
                  aria-current={step === current ? "step" : undefined}
                >
                  {name}
                </Link>
              ) : (
                <span className="soft" aria-current={step === current ? "step" : undefined}>
                  {name}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
