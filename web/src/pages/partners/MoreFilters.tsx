import { useTranslation } from "react-i18next";
import type { PartnersSearch } from "../../app/search-params.ts";
import { FilterOptions } from "../../ui/FilterOptions.tsx";
import { NodePicker } from "../../ui/NodePicker.tsx";
import { facetOptions } from "./facet-options.ts";
import { toggled } from "./partner-filter.ts";

interface MoreFiltersProps {
  search: PartnersSearch;
  change: (part: Partial<PartnersSearch>) => void;
  facets: {
    categories: readonly { value: string; count: number }[];
    roles: readonly { value: string; count: number }[];
  };
}

const SPANS = [
  { title: "partners.firstSeen", from: "firstFrom", to: "firstTo" },
  { title: "partners.lastSeen", from: "lastFrom", to: "lastTo" },
] as const;

/** The filters that are asked for less often; open where one of them is in force. */
export function MoreFilters({ search, change, facets }: MoreFiltersProps) {
  const { t } = useTranslation();
  const { categories, roles, events, firstFrom, firstTo, lastFrom, lastTo, asOf } = search;
  const inForce = Boolean(
    categories || roles || events || firstFrom || firstTo || lastFrom || lastTo || asOf,
  );
  const date = (name: "firstFrom" | "firstTo" | "lastFrom" | "lastTo" | "asOf", label: string) => (
    <label key={name}>
      <span className="soft">{label}</span>
      <input
        type="date"
        className="field"
        min="2015-01-01"
        value={search[name] ?? ""}
        onChange={(event) => change({ [name]: event.target.value || undefined })}
      />
    </label>
  );
  return (
    <details className="more-filters" open={inForce || undefined}>
      <summary>{t("partners.moreFilters")}</summary>
      <FilterOptions
        title={t("filter.category")}
        chosen={categories ?? []}
        toggle={(value) => change(toggled(search, "categories", value))}
        options={facetOptions(facets.categories, categories, (value) => value)}
        most={6}
      />
      <FilterOptions
        title={t("partners.roleTitle")}
        chosen={roles ?? []}
        toggle={(value) => change(toggled(search, "roles", value))}
        options={facetOptions(facets.roles, roles, (value) => t(`partners.role.${value}`))}
        most={5}
      />
      <section>
        <h2>{t("partners.event")}</h2>
        <NodePicker
          key={events?.join()}
          label={t("partners.tookPartIn")}
          kinds={["EVENT"]}
          chosen={undefined}
          choose={(id) => change({ events: [id] })}
        />
      </section>
      {SPANS.map(({ title, from, to }) => (
        <section key={title}>
          <h2>{t(title)}</h2>
          <div className="span">
            {date(from, t("partners.from"))}
            {date(to, t("partners.to"))}
          </div>
        </section>
      ))}
      <section>
        <h2>{t("partners.day")}</h2>
        {date("asOf", t("filter.asOf"))}
      </section>
    </details>
  );
}
