import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AccountsQuery } from "../../gql/graphql.ts";
import { ShownOnce } from "../../ui/ShownOnce.tsx";
import { AccountRow } from "./AccountRow.tsx";

interface AccountTableProps {
  accounts: AccountsQuery["accounts"];
  changed: () => void;
}

/** All accounts, each with what can be done with it. */
export function AccountTable({ accounts, changed }: AccountTableProps) {
  const { t } = useTranslation();
  const [link, setLink] = useState("");
  const [problem, setProblem] = useState("");
  return (
    <section>
      <h2>{t("admin.accounts")}</h2>
      <p className="problem" role="alert">
        {problem}
      </p>
      {link ? <ShownOnce title={t("admin.linkOnce")} secret={link} /> : null}
      <table className="accounts">
        <thead>
          <tr>
            <th scope="col">{t("account.name")}</th>
            <th scope="col">{t("admin.role")}</th>
            <th scope="col">{t("admin.signedInAt")}</th>
            <th scope="col">{t("admin.ways")}</th>
            <th scope="col">{t("admin.actions")}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountRow
              key={account.id}
              account={account}
              changed={changed}
              showLink={setLink}
              refuse={setProblem}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
