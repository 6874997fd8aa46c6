import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { SignInWay } from "../../gql/graphql.ts";
import { TextField } from "../../ui/TextField.tsx";
import { openAnew } from "./after-sign-in.ts";
import { passkeyProblem, passkeysPossible, signWithPasskey } from "./browser-passkey.ts";
import { BeginPasskeySignInMutation, SignInMutation, SignInWithPasskeyMutation } from "./sign-in-queries.ts";

interface SignInProps {
  ways: readonly SignInWay[];
  to: string;
  /** What the organisation's sign-in came back with, where it did not work. */
  problem?: string | undefined;
}

/** Password, passkey, or the organisation. */
export function SignIn({ ways, to, problem }: SignInProps) {
  const { t } = useTranslation();
  return (
    <div className="sign-in">
      {problem ? (
        <p className="problem" role="alert">
          {t(`signIn.organisationProblem.${problem}`)}
        </p>
      ) : null}
      {ways.includes("OIDC") ? (
        <p>
          <a className="button main-action" href={`/auth/oidc/start?to=${encodeURIComponent(to)}`}>
            {t("signIn.organisation")}
          </a>
        </p>
      ) : null}
      {ways.includes("PASSKEY") ? <PasskeySignIn to={to} /> : null}
      {ways.includes("PASSWORD") ? <PasswordSignIn to={to} /> : null}
      <p className="soft">{t("signIn.noAccount")}</p>
    </div>
  );
}

function PasskeySignIn({ to }: { to: string }) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const [, begin] = useMutation(BeginPasskeySignInMutation);
  const [, finish] = useMutation(SignInWithPasskeyMutation);
  if (!passkeysPossible()) return null;
  const submit = async () => {
    setProblem("");
    const begun = await begin({});
    const step = begun.data?.beginPasskeySignIn;
    if (!step) return setProblem(t(begun.error?.networkError ? "state.noConnection" : "signIn.often"));
    try {
      const response = await signWithPasskey(step.options);
      const { data, error } = await finish({ step: step.id, response });
      if (data?.signInWithPasskey.__typename === "SignedIn") return openAnew(to);
      setProblem(t(error ? "state.error" : "signIn.passkeyRefused"));
    } catch (error) {
      setProblem(t(`signIn.passkeyProblem.${passkeyProblem(error)}`));
    }
  };
  return (
    <section>
      <h2>{t("signIn.withPasskey")}</h2>
      <p className="soft">{t("signIn.passkeyHint")}</p>
      <button
        type="button"
        className="button main-action"
        disabled={busy}
        onClick={() => {
          setBusy(true);
          void submit().finally(() => setBusy(false));
        }}
      >
        {t("signIn.usePasskey")}
      </button>
      <p className="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}

function PasswordSignIn({ to }: { to: string }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState("");
  const [{ fetching }, signIn] = useMutation(SignInMutation);
  const submit = async () => {
    const { data, error } = await signIn({ name, password });
    const answer = data?.signIn;
    if (answer?.__typename === "SignedIn") return openAnew(to);
    if (answer?.__typename === "TooManyAttempts")
      return setProblem(t("signIn.tooMany", { count: Math.ceil(answer.retryAfterSeconds / 60) }));
    setProblem(t(error?.networkError ? "state.noConnection" : error ? "state.error" : "signIn.refused"));
  };
  return (
    <section>
      <h2>{t("signIn.withPassword")}</h2>
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
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <TextField
          label={t("signIn.password")}
          type="password"
          value={password}
          change={setPassword}
          autoComplete="current-password"
          required
        />
        <p className="problem" role="alert">
          {problem}
        </p>
        <button type="submit" className="button main-action" disabled={fetching}>
          {t("signIn.submit")}
        </button>
      </form>
    </section>
  );
}
