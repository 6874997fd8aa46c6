import { useTranslation } from "react-i18next";
import type { CorrectionFieldsFragment } from "../../gql/graphql.ts";
import { useFieldWords } from "./use-field-words.ts";

/**
 * Field by field: while it is open, what is on record now beside what is proposed; once decided, what was on record,
 * what was proposed and what was taken over.
 */
export function FieldTable({ correction }: { correction: CorrectionFieldsFragment }) {
  const { t } = useTranslation();
  const { label, say } = useFieldWords(correction);
  const { state, fields, taken } = correction;
  const isOpen = state === "OPEN";
  const showsTaken = state === "CHANGED" || (state === "ACCEPTED" && fields.length === 0);
  const names = [...new Set([...fields.map(({ name }) => name), ...(taken ?? []).map(({ name }) => name)])];
  if (names.length === 0) return null;
  return (
    <div className="table-frame">
      <table className="proposed-fields">
        <caption className="visually-hidden">{t("corrections.fields")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("corrections.column.field")}</th>
            {correction.isNewPartner ? null : (
              <th scope="col">{t(isOpen ? "corrections.column.now" : "corrections.column.before")}</th>
            )}
            <th scope="col">{t("corrections.column.proposed")}</th>
            {showsTaken ? <th scope="col">{t("corrections.column.taken")}</th> : null}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const field = fields.find((one) => one.name === name);
            const over = taken?.find((one) => one.name === name);
            return (
              <tr key={name}>
                <th scope="row">{label(name)}</th>
                {correction.isNewPartner ? null : (
                  <td>
                    {field ? say(name, isOpen ? field.now : field.before) : "–"}
                    {isOpen && field?.changedSince ? (
                      <>
                        {" "}
                        <span className="badge warn">{t("corrections.changedSince")}</span>
                        <span className="soft field-then">
                          {t("corrections.then", { value: say(name, field.before) })}
                        </span>
                      </>
                    ) : null}
                  </td>
                )}
                <td>{field ? say(name, field.proposed) : "–"}</td>
                {showsTaken ? <td>{over ? say(name, over.value) : t("corrections.notTaken")}</td> : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
