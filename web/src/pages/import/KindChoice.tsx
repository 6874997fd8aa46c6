import { useTranslation } from "react-i18next";
import type { ImportKind } from "../../gql/graphql.ts";
import { IMPORT_KINDS } from "./kinds.ts";

/** What the list is a list of, each kind with what its rows say and a template. */
export function KindChoice({ chosen, choose }: { chosen: ImportKind; choose: (kind: ImportKind) => void }) {
  const { t } = useTranslation();
  const template = IMPORT_KINDS.find(({ kind }) => kind === chosen)?.template;
  return (
    <fieldset className="import-kinds">
      <legend>{t("import.start.what")}</legend>
      <div className="kind-cards">
        {IMPORT_KINDS.map(({ kind }) => (
          <label key={kind} className="kind-card">
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={kind === chosen}
              onChange={() => choose(kind)}
            />
            <span>
              <strong>{t(`import.kind.${kind}.name`)}</strong>
              <span className="soft">{t(`import.kind.${kind}.rows`)}</span>
            </span>
          </label>
        ))}
      </div>
      <p className="soft">
        {t("import.start.template")}{" "}
        <a href={`/import/template/${template}.xlsx`} download>
          {t("takeAway.xlsx")}
        </a>{" "}
        ·{" "}
        <a href={`/import/template/${template}.csv`} download>
          {t("takeAway.csv")}
        </a>
      </p>
    </fieldset>
  );
}
