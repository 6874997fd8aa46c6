import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useViewer } from "../../app/use-viewer.ts";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";

/** What only editors may see; all others are told so. */
export function EditorsOnly({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  if (viewer.can("EDITOR")) return children;
  return (
    <Page title={title}>
      {viewer.error ? (
        <ErrorState error={viewer.error} retry={viewer.again} />
      ) : viewer.known ? (
        <EmptyState title={t("import.editorsOnly")}>
          <p>{t("import.editorsOnlyText")}</p>
          <Link className="button" to="/partners">
            {t("nav.partners")}
          </Link>
        </EmptyState>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
