import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { Switch } from "../../ui/Switch.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { openAnew } from "./after-sign-in.ts";
import { makePasskey, passkeyProblem, passkeysPossible } from "./browser-passkey.ts";
import { AcceptMutation, AcceptWithPasskeyMutation, BeginInvitedPasskeyMutation } from "./sign-in-queries.ts";

type Way = "passkey" | "password";

/** What is wrong, and where it is said. */
interface Faults {
  name?: string;
  password?: string;
  whole?: string;
}

/** A name, unless the account has one, and a passkey or a password. */
export function AcceptForm({ secret, accountName }: { secret: string; accountName: string | null }) {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>(passkeysPossible() ? "passkey" : "password");
  const [name, setName] = useState(accountName ?? "");
  const [password, setPassword] = useState("");
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);
  const accept = useAccept(secret, accountName === null ? name : null);
  const submit = async () => {
    setBusy(true);
    setFaults({});
    const found = way === "passkey" ? await accept.withPasskey() : await accept.withPassword(password);
    setBusy(false);
    if (found) setFaults(found);
    else openAnew("/");
  };
  return (
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
        readOnly={accountName !== null}
        hint={accountName === null ? t("signIn.nameHint") : undefined}
        fault={faults.name}
        autoComplete="username"
        required
      />
      {passkeysPossible() ? (
        <div>
          <span className="choice-label">{t("signIn.way")}</span>
          <Switch
            label={t("signIn.way")}
            choices={[
              { value: "passkey", label: t("signIn.passkey") },
              { value: "password", label: t("signIn.password") },
            ]}
            chosen={way}
            choose={setWay}
          />
        </div>
      ) : null}
      {way === "password" ? (
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
      ) : (
        <p className="soft">{t("signIn.passkeyHint")}</p>
      )}
      <p className="problem" role="alert">
        {faults.whole}
      </p>
      <button type="submit" className="button main-action" disabled={busy}>
        {t(way === "passkey" ? "signIn.makePasskey" : "signIn.setPassword")}
      </button>
    </form>
  );
}

/** Takes the link up; answers what is wrong, or undefined where one is signed in. */
function useAccept(secret: string, name: string | null) {
  const { t } = useTranslation();
  const [, accept] = useMutation(AcceptMutation);
  const [, begin] = useMutation(BeginInvitedPasskeyMutation);
  const [, finish] = useMutation(AcceptWithPasskeyMutation);
  const failed = (network: boolean): Faults => ({ whole: t(network ? "state.noConnection" : "state.error") });
  const refused = (answer: { __typename?: string; nameFault?: string; passwordFault?: string }): Faults => {
    if (answer.nameFault) return { name: t(`account.nameFault.${answer.nameFault}`) };
    if (answer.passwordFault) return { password: t(`account.passwordFault.${answer.passwordFault}`) };
    return {
      whole: t(answer.__typename === "LinkInvalid" ? "signIn.linkInvalid" : "signIn.passkeyProblem.failed"),
    };
  };
  return {
    withPassword: async (password: string): Promise<Faults | undefined> => {
      const { data, error } = await accept({ secret, name, password });
      if (!data) return failed(error?.networkError !== undefined);
      const answer = data.acceptInvitation;
      return answer.__typename === "SignedIn" ? undefined : refused(answer);
    },
    withPasskey: async (): Promise<Faults | undefined> => {
      const begun = await begin({ secret, name });
      const step = begun.data?.beginInvitedPasskey;
      if (!step) return failed(begun.error?.networkError !== undefined);
      if (step.__typename !== "PasskeyStep") return refused(step);
      try {
        const response = await makePasskey(step.options);
        const { data, error } = await finish({ secret, name, step: step.id, response });
        if (!data) return failed(error?.networkError !== undefined);
        const answer = data.acceptInvitationWithPasskey;
        return answer.__typename === "SignedIn" ? undefined : refused(answer);
      } catch (error) {
        return { whole: t(`signIn.passkeyProblem.${passkeyProblem(error)}`) };
      }
    },
  };
}
