import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { openAnew } from "../pages/sign-in/after-sign-in.ts";
import { SignOutMutation } from "../pages/sign-in/sign-in-queries.ts";
import { HeaderMenu } from "./HeaderMenu.tsx";
import { useViewer } from "./use-viewer.ts";
import "./account-menu.css";

/** In the header: the way to sign in; once signed in, one's name and what is about the account. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { known, name, can } = useViewer();
  const { href, pathname } = useLocation();
  const [, signOut] = useMutation(SignOutMutation);
  if (!known) return null;
  if (name === null) {
    if (pathname === "/sign-in") return null;
    return (
      <Link className="button plain" to="/sign-in" search={{ to: href === "/" ? undefined : href }}>
        {t("signIn.title")}
      </Link>
    );
  }
  return (
    <HeaderMenu
      className="account-menu"
      plain
      summary={
        <>
          <span className="visually-hidden">{t("account.menu")} </span>
          <span className="account-name">{name}</span>
        </>
      }
    >
      <li>
        <Link to="/account">{t("account.title")}</Link>
      </li>
      {can("ADMINISTRATOR") ? (
        <li>
          <Link to="/admin">{t("admin.title")}</Link>
        </li>
      ) : null}
      <li>
        <button
          type="button"
          className="button plain"
          onClick={() => void signOut({}).then(({ data }) => (data ? openAnew("/") : undefined))}
        >
          {t("account.signOut")}
        </button>
      </li>
    </HeaderMenu>
  );
}
