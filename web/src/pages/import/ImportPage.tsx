import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { Announcer } from "./announcer.tsx";
import { EditorsPage } from "./EditorsPage.tsx";
import { ImportSteps } from "./ImportSteps.tsx";
import { useImport } from "./use-import.ts";
import "../../ui/form/form.css";
import "./import-start.css";
import "./import-steps.css";

/** One list on its way in: its columns, its rows, its questions, and what became of it. */
export function ImportPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/import/$id" });
  return (
    <EditorsPage title={t("import.start.title")}>
      <Announcer key={id}>
        <ImportOf id={id} />
      </Announcer>
    </EditorsPage>
  );
}

function ImportOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const { import: found, error, fetching, again } = useImport(id);
  if (found) return <ImportSteps shown={found} again={again} away={error !== undefined} />;
  return (
    <Page title={t("import.start.title")}>
      {error ? <ErrorState error={error} retry={again} /> : null}
      {!error && fetching ? <Loading lines={8} /> : null}
      {!error && !fetching ? (
        <EmptyState title={t("import.unknown")}>
          <p>{t("import.unknownText", { id })}</p>
          <Link className="button" to="/import">
            {t("import.toStart")}
          </Link>
        </EmptyState>
      ) : null}
    </Page>
  );
}
