import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { useMoment } from "../../i18n/use-moment.ts";
import { ConfirmButton } from "../../ui/ConfirmButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { makePasskey, passkeyProblem, passkeysPossible } from "../sign-in/browser-passkey.ts";
import type { OwnAccount } from "./AccountPage.tsx";
import { AddPasskeyMutation, BeginPasskeyMutation, RemovePasskeyMutation } from "./account-queries.ts";

/** The passkeys of the account; one more, one less. */
export function PasskeySection({ account }: { account: OwnAccount }) {
  const { t } = useTranslation();
  const moment = useMoment();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [, begin] = useMutation(BeginPasskeyMutation);
  const [, add] = useMutation(AddPasskeyMutation);
  const [, remove] = useMutation(RemovePasskeyMutation);
  const submit = async () => {
    setProblem(undefined);
    const step = (await begin({})).data?.beginPasskey;
    if (!step) return setProblem(t("state.error"));
    try {
      const response = await makePasskey(step.options);
      const { data } = await add({ step: step.id, name, response });
      if (data?.addPasskey.__typename === "OwnAccount") return setName("");
      setProblem(t("signIn.passkeyProblem.failed"));
    } catch (error) {
      setProblem(t(`signIn.passkeyProblem.${passkeyProblem(error)}`));
    }
  };
  const removeOne = async (id: string) => {
    setProblem(undefined);
    const { data } = await remove({ id });
    if (data?.removePasskey.__typename === "LastWayIn") setProblem(t("account.lastWayIn"));
    else if (!data) setProblem(t("state.error"));
  };
  return (
    <section>
      <h2>{t("account.passkeys")}</h2>
      <p className="soft">{t("signIn.passkeyHint")}</p>
      <ul className="belongings">
        {account.passkeys.map(({ id, name: called, createdAt, usedAt }) => (
          <li key={id}>
            <span>
              {called}
              <span className="soft">
                {" "}
                · {t("account.made", { moment: moment(createdAt) })} ·{" "}
                {t("account.used", { moment: usedAt ? moment(usedAt) : t("account.never") })}
              </span>
            </span>
            <ConfirmButton
              label={t("account.remove")}
              about={called}
              question={t("account.removePasskey", { name: called })}
              run={() => void removeOne(id)}
            />
          </li>
        ))}
      </ul>
      {passkeysPossible() ? (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            setBusy(true);
            void submit().finally(() => setBusy(false));
          }}
        >
          <TextField
            label={t("account.passkeyName")}
            value={name}
            change={setName}
            hint={t("account.passkeyNameHint")}
            fault={problem}
            maxLength={60}
            required
          />
          <button type="submit" className="button" disabled={busy || name.trim() === ""}>
            {t("account.addPasskey")}
          </button>
        </form>
      ) : (
        <>
          <p>{t("account.noPasskeysHere")}</p>
          {problem ? (
            <p className="problem" role="alert">
              {problem}
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}
