import { useTranslation } from "react-i18next";
import type { ImportField, ImportKind } from "../../gql/graphql.ts";
import { columnLetter, FIELDS_OF } from "./columns.ts";
import type { Import } from "./use-import.ts";

interface ColumnRowProps {
  column: Import["columns"][number];
  kind: ImportKind;
  /** Nothing can be chosen just now. */
  fixed: boolean;
  choose: (field: ImportField | null) => void;
}

/** A column: its letter and header, what it is taken for, and some of its cells or why they are left out. */
export function ColumnRow({ column, kind, fixed, choose }: ColumnRowProps) {
  const { t } = useTranslation();
  const { index, header, field, dropped, hidden, sample } = column;
  const letter = columnLetter(index);
  return (
    <li className="column-row" data-read={field !== null && field !== undefined}>
      <span className="column-name">
        <span className="column-letter">{letter}</span>
        <span>
          {header ? <strong>{header}</strong> : <em className="soft">{t("import.columns.noHeader")}</em>}
          {hidden ? <span className="badge">{t("import.columns.hidden")}</span> : null}
        </span>
      </span>
      <select
        className="field"
        aria-label={t("import.columns.holdsOf", { letter, header })}
        value={field ?? ""}
        disabled={fixed}
        onChange={(event) => choose(FIELDS_OF[kind].find((known) => known === event.target.value) ?? null)}
      >
        <option value="">{t(dropped ? "import.columns.dropped" : "import.columns.notRead")}</option>
        {FIELDS_OF[kind].map((known) => (
          <option key={known} value={known}>
            {t(`import.field.${known}`)}
          </option>
        ))}
      </select>
      {dropped ? (
        <span className="column-dropped">{t(`import.dropped.${dropped}`)}</span>
      ) : (
        <span className="column-sample soft">{sample.join(" · ")}</span>
      )}
    </li>
  );
}
