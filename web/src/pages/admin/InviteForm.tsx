import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { AccountRole } from "../../gql/graphql.ts";
import { ShownOnce } from "../../ui/ShownOnce.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { InviteMutation } from "./admin-queries.ts";

export const ROLES: readonly AccountRole[] = ["MEMBER", "EDITOR", "ADMINISTRATOR"];

/** Makes a link to a new account. */
export function InviteForm({ invited }: { invited: () => void }) {
  const { t } = useTranslation();
  const [role, setRole] = useState<AccountRole>("EDITOR");
  const [label, setLabel] = useState("");
  const [link, setLink] = useState("");
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, invite] = useMutation(InviteMutation);
  const submit = async () => {
    setProblem(undefined);
    setLink("");
    const { data } = await invite({ role, label });
    const answer = data?.inviteAccount;
    if (answer?.__typename !== "Invited")
      return setProblem(t(answer ? "admin.tooManyInvitations" : "state.error"));
    setLink(answer.link);
    setLabel("");
    invited();
  };
  return (
    <section>
      <h2>{t("admin.invite")}</h2>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <fieldset className="role-choice">
          <legend>{t("admin.role")}</legend>
          {ROLES.map((one) => (
            <label key={one}>
              <input type="radio" name="role" checked={one === role} onChange={() => setRole(one)} />
              <span>
                {t(`account.role.${one}`)} <span className="soft">{t(`account.roleShort.${one}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <TextField
          label={t("admin.label")}
          value={label}
          change={setLabel}
          hint={t("admin.labelHint")}
          fault={problem}
          maxLength={120}
        />
        <button type="submit" className="button main-action" disabled={fetching}>
          {t("admin.makeLink")}
        </button>
      </form>
      {link ? <ShownOnce title={t("admin.linkOnce")} secret={link} /> : null}
    </section>
  );
}
