import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { SHOWN, type Shown } from "./row-filter.ts";
import type { Import } from "./use-import.ts";

interface ActionTabsProps {
  counts: Import["counts"];
  chosen: Shown | undefined;
  choose: (shown: Shown | undefined) => void;
}

/** How many rows there are of each sort; a click shows them alone. */
export function ActionTabs({ counts, chosen, choose }: ActionTabsProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const count: Record<Shown, number> = {
    open: counts.open,
    NEW: counts.new,
    MATCHED: counts.matched,
    POSSIBLE_DUPLICATE: counts.possibleDuplicate,
    UNCHANGED: counts.unchanged,
    REJECTED: counts.rejected,
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and legend around buttons
    <div className="chips action-tabs" role="group" aria-label={t("import.preview.filter")}>
      <button type="button" className="chip" aria-pressed={!chosen} onClick={() => choose(undefined)}>
        {t("import.preview.all")} <span className="count">{number(counts.rows)}</span>
      </button>
      {SHOWN.filter((shown) => count[shown] > 0 || shown === chosen).map((shown) => (
        <button
          key={shown}
          type="button"
          className="chip"
          data-action={shown}
          aria-pressed={shown === chosen}
          onClick={() => choose(shown)}
        >
          {t(`import.action.${shown}`)} <span className="count">{number(count[shown])}</span>
        </button>
      ))}
    </div>
  );
}
