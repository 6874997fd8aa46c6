import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { AccountRole, AccountsQuery } from "../../gql/graphql.ts";
import { useMoment } from "../../i18n/use-moment.ts";
import { ConfirmButton } from "../../ui/ConfirmButton.tsx";
import { BlockMutation, ChangeRoleMutation, DeleteMutation, ResetMutation } from "./admin-queries.ts";
import { ROLES } from "./InviteForm.tsx";

interface AccountRowProps {
  account: AccountsQuery["accounts"][number];
  changed: () => void;
  /** Shows a link that was made. */
  showLink: (link: string) => void;
  /** Says what could not be done; an empty text where all could. */
  refuse: (problem: string) => void;
}

/** One account: its role, whether it may sign in, a new link, an end. */
export function AccountRow({ account, changed, showLink, refuse }: AccountRowProps) {
  const { t } = useTranslation();
  const moment = useMoment();
  const { id, name, role, signedInAt, blockedAt, hasPassword, passkeys, fromOrganisation } = account;
  const [, changeRole] = useMutation(ChangeRoleMutation);
  const [, block] = useMutation(BlockMutation);
  const [, remove] = useMutation(DeleteMutation);
  const [, reset] = useMutation(ResetMutation);
  const say = (kind: string | undefined) => {
    refuse(
      kind === undefined
        ? t("state.error")
        : kind === "LastAdministrator"
          ? t("admin.lastAdministrator")
          : "",
    );
    changed();
  };
  const ways = [
    fromOrganisation ? t("admin.organisation") : "",
    passkeys > 0 ? t("admin.passkeyCount", { count: passkeys }) : "",
    hasPassword ? t("signIn.password") : "",
  ].filter(Boolean);
  return (
    <tr>
      <td>
        {name} {blockedAt ? <span className="badge warn">{t("admin.blocked")}</span> : null}
      </td>
      <td>
        {fromOrganisation ? (
          t(`account.role.${role}`)
        ) : (
          <select
            className="field"
            aria-label={t("admin.roleOf", { name })}
            value={role}
            onChange={({ target }) =>
              void changeRole({ id, role: target.value as AccountRole }).then(({ data }) =>
                say(data?.changeAccountRole.__typename),
              )
            }
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {t(`account.role.${one}`)}
              </option>
            ))}
          </select>
        )}
      </td>
      <td>
        <span className="in-cell soft">{t("admin.signedInAt")}: </span>
        {signedInAt ? moment(signedInAt) : t("account.never")}
      </td>
      <td>
        <span className="in-cell soft">{t("admin.ways")}: </span>
        {ways.join(", ") || t("admin.noWay")}
      </td>
      <td>
        <div className="actions">
          {fromOrganisation ? null : (
            <button
              type="button"
              className="button"
              aria-label={`${t("admin.reset")}: ${name}`}
              onClick={() =>
                void reset({ id }).then(({ data }) => {
                  const answer = data?.resetAccount;
                  if (answer?.__typename === "Invited") showLink(answer.link);
                  say(answer?.__typename);
                })
              }
            >
              {t("admin.reset")}
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-label={`${t(blockedAt ? "admin.letIn" : "admin.block")}: ${name}`}
            onClick={() =>
              void block({ id, blocked: !blockedAt }).then(({ data }) => say(data?.blockAccount.__typename))
            }
          >
            {t(blockedAt ? "admin.letIn" : "admin.block")}
          </button>
          <ConfirmButton
            label={t("admin.delete")}
            about={name}
            question={t("admin.deleteQuestion", { name })}
            run={() => void remove({ id }).then(({ data }) => say(data?.deleteAccount.__typename))}
          />
        </div>
      </td>
    </tr>
  );
}
