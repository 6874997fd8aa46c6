import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CommitAgain } from "./CommitAgain.tsx";
import type { Import } from "./use-import.ts";

/** The work was cut off: says that nothing was written, and how to go on. */
export function Interrupted({ shown, again }: { shown: Import; again: () => void }) {
  const { t } = useTranslation();
  const { state, kind, event } = shown;
  const writing = state === "COMMITTING";
  return (
    <div className="notice" role="alert">
      <strong>{t(writing ? "import.interrupted.writing" : "import.interrupted.reading")}</strong>
      <p>{t(writing ? "import.interrupted.writingText" : "import.interrupted.readingText")}</p>
      {writing ? (
        <CommitAgain id={shown.id} open={shown.counts.open} again={again} />
      ) : (
        <Link className="button" to="/import" search={{ as: kind, event: event?.id }}>
          {t("import.anew")}
        </Link>
      )}
    </div>
  );
}
