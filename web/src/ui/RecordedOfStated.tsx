import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";

/** Bodies on record beside persons stated, as words and as a bar: two different things, so no share is given in per cent. */
export function RecordedOfStated({ recorded, stated }: { recorded: number; stated: number }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  return (
    <div>
      {t("event.recorded", { count: recorded })} · {t("event.stated", { number: number(stated) })}
      <div className="bar" aria-hidden="true" title={t("event.recordedOfStated")}>
        <span style={{ width: `${Math.min(100, (recorded / stated) * 100)}%` }} />
      </div>
    </div>
  );
}
