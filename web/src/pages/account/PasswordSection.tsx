import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { TextField } from "../../ui/TextField.tsx";
import type { OwnAccount } from "./AccountPage.tsx";
import { SetPasswordMutation } from "./account-queries.ts";

/** Sets the first or another password. */
export function PasswordSection({ account }: { account: OwnAccount }) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const [faults, setFaults] = useState<{ current?: string; password?: string }>({});
  const [done, setDone] = useState("");
  const [{ fetching }, set] = useMutation(SetPasswordMutation);
  const submit = async () => {
    setDone("");
    setFaults({});
    const { data } = await set({ current: account.hasPassword ? current : null, password });
    const answer = data?.setOwnPassword;
    switch (answer?.__typename) {
      case "OwnAccount":
        setCurrent("");
        setPassword("");
        return setDone(t("account.passwordSet"));
      case "PasswordRefused":
        return setFaults({ password: t(`account.passwordFault.${answer.fault}`) });
      case "CurrentPasswordWrong":
        return setFaults({ current: t("account.currentWrong") });
      case "TooManyAttempts":
        return setFaults({
          current: t("signIn.tooMany", { count: Math.ceil(answer.retryAfterSeconds / 60) }),
        });
      default:
        return setFaults({ password: t("state.error") });
    }
  };
  return (
    <section>
      <h2>{t("signIn.password")}</h2>
      {account.hasPassword ? null : <p className="soft">{t("account.noPassword")}</p>}
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <input type="hidden" autoComplete="username" value={account.name} readOnly />
        {account.hasPassword ? (
          <TextField
            label={t("account.currentPassword")}
            type="password"
            value={current}
            change={setCurrent}
            fault={faults.current}
            autoComplete="current-password"
            required
          />
        ) : null}
        <TextField
          label={t("signIn.newPassword")}
          type="password"
          value={password}
          change={setPassword}
          hint={t("signIn.passwordHint")}
          fault={faults.password}
          autoComplete="new-password"
          required
        />
        <div>
          <button type="submit" className="button" disabled={fetching}>
            {t(account.hasPassword ? "account.changePassword" : "account.setPassword")}
          </button>{" "}
          <span role="status">{done}</span>
        </div>
      </form>
    </section>
  );
}
