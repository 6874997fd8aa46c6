import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useViewer } from "../../app/use-viewer.ts";
import type { OwnAccountQuery as Answer } from "../../gql/graphql.ts";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { OwnProposals } from "../corrections/OwnProposals.tsx";
import { OwnAccountQuery } from "./account-queries.ts";
import { DeleteSection } from "./DeleteSection.tsx";
import { NameSection } from "./NameSection.tsx";
import { PasskeySection } from "./PasskeySection.tsx";
import { PasswordSection } from "./PasswordSection.tsx";
import { SessionSection } from "./SessionSection.tsx";
import { TokenSection } from "./TokenSection.tsx";
import "../../ui/forms.css";
import "./account.css";

export type OwnAccount = Answer["ownAccount"];

/** One's own account: name, ways to sign in, where one is signed in, tokens for scripts. */
export function AccountPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [{ data, error }, ask] = useQuery({
    query: OwnAccountQuery,
    pause: viewer.accountId === null,
    requestPolicy: "cache-and-network",
  });
  const account = data?.ownAccount;
  if (viewer.known && viewer.accountId === null) {
    return (
      <Page title={t("account.title")}>
        <EmptyState title={t("account.signInFirst")}>
          <Link className="button" to="/sign-in" search={{ to: "/account" }}>
            {t("signIn.title")}
          </Link>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t("account.title")}>
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!account && !error ? <Loading lines={8} /> : null}
      {account ? (
        <>
          <p>
            {t("account.youAre")} <strong>{t(`account.role.${account.role}`)}</strong>.{" "}
            {t(`account.roleText.${account.role}`)}
          </p>
          {account.fromOrganisation ? <p className="soft">{t("account.fromOrganisation")}</p> : null}
          {account.fromOrganisation ? null : (
            <>
              <NameSection account={account} renamed={viewer.again} />
              <PasskeySection account={account} />
              <PasswordSection account={account} />
            </>
          )}
          <OwnProposals />
          <SessionSection account={account} />
          <TokenSection account={account} />
          <DeleteSection />
        </>
      ) : null}
    </Page>
  );
}
