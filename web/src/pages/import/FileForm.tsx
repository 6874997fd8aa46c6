import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Import } from "./use-import.ts";

/** How the file was understood, in a sentence, and the other sheets where there are some. */
export function FileForm({ shown, chooseSheet }: { shown: Import; chooseSheet: (sheet: string) => void }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { encoding, delimiter, sheet, sheets, headerRow, counts } = shown;
  const delimiters: Record<string, string> = { ",": "comma", ";": "semicolon", "\t": "tab" };
  const delimiterKey = delimiter ? delimiters[delimiter] : undefined;
  const form = [
    sheet === null || sheet === undefined
      ? t("import.form.text", { encoding: t(`import.encoding.${encoding ?? "utf-8"}`) })
      : t("import.form.sheet", { sheet }),
    delimiterKey ? t(`import.form.${delimiterKey}`) : null,
    headerRow ? t("import.form.header", { row: number(headerRow) }) : t("import.form.noHeader"),
    t("import.form.rows", { count: counts.rows, written: number(counts.rows) }),
  ];
  return (
    <>
      <p>{form.filter(Boolean).join(" · ")}</p>
      {sheets.length > 1 ? (
        <p>
          <label>
            {t("import.form.otherSheet")}{" "}
            <select
              className="field"
              value={sheet ?? ""}
              onChange={(event) => chooseSheet(event.target.value)}
            >
              {sheets.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </p>
      ) : null}
    </>
  );
}
