import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { NetworkSearch } from "../../app/search-params.ts";
import type { PartnerFilter } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { type FilterOption, FilterOptions } from "../../ui/FilterOptions.tsx";
import { KindMark } from "../../ui/KindMark.tsx";
import { RegionTree } from "../../ui/RegionTree.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { EVENT_KINDS } from "../events/event-kinds.ts";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { FacetsQuery } from "./network-queries.ts";

interface FilterPanelProps {
  search: NetworkSearch;
  change: (part: Partial<NetworkSearch>) => void;
}

/** What may be left out of the picture; each count tells what choosing it would show. */
export function FilterPanel({ search, change }: FilterPanelProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const [open, setOpen] = useState(false);
  const [{ data, error }, ask] = useQuery({
    query: FacetsQuery,
    variables: { filter: partnerFilterOf(search), asOf: search.asOf ?? null },
  });
  const facets = data?.partners.facets;
  const toggle = (name: ListFilter) => (value: string) => {
    const chosen = search[name] ?? [];
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    change({ [name]: next.length > 0 ? next : undefined });
  };
  const options = (
    counts: readonly { value: string; count: number }[] | undefined,
    name: (value: string) => string,
  ) => (counts ?? []).map(({ value, count }): FilterOption => ({ value, count, name: name(value) }));

  return (
    <aside className="network-filters" aria-label={t("filter.label")} data-open={open}>
      <button
        type="button"
        className="button sheet-toggle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t("filter.label")}
      </button>
      <div className="network-filters-body">
        <ActiveFilters
          search={search}
          change={change}
          regions={data?.regions ?? []}
          topics={data?.topics ?? []}
        />
        {error ? <ErrorState error={error} retry={ask} /> : null}
        {!data && !error ? <Loading lines={8} /> : null}
        {data && facets ? (
          <>
            <h2>{t("filter.region")}</h2>
            <RegionTree
              regions={data.regions}
              counts={new Map(facets.regions.map(({ value, count }) => [value, count]))}
              chosen={search.regions ?? []}
              choose={(id) => change({ regions: search.regions?.includes(id) ? undefined : [id] })}
            />
            <FilterOptions
              title={t("filter.topic")}
              chosen={search.topics ?? []}
              toggle={toggle("topics")}
              options={data.topics.map(({ id, name }) => ({
                value: id,
                name: read(name),
                count: facets.topics.find(({ value }) => value === id)?.count ?? 0,
              }))}
            />
            <FilterOptions
              title={t("filter.kind")}
              chosen={search.kinds ?? []}
              toggle={toggle("kinds")}
              options={options(facets.kinds, (value) => t(`kinds.${value}`))}
              mark={(value) => <KindMark kind={value} />}
            />
            <FilterOptions
              title={t("filter.category")}
              chosen={search.categories ?? []}
              toggle={toggle("categories")}
              options={options(facets.categories, (value) => value)}
              most={6}
            />
            <FilterOptions
              title={t("filter.eventKind")}
              chosen={search.eventKinds ?? []}
              toggle={toggle("eventKinds")}
              options={EVENT_KINDS.map((value) => ({ value, name: t(`eventKind.${value}`) }))}
              most={4}
            />
            <FilterOptions
              title={t("filter.scope")}
              chosen={search.scope ? [search.scope] : []}
              toggle={(value) =>
                change({ scope: search.scope === value ? undefined : (value as "CENTRAL" | "REGIONAL") })
              }
              options={(["CENTRAL", "REGIONAL"] as const).map((value) => ({
                value,
                name: t(`scope.${value}`),
              }))}
            />
          </>
        ) : null}
      </div>
    </aside>
  );
}

type ListFilter = "kinds" | "categories" | "topics" | "eventKinds";

/** The part of the filter that chooses partners. */
export function partnerFilterOf({ regions, kinds, categories, topics }: NetworkSearch): PartnerFilter {
  return {
    regions: regions ?? null,
    kinds: (kinds as PartnerFilter["kinds"]) ?? null,
    categories: categories ?? null,
    topics: topics ?? null,
  };
}
