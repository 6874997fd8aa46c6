import { useTranslation } from "react-i18next";
import type { ImportKind } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { IMPORT_KINDS, pathOfKind } from "./kinds.ts";

/** What the list is a list of, each kind with what its rows say and a template. */
export function KindChoice({ chosen, choose }: { chosen: ImportKind; choose: (kind: ImportKind) => void }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const template = (format: string) => `/import/template/${pathOfKind(chosen)}.${format}?lang=${language}`;
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
        <a href={template("xlsx")} download>
          {t("takeAway.xlsx")}
        </a>{" "}
        ·{" "}
        <a href={template("csv")} download>
          {t("takeAway.csv")}
        </a>
      </p>
    </fieldset>
  );
}
