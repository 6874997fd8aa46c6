import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { AccountsQuery } from "../../gql/graphql.ts";
import { useMoment } from "../../i18n/use-moment.ts";
import "../account/account.css";
import { WithdrawMutation } from "./admin-queries.ts";

interface OpenInvitationsProps {
  invitations: AccountsQuery["accountInvitations"];
  changed: () => void;
}

/** Links that were not used yet. */
export function OpenInvitations({ invitations, changed }: OpenInvitationsProps) {
  const { t } = useTranslation();
  const moment = useMoment();
  const [, withdraw] = useMutation(WithdrawMutation);
  if (invitations.length === 0) return null;
  return (
    <section>
      <h2>{t("admin.openInvitations")}</h2>
      <ul className="belongings">
        {invitations.map(({ id, purpose, role, label, expiresAt }) => (
          <li key={id}>
            <span>
              {label ?? t("admin.noLabel")}
              <span className="soft">
                {" "}
                · {t(purpose === "RESET" ? "admin.reset" : `account.role.${role}`)} ·{" "}
                {t("account.ends", { moment: moment(expiresAt) })}
              </span>
            </span>
            <button
              type="button"
              className="button"
              aria-label={`${t("account.revoke")}: ${label ?? t("admin.noLabel")}`}
              onClick={() => void withdraw({ id }).then(changed)}
            >
              {t("account.revoke")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
