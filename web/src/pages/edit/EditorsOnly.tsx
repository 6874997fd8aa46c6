import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useViewer } from "../../app/use-viewer.ts";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";

/** Shows editors what only they may do, and others how to become one. */
export function EditorsOnly({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { href } = useLocation();
  const { known, error, can, again } = useViewer();
  if (error) return <ErrorState error={error} retry={again} />;
  if (!known) return <Loading lines={6} />;
  if (can("EDITOR")) return children;
  return (
    <EmptyState title={t("edit.editorsOnly")}>
      <p>{t("edit.editorsOnlyText")}</p>
      <Link className="button" to="/sign-in" search={{ to: href }}>
        {t("edit.signIn")}
      </Link>
    </EmptyState>
  );
}
