import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { useLanguage } from "../../i18n/use-language.ts";
import { CancelImportMutation } from "./import-mutations.ts";
import type { Import } from "./use-import.ts";

interface WorkProgressProps {
  shown: Import;
  away: boolean;
  again: () => void;
}

/** How far the server is with the list, how long it may still take, and a way to stop it. */
export function WorkProgress({ shown: { id, state, progress }, away, again }: WorkProgressProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [{ fetching }, cancel] = useMutation(CancelImportMutation);
  const step = progress?.step ?? (state === "COMMITTING" ? "WRITING" : "READING");
  const percent = Math.round((progress?.share ?? 0) * 100);
  const rows =
    progress && progress.of > 0
      ? t("import.progress.rows", { done: number(progress.done), of: number(progress.of) })
      : null;
  const left = progress?.secondsLeft;
  const time =
    left === null || left === undefined ? null : t("import.progress.left", { count: Math.max(1, left) });
  return (
    <section className="import-progress" aria-label={t("import.progress.label")}>
      <p>
        <strong>{t(`import.progress.step.${step}`)}</strong>{" "}
        <span className="soft">{[rows, time].filter(Boolean).join(" · ")}</span>
      </p>
      <div
        className="bar"
        role="progressbar"
        aria-label={t(`import.progress.step.${step}`)}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      {away ? (
        <p className="field-problem" role="alert">
          {t("import.progress.away")}
        </p>
      ) : (
        <p className="soft">
          {t(state === "COMMITTING" ? "import.progress.whole" : "import.progress.leave")}
        </p>
      )}
      {state === "READING" ? (
        <button
          type="button"
          className="button"
          disabled={fetching}
          onClick={() => void cancel({ id }).then(again)}
        >
          {t("import.progress.cancel")}
        </button>
      ) : null}
    </section>
  );
}
