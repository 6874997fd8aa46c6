import { useTranslation } from "react-i18next";
import { useReadable } from "./use-readable.ts";
import type { ImportRow } from "./use-rows.ts";

/** What an editor should know of a row; what keeps it out comes first. */
export function ProblemList({ problems }: { problems: ImportRow["problems"] }) {
  const { t } = useTranslation();
  const readable = useReadable();
  if (problems.length === 0) return null;
  const ordered = problems.toSorted((a, b) => Number(b.refuses) - Number(a.refuses));
  return (
    <ul className="row-problems">
      {ordered.map(({ code, field, refuses, details }) => (
        <li key={`${code} ${field ?? ""}`} data-refuses={refuses}>
          {t(`import.problem.${code}`, {
            field: field ? t(`import.field.${field}`) : "",
            ...Object.fromEntries(details.map(({ name, value }) => [name, readable(value)])),
          })}
        </li>
      ))}
    </ul>
  );
}
