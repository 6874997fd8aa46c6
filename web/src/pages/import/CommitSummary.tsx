import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Import } from "./use-import.ts";

/** What is written, thing by thing, and what becomes of the rows that are not. */
export function CommitSummary({ shown: { effects, counts } }: { shown: Import }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const rest = (["unchanged", "rejected", "leftOut"] as const).filter((what) => counts[what] > 0);
  return (
    <>
      <ul className="commit-summary">
        {effects.map(({ effect, count }) => (
          <li key={effect}>
            <strong>{number(count)}</strong> {t(`import.total.${effect}`, { count })}
          </li>
        ))}
      </ul>
      {effects.length === 0 ? <p>{t("import.commit.nothing")}</p> : null}
      {rest.length > 0 ? (
        <p className="soft">
          {t("import.commit.rest")}{" "}
          {rest
            .map((what) => `${number(counts[what])} ${t(`import.commit.${what}`, { count: counts[what] })}`)
            .join(" · ")}
        </p>
      ) : null}
    </>
  );
}
