import { useTranslation } from "react-i18next";
import { useValues } from "./use-values.ts";

export interface FieldChange {
  name: string;
  before?: readonly string[] | null;
  after?: readonly string[] | null;
  withheld: boolean;
}

/** Properties before and after, one a row. */
export function FieldChanges({ fields, what }: { fields: readonly FieldChange[]; what: string }) {
  const { t } = useTranslation();
  const { sayName } = useValues();
  if (fields.length === 0) return null;
  return (
    <div className="table-frame">
      <table className="field-changes">
        <caption className="visually-hidden">{t("history.fieldsOf", { name: what })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("history.property")}</th>
            <th scope="col">{t("history.before")}</th>
            <th scope="col">{t("history.after")}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">{sayName(field.name)}</th>
              {field.withheld ? (
                <td colSpan={2} className="soft">
                  {t("history.withheld")}
                </td>
              ) : (
                <>
                  <td className="was">
                    <Values name={field.name} values={field.before} others={field.after} />
                  </td>
                  <td>
                    <Values name={field.name} values={field.after} others={field.before} />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ValuesProps {
  name: string;
  values: readonly string[] | null | undefined;
  others: readonly string[] | null | undefined;
}

/** The values of one side; of a list only what the other side has not. */
function Values({ name, values, others }: ValuesProps) {
  const { t } = useTranslation();
  const { sayValue } = useValues();
  const all = values ?? [];
  const shown = all.filter((value) => !others?.includes(value));
  const kept = all.length - shown.length;
  if (all.length === 0) return <span className="soft">{t("history.nothing")}</span>;
  return (
    <>
      {shown.map((value) => (
        <div key={value}>{sayValue(name, value)}</div>
      ))}
      {kept > 0 ? <div className="soft">{t("history.kept", { count: kept })}</div> : null}
    </>
  );
}
