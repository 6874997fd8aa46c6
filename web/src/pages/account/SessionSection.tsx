import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { useMoment } from "../../i18n/use-moment.ts";
import { ConfirmButton } from "../../ui/ConfirmButton.tsx";
import { openAnew } from "../sign-in/after-sign-in.ts";
import type { OwnAccount } from "./AccountPage.tsx";
import { EndSessionMutation, SignOutEverywhereMutation } from "./account-queries.ts";

/** Where one is signed in, and how to end it. */
export function SessionSection({ account }: { account: OwnAccount }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const [, end] = useMutation(EndSessionMutation);
  const [, everywhere] = useMutation(SignOutEverywhereMutation);
  return (
    <section>
      <h2>{t("account.sessions")}</h2>
      <ul className="belongings">
        {account.sessions.map(({ id, browser, beganAt, usedAt, isThis }) => (
          <li key={id}>
            <span>
              {browser ?? t("account.someBrowser")}{" "}
              {isThis ? <strong>({t("account.thisBrowser")})</strong> : null}
              <span className="soft">
                {" "}
                · {t("account.began", { moment: moment(beganAt) })} ·{" "}
                {t("account.used", { moment: usedAt ? moment(usedAt) : t("account.never") })}
              </span>
            </span>
            {isThis ? null : (
              <button
                type="button"
                className="button"
                aria-label={`${t("account.end")}: ${browser ?? t("account.someBrowser")}, ${moment(beganAt)}`}
                onClick={() => void end({ id })}
              >
                {t("account.end")}
              </button>
            )}
          </li>
        ))}
      </ul>
      <ConfirmButton
        label={t("account.signOutEverywhere")}
        question={t("account.signOutEverywhereQuestion")}
        run={() => void everywhere({}).then(({ data }) => (data ? openAnew("/sign-in") : undefined))}
      />
    </section>
  );
}
