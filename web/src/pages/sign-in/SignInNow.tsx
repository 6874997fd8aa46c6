import { useTranslation } from "react-i18next";
import { useViewer } from "../../app/use-viewer.ts";
import { Page } from "../../ui/Page.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { SignIn } from "./SignIn.tsx";
import "./sign-in.css";

/** The ways to sign in that there are; for who is signed in already, that they are. */
export function SignInNow({
  to,
  problem,
  lead,
}: {
  to: string;
  problem?: string | undefined;
  lead?: string;
}) {
  const { t } = useTranslation();
  const viewer = useViewer();
  if (viewer.name !== null) {
    return (
      <Page title={t("signIn.title")}>
        <p>{t("signIn.already", { name: viewer.name })}</p>
        <a className="button" href={to}>
          {t("signIn.goOn")}
        </a>
      </Page>
    );
  }
  return (
    <Page title={t("signIn.title")} lead={lead}>
      {viewer.error ? <ErrorState error={viewer.error} retry={viewer.again} /> : null}
      {viewer.known ? <SignIn ways={viewer.signInWays} to={to} problem={problem} /> : null}
      {!viewer.known && !viewer.error ? <Loading /> : null}
    </Page>
  );
}
