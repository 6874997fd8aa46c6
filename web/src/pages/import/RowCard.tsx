import { useTranslation } from "react-i18next";
import { useReadable } from "./use-readable.ts";
import type { ImportRow } from "./use-rows.ts";

/** What the row says, field by field. */
export function RowCard({ row, name }: { row: ImportRow; name: string }) {
  const { t } = useTranslation();
  const readable = useReadable();
  return (
    <section className="row-card" aria-label={t("import.settle.inList", { row: row.row })}>
      <p className="soft">{t("import.settle.inList", { row: row.row })}</p>
      <strong>{name}</strong>
      <dl>
        {row.values
          .filter(({ value }) => value !== name)
          .map(({ field, value }) => (
            <div key={field}>
              <dt>{t(`import.field.${field}`)}</dt>
              <dd>{readable(value)}</dd>
            </div>
          ))}
        {row.region ? (
          <div>
            <dt>{t("import.settle.county")}</dt>
            <dd>{row.region.name}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
