import { useTranslation } from "react-i18next";
import type { EventsSearch } from "../../app/search-params.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { FilterSelect } from "../../ui/FilterSelect.tsx";
import { EVENT_KINDS } from "./event-kinds.ts";

interface EventFiltersProps {
  search: EventsSearch;
  change: (part: Partial<EventsSearch>) => void;
  topics: readonly { id: string; name: { de: string; en?: string | null } }[];
  regions: readonly { id: string; name: string }[];
  years: readonly string[];
}

/** What the list of events may be narrowed down by. */
export function EventFilters({ search, change, topics, regions, years }: EventFiltersProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  return (
    <form
      className="partner-filters"
      onSubmit={(event) => event.preventDefault()}
      aria-label={t("filter.label")}
    >
      <label>
        <span className="soft">{t("events.text")}</span>
        <input
          className="field"
          type="search"
          maxLength={200}
          value={search.text ?? ""}
          onChange={(event) => change({ text: event.target.value || undefined })}
        />
      </label>
      <FilterSelect
        label={t("filter.eventKind")}
        chosen={search.kinds?.[0]}
        choose={(kind) => change({ kinds: kind ? [kind] : undefined })}
        choices={EVENT_KINDS.map((kind) => ({ value: kind, label: t(`eventKind.${kind}`) }))}
      />
      <FilterSelect
        label={t("filter.scope")}
        chosen={search.scope}
        choose={(scope) => change({ scope: scope as EventsSearch["scope"] })}
        choices={(["CENTRAL", "REGIONAL"] as const).map((scope) => ({
          value: scope,
          label: t(`scope.${scope}`),
        }))}
      />
      <FilterSelect
        label={t("filter.topic")}
        chosen={search.topics?.[0]}
        choose={(topic) => change({ topics: topic ? [topic] : undefined })}
        choices={topics.map(({ id, name }) => ({ value: id, label: read(name) }))}
      />
      <FilterSelect
        label={t("filter.region")}
        chosen={search.regions?.[0]}
        choose={(region) => change({ regions: region ? [region] : undefined })}
        choices={regions.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterSelect
        label={t("events.year")}
        chosen={search.year}
        choose={(year) => change({ year })}
        choices={years.map((year) => ({ value: year, label: year }))}
      />
    </form>
  );
}
