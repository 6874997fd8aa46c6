import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useViewer } from "../../app/use-viewer.ts";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { AccountTable } from "./AccountTable.tsx";
import { AccountsQuery } from "./admin-queries.ts";
import { InviteForm } from "./InviteForm.tsx";
import { OpenInvitations } from "./OpenInvitations.tsx";
import "../../ui/forms.css";
import "./admin.css";

/** Who has an account, with which role; invitations. */
export function AdminPage() {
  const { t } = useTranslation();
  const { can, known } = useViewer();
  const [{ data, error }, ask] = useQuery({
    query: AccountsQuery,
    pause: !can("ADMINISTRATOR"),
    requestPolicy: "cache-and-network",
  });
  const again = () => ask({ requestPolicy: "network-only" });
  if (known && !can("ADMINISTRATOR")) {
    return (
      <Page title={t("admin.title")}>
        <EmptyState title={t("admin.administratorsOnly")}>
          <Link className="button" to="/sign-in" search={{ to: "/admin" }}>
            {t("signIn.title")}
          </Link>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t("admin.title")} lead={t("admin.lead")}>
      {error ? <ErrorState error={error} retry={again} /> : null}
      {!data && !error ? <Loading lines={8} /> : null}
      {data ? (
        <>
          <InviteForm invited={again} />
          <OpenInvitations invitations={data.accountInvitations} changed={again} />
          <AccountTable accounts={data.accounts} changed={again} />
        </>
      ) : null}
    </Page>
  );
}
