import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { ImportField } from "../../gql/graphql.ts";
import { useSay } from "./announcer.tsx";
import { ColumnRow } from "./ColumnRow.tsx";
import { choiceOfField, columnLetter, missingFields } from "./columns.ts";
import { FileForm } from "./FileForm.tsx";
import { MapImportMutation } from "./import-mutations.ts";
import { Reupload, type ReuploadReason } from "./Reupload.tsx";
import { type Import, isWorkedOn } from "./use-import.ts";
import { useImportProblem } from "./use-import-problem.ts";
import "./columns.css";

/** What each column holds: guessed, to be corrected, and which are left out for the sake of persons. */
export function ColumnsStep({ shown }: { shown: Import }) {
  const { t } = useTranslation();
  const say = useSay();
  const problemOf = useImportProblem();
  const [problem, setProblem] = useState("");
  /** What is chosen and not answered yet: it is shown at once. */
  const [asked, setAsked] = useState<ReturnType<typeof choiceOfField>>([]);
  const [reupload, setReupload] = useState<ReuploadReason>();
  const [{ fetching }, map] = useMutation(MapImportMutation);
  const { id, kind, columns, state } = shown;
  const missing = missingFields(kind, columns);
  const fixed = state !== "PREVIEW" || fetching;

  const choose = async (index: number, field: ImportField | null) => {
    const chosen = choiceOfField(columns, index, field);
    setAsked(chosen);
    const { data, error } = await map({ id, columns: chosen });
    setAsked([]);
    if (data?.mapImport.__typename === "ImportFileNeeded") {
      setProblem("");
      return setReupload({ columns: chosen, letters: data.mapImport.columns.map(columnLetter) });
    }
    const told = problemOf(data?.mapImport, error);
    setProblem(told);
    if (!told)
      say(
        t("import.columns.chosen", {
          letter: columnLetter(index),
          field: field ? t(`import.field.${field}`) : t("import.columns.notRead"),
        }),
      );
  };

  return (
    <section className="import-columns">
      <h2>{t("import.columns.title")}</h2>
      <FileForm shown={shown} chooseSheet={(sheet) => setReupload({ sheet })} />
      {missing.length > 0 ? (
        <p className="notice warn" role="alert">
          {t("import.columns.missing", {
            count: missing.length,
            fields: missing.map((field) => t(`import.field.${field}`)).join(", "),
          })}
        </p>
      ) : null}
      <ul className="column-rows">
        <li className="column-row column-head soft" aria-hidden="true">
          <span>{t("import.columns.column")}</span>
          <span>{t("import.columns.holds")}</span>
          <span>{t("import.columns.sample")}</span>
        </li>
        {columns.map((column) => (
          <ColumnRow
            key={column.index}
            column={{ ...column, ...asked.find(({ index }) => index === column.index) }}
            kind={kind}
            fixed={fixed}
            choose={(field) => void choose(column.index, field)}
          />
        ))}
      </ul>
      {problem ? (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      ) : null}
      {reupload ? <Reupload replaced={shown} reason={reupload} close={() => setReupload(undefined)} /> : null}
      <p className="soft">{t("import.columns.remembered")}</p>
      <p className="import-next">
        <Link
          className="button strong"
          to="/import/$id"
          params={{ id }}
          search={{ step: "preview" }}
          disabled={isWorkedOn(shown)}
        >
          {t("import.columns.next")}
        </Link>
      </p>
    </section>
  );
}
