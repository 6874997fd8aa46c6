import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Import } from "./use-import.ts";

/** What a commit does with the rows, in numbers. */
export function CommitSummary({ counts }: { counts: Import["counts"] }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const lines = [
    ["new", counts.new],
    ["matched", counts.matched],
    ["unchanged", counts.unchanged],
    ["rejected", counts.rejected],
    ["leftOut", counts.leftOut],
  ] as const;
  return (
    <ul className="commit-summary">
      {lines
        .filter(([, count]) => count > 0)
        .map(([what, count]) => (
          <li key={what}>
            <strong>{number(count)}</strong> {t(`import.commit.${what}`, { count })}
          </li>
        ))}
    </ul>
  );
}
