import { useTranslation } from "react-i18next";
import type { NetworkSearch } from "../../app/search-params.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { NO_FILTER } from "./no-filter.ts";

interface ActiveFiltersProps {
  search: NetworkSearch;
  change: (part: Partial<NetworkSearch>) => void;
  regions: readonly { id: string; name: string }[];
  topics: readonly { id: string; name: { de: string; en?: string | null } }[];
}

/** The filters in force, each to be taken back by itself, or all at once. */
export function ActiveFilters({ search, change, regions, topics }: ActiveFiltersProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const without = (name: "regions" | "kinds" | "categories" | "topics" | "eventKinds", value: string) => {
    const rest = (search[name] ?? []).filter((other) => other !== value);
    change({ [name]: rest.length > 0 ? rest : undefined });
  };
  const chips = [
    ...(search.regions ?? []).map((id) => ({
      key: id,
      name: regions.find((region) => region.id === id)?.name ?? id,
      remove: () => without("regions", id),
    })),
    ...(search.topics ?? []).map((id) => {
      const topic = topics.find((one) => one.id === id);
      return { key: id, name: topic ? read(topic.name) : id, remove: () => without("topics", id) };
    }),
    ...(search.kinds ?? []).map((kind) => ({
      key: kind,
      name: t(`kinds.${kind}`),
      remove: () => without("kinds", kind),
    })),
    ...(search.categories ?? []).map((one) => ({
      key: one,
      name: one,
      remove: () => without("categories", one),
    })),
    ...(search.eventKinds ?? []).map((kind) => ({
      key: kind,
      name: t(`eventKind.${kind}`),
      remove: () => without("eventKinds", kind),
    })),
    ...(search.scope
      ? [{ key: search.scope, name: t(`scope.${search.scope}`), remove: () => change({ scope: undefined }) }]
      : []),
  ];
  if (chips.length === 0) return null;
  return (
    <div className="chips active-filters">
      {chips.map(({ key, name, remove }) => (
        <button
          key={key}
          type="button"
          className="chip chosen"
          aria-label={t("filter.remove", { name })}
          onClick={remove}
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
