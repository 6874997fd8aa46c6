import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { TextField } from "../../ui/TextField.tsx";
import type { OwnAccount } from "./AccountPage.tsx";
import { RenameMutation } from "./account-queries.ts";

/** The name one signs in with, and that other editors see. */
export function NameSection({ account, renamed }: { account: OwnAccount; renamed: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(account.name);
  const [fault, setFault] = useState<string>();
  const [done, setDone] = useState("");
  const [{ fetching }, rename] = useMutation(RenameMutation);
  const submit = async () => {
    setFault(undefined);
    setDone("");
    const { data } = await rename({ name });
    const answer = data?.renameOwnAccount;
    if (!answer) return setFault(t("state.error"));
    if (answer.__typename === "NameRefused") return setFault(t(`account.nameFault.${answer.fault}`));
    setDone(t("account.saved"));
    renamed();
  };
  return (
    <section>
      <h2>{t("account.name")}</h2>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={t("signIn.name")}
          value={name}
          change={setName}
          hint={t("account.nameHint")}
          fault={fault}
          autoComplete="username"
          required
        />
        <div>
          <button type="submit" className="button" disabled={fetching || name === account.name}>
            {t("account.rename")}
          </button>{" "}
          <span role="status">{done}</span>
        </div>
      </form>
    </section>
  );
}
