import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { TokenScope } from "../../gql/graphql.ts";
import { ShownOnce } from "../../ui/ShownOnce.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { CreateTokenMutation } from "./account-queries.ts";

const SCOPES: readonly TokenScope[] = ["READ", "WRITE", "IMPORT"];
const DAYS = [30, 90, 365];

/** Makes a token and shows it, this once. */
export function TokenForm() {
  const { t } = useTranslation();
  const daysId = useId();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly TokenScope[]>(["READ"]);
  const [days, setDays] = useState(90);
  const [secret, setSecret] = useState("");
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, create] = useMutation(CreateTokenMutation);
  const submit = async () => {
    setProblem(undefined);
    setSecret("");
    const { data } = await create({ name, scopes: [...scopes], days });
    const answer = data?.createToken;
    if (answer?.__typename === "TokenCreated") {
      setSecret(answer.secret);
      setName("");
    } else setProblem(t(answer ? "account.tooManyTokens" : "state.error"));
  };
  return (
    <>
      {secret ? <ShownOnce title={t("account.tokenOnce")} secret={secret} /> : null}
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={t("account.tokenName")}
          value={name}
          change={setName}
          hint={t("account.tokenNameHint")}
          fault={problem}
          maxLength={60}
          required
        />
        <fieldset className="scopes">
          <legend>{t("account.scopes")}</legend>
          {SCOPES.map((scope) => (
            <label key={scope}>
              <input
                type="checkbox"
                checked={scopes.includes(scope)}
                onChange={({ target }) =>
                  setScopes(target.checked ? [...scopes, scope] : scopes.filter((other) => other !== scope))
                }
              />
              {t(`account.scope.${scope}`)}
            </label>
          ))}
        </fieldset>
        <div className="text-field">
          <label htmlFor={daysId}>{t("account.days")}</label>
          <select
            id={daysId}
            className="field"
            value={days}
            onChange={({ target }) => setDays(Number(target.value))}
          >
            {DAYS.map((count) => (
              <option key={count} value={count}>
                {t("account.dayCount", { count })}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button" disabled={fetching || scopes.length === 0}>
          {t("account.createToken")}
        </button>
      </form>
    </>
  );
}
