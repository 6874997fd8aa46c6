import { useTranslation } from "react-i18next";
import type { PartnersSearch } from "../../app/search-params.ts";
import type { ActiveFilter } from "./active-filters.ts";
import { NO_FILTER } from "./partner-filter.ts";

interface ActiveFiltersProps {
  filters: readonly ActiveFilter[];
  change: (part: Partial<PartnersSearch>) => void;
}

/** The filters in force, each to be taken back by itself, or all at once. */
export function ActiveFilters({ filters, change }: ActiveFiltersProps) {
  const { t } = useTranslation();
  if (filters.length === 0) return null;
  return (
    <div className="chips active-filters">
      {filters.map(({ key, name, drop }) => (
        <button
          key={key}
          type="button"
          className="chip chosen"
          aria-label={t("filter.remove", { name })}
          onClick={() => change(drop)}
        >
          {name} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" className="button plain" onClick={() => change(NO_FILTER)}>
        {t("filter.reset")}
      </button>
    </div>
  );
}
