import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { useMoment } from "../../i18n/use-moment.ts";
import { ConfirmButton } from "../../ui/ConfirmButton.tsx";
import type { OwnAccount } from "./AccountPage.tsx";
import { RevokeTokenMutation } from "./account-queries.ts";
import { TokenForm } from "./TokenForm.tsx";

/** Tokens for scripts: which there are, how to withdraw them, how to make one. */
export function TokenSection({ account }: { account: OwnAccount }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const [, revoke] = useMutation(RevokeTokenMutation);
  return (
    <section>
      <h2>{t("account.tokens")}</h2>
      <p className="soft">{t("account.tokensText")}</p>
      <ul className="belongings">
        {account.tokens.map(({ id, name, scopes, usedAt, expiresAt }) => (
          <li key={id}>
            <span>
              {name}
              <span className="soft">
                {" "}
                · {scopes.map((scope) => t(`account.scope.${scope}`)).join(", ")} ·{" "}
                {t("account.used", { moment: usedAt ? moment(usedAt) : t("account.never") })} ·{" "}
                {t("account.ends", { moment: moment(expiresAt) })}
              </span>
            </span>
            <ConfirmButton
              label={t("account.revoke")}
              about={name}
              question={t("account.revokeQuestion", { name })}
              run={() => void revoke({ id })}
            />
          </li>
        ))}
      </ul>
      <TokenForm />
    </section>
  );
}
