import { useTranslation } from "react-i18next";
import { Page } from "../../ui/Page.tsx";
import { EarlierImports } from "./EarlierImports.tsx";
import { EditorsPage } from "./EditorsPage.tsx";
import { StartForm } from "./StartForm.tsx";
import "../../ui/form/form.css";
import "./import-start.css";

/** Where a list is handed in, and where the earlier ones are. */
export function ImportStartPage() {
  const { t } = useTranslation();
  const title = t("import.start.title");
  return (
    <EditorsPage title={title}>
      <Page title={title} lead={t("import.start.lead")}>
        <StartForm />
        <EarlierImports />
      </Page>
    </EditorsPage>
  );
}
