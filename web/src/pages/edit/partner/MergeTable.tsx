import { useTranslation } from "react-i18next";
import type { PartnerToMergeFragment } from "../../../gql/graphql.ts";
import { PartnerLink } from "../../../ui/PartnerLink.tsx";
import { mergePreview } from "./merge-preview.ts";

interface MergeTableProps {
  keep: PartnerToMergeFragment;
  merge: PartnerToMergeFragment;
  read: (text: { de: string; en?: string | null }) => string;
}

/** Two partners and what becomes of them, a row a field. */
export function MergeTable({ keep, merge, read }: MergeTableProps) {
  const { t } = useTranslation();
  const rows = mergePreview(keep, merge, {
    read,
    kind: (kind) => t(`kind.${kind}`),
    role: (role) => t(`edit.role.${role}`),
  });
  const list = (values: readonly string[]) =>
    values.length === 0 ? (
      <span className="soft">{t("edit.empty")}</span>
    ) : (
      <ul>
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    );
  return (
    <>
      <div className="table-frame">
        <table className="side-by-side">
          <thead>
            <tr>
              <th scope="col">{t("edit.merge.field")}</th>
              <th scope="col">
                {t("edit.merge.keeps")}
                <PartnerLink partner={keep} />
              </th>
              <th scope="col">
                {t("edit.merge.goesIn")}
                <PartnerLink partner={merge} />
              </th>
              <th scope="col">{t("edit.merge.result")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, keep: own, merge: other, result, goes }) => (
              <tr key={label}>
                <th scope="row">{t(label)}</th>
                <td>{list(own)}</td>
                <td>
                  {list(other)}
                  {goes.length > 0 ? <span className="badge warn">{t("edit.merge.notTaken")}</span> : null}
                </td>
                <td>{list(result)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft">{t("edit.merge.rest", { id: merge.id })}</p>
    </>
  );
}
