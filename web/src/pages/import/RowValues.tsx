import { useTranslation } from "react-i18next";
import { useReadable } from "./use-readable.ts";
import type { ImportRow } from "./use-rows.ts";

/** What else the row says, in one line; the county it was found to lie in stands with it. */
export function RowValues({ row: { name, values, region } }: { row: ImportRow }) {
  const { t } = useTranslation();
  const readable = useReadable();
  const told = values
    .filter(({ value }) => value !== name)
    .map(({ field, value }) => `${t(`import.field.${field}`)}: ${readable(value)}`);
  const found = region ? `→ ${region.name}` : null;
  const line = [...told, found].filter(Boolean).join(" · ");
  return line ? <span className="soft row-values">{line}</span> : null;
}
