import { useTranslation } from "react-i18next";
import { Page } from "../../ui/Page.tsx";
import { EarlierImports } from "./EarlierImports.tsx";
import { EditorsOnly } from "./EditorsOnly.tsx";
import { StartForm } from "./StartForm.tsx";
import "./import.css";

/** Where a list is handed in, and where the earlier ones are. */
export function ImportStartPage() {
  const { t } = useTranslation();
  const title = t("import.start.title");
  return (
    <EditorsOnly title={title}>
      <Page title={title} lead={t("import.start.lead")}>
        <StartForm />
        <EarlierImports />
      </Page>
    </EditorsOnly>
  );
}
