import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { AcceptForm } from "./AcceptForm.tsx";
import { InvitationLinkQuery } from "./sign-in-queries.ts";

/** What a link invites to, and the form that takes it up. */
export function AcceptLink({ secret }: { secret: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [{ data, error }, ask] = useQuery({
    query: InvitationLinkQuery,
    variables: { secret },
    requestPolicy: "network-only",
  });
  const link = data?.invitationLink;
  if (!link) {
    return (
      <Page title={t("signIn.link")}>
        {error ? <ErrorState error={error} retry={ask} /> : null}
        {data ? (
          <EmptyState title={t("signIn.linkInvalid")}>
            <p>{t("signIn.linkInvalidText")}</p>
            <Link className="button" to="/sign-in" search={{}} hash="" reloadDocument>
              {t("signIn.title")}
            </Link>
          </EmptyState>
        ) : null}
        {!data && !error ? <Loading /> : null}
      </Page>
    );
  }
  const { purpose, role, accountName, expiresAt } = link;
  const day = expiresAt.slice(0, 10);
  return (
    <Page
      title={t(`signIn.purpose.${purpose}`)}
      lead={t(`signIn.purposeText.${purpose}`, { name: accountName })}
    >
      {purpose === "INVITATION" ? (
        <p>
          {t("signIn.roleGiven")} <strong>{t(`account.role.${role}`)}</strong>.{" "}
          {t(`account.roleText.${role}`)}{" "}
          {t("signIn.linkHolds", { day: writeDate(day, day, "DAY", language) })}
        </p>
      ) : null}
      <AcceptForm secret={secret} accountName={accountName ?? null} />
    </Page>
  );
}
