import { useTranslation } from "react-i18next";
import type { CorrectionFieldsFragment } from "../../gql/graphql.ts";
import { DateText } from "../../ui/DateText.tsx";

/** What is proposed: its words, its source, and field by field what stands and what shall stand. */
export function ProposalText({ correction }: { correction: CorrectionFieldsFragment }) {
  const { t } = useTranslation();
  const { text, source, fields, erased } = correction;
  const written = (name: string, values: readonly string[] | null) =>
    values?.map((value) => (name === "kind" ? t(`kind.${value}`) : value)).join(", ") ?? "–";
  if (erased) return <p className="soft">{t("corrections.erased")}</p>;
  return (
    <>
      {text ? <blockquote className="proposal-words">{text}</blockquote> : null}
      {fields.length > 0 ? (
        <div className="table-frame">
          <table>
            <caption className="visually-hidden">{t("corrections.fields")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("corrections.column.field")}</th>
                <th scope="col">{t("corrections.column.now")}</th>
                <th scope="col">{t("corrections.column.proposed")}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map(({ name, now, proposed, changedSince }) => (
                <tr key={name}>
                  <th scope="row">{t(`corrections.field.${name}`, { defaultValue: name })}</th>
                  <td>
                    {written(name, now)}
                    {changedSince ? (
                      <span className="badge warn">{t("corrections.changedSince")}</span>
                    ) : null}
                  </td>
                  <td>{written(name, proposed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {source?.url || source?.title ? (
        <p>
          {t("corrections.restsOn")}:{" "}
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer nofollow">
              {source.title ?? source.url}
            </a>
          ) : (
            source.title
          )}
        </p>
      ) : null}
      <p className="soft">
        {t("corrections.proposedOn")}{" "}
        <DateText startsOn={correction.proposedAt.slice(0, 10)} endsOn={null} precision="DAY" />
      </p>
    </>
  );
}
