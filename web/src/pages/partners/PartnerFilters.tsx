import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PartnersSearch } from "../../app/search-params.ts";
import type { PartnerChoicesQuery, PartnersQuery } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { FilterOptions } from "../../ui/FilterOptions.tsx";
import { KindMark } from "../../ui/KindMark.tsx";
import { facetOptions } from "./facet-options.ts";
import { MoreFilters } from "./MoreFilters.tsx";
import { NameFilter } from "./NameFilter.tsx";
import { OfferFilter } from "./OfferFilter.tsx";
import { type ListFilter, toggled } from "./partner-filter.ts";
import type { Pointing } from "./pointing.ts";
import { WhereFilters } from "./WhereFilters.tsx";

interface PartnerFiltersProps {
  search: PartnersSearch;
  change: (part: Partial<PartnersSearch>) => void;
  choices: PartnerChoicesQuery;
  place: PartnerChoicesQuery["place"] | undefined;
  found: PartnersQuery["partners"];
  pointing: Pointing;
}

/** What the list and the map may be narrowed down by; each count tells what choosing it would show. */
export function PartnerFilters({ search, change, choices, place, found, pointing }: PartnerFiltersProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const [open, setOpen] = useState(false);
  const { facets } = found;
  const topicName = (id: string) => {
    const topic = choices.topics.find((one) => one.id === id);
    return topic ? read(topic.name) : id;
  };
  const toggle = (name: ListFilter) => (value: string) => change(toggled(search, name, value));
  return (
    <aside className="partner-panel" aria-label={t("filter.label")} data-open={open}>
      <button
        type="button"
        className="button sheet-toggle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t("filter.label")}
      </button>
      <div className="partner-panel-body">
        <NameFilter search={search} change={change} />
        <WhereFilters
          search={search}
          change={change}
          regions={choices.regions}
          counts={new Map(facets.regions.map(({ value, count }) => [value, count]))}
          place={place ?? undefined}
          pointing={pointing}
        />
        <OfferFilter name="offers" counts={facets.offersOn} {...{ search, change, topicName }} />
        <OfferFilter name="seeks" counts={facets.seeksOn} {...{ search, change, topicName }} />
        <FilterOptions
          title={t("partners.took")}
          chosen={search.took ? [search.took] : []}
          toggle={(value) =>
            change({ took: search.took === value ? undefined : (value as PartnersSearch["took"]) })
          }
          options={facetOptions(facets.tookPart, undefined, (value) => t(`partners.tookPart.${value}`))}
        />
        <FilterOptions
          title={t("filter.topic")}
          chosen={search.topics ?? []}
          toggle={toggle("topics")}
          options={facetOptions(facets.topics, search.topics, topicName)}
          most={6}
        />
        <FilterOptions
          title={t("filter.kind")}
          chosen={search.kinds ?? []}
          toggle={toggle("kinds")}
          options={facetOptions(facets.kinds, search.kinds, (value) => t(`kinds.${value}`))}
          mark={(value) => <KindMark kind={value} />}
        />
        <MoreFilters search={search} change={change} facets={facets} />
      </div>
      {open ? (
        <button type="button" className="button sheet-close" onClick={() => setOpen(false)}>
          {t("partners.showFound", { count: found.totalCount })}
        </button>
      ) : null}
    </aside>
  );
}
