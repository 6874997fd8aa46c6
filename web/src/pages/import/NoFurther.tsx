import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../ui/states.tsx";
import { detailsOf, Refusal } from "./Refusal.tsx";
import type { Import } from "./use-import.ts";

/** An import that ended before anything was written: refused, or given up. */
export function NoFurther({ shown: { state, refusal, fileName, kind, event } }: { shown: Import }) {
  const { t } = useTranslation();
  const anew = (
    <Link className="button" to="/import" search={{ as: kind, event: event?.id }}>
      {t("import.anew")}
    </Link>
  );
  if (state === "REFUSED" && refusal) {
    return (
      <>
        <Refusal
          title={t("import.file.refused", { name: fileName })}
          code={refusal.code}
          details={detailsOf(refusal.details)}
        />
        <p className="import-next">{anew}</p>
      </>
    );
  }
  return (
    <EmptyState title={t("import.cancelled")}>
      <p>{t("import.cancelledText")}</p>
      {anew}
    </EmptyState>
  );
}
