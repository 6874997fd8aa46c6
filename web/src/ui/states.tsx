import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";
import { errorText } from "./error-text.ts";

/** Stands where an answer is on its way. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden" style={{ height: "auto" }}>
        {t("state.loading")}
      </span>
      {Array.from({ length: lines }, (_, line) => `${90 - ((line * 23) % 50)}%`).map((width, line) => (
        <span key={line} style={{ width }} />
      ))}
    </div>
  );
}

/** Says that nothing is there, why, and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="notice">
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** Says what went wrong and lets the reader try again. */
export function ErrorState({ error, retry }: { error: CombinedError; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="notice" role="alert">
      <strong>{t("state.error")}</strong>
      <p>{errorText(error, t)}</p>
      <button type="button" className="button" onClick={retry}>
        {t("state.retry")}
      </button>
    </div>
  );
}
