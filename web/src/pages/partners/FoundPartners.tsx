import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { PartnersSearch } from "../../app/search-params.ts";
import type { PartnerChoicesQuery, PartnersQuery } from "../../gql/graphql.ts";
import { Switch } from "../../ui/Switch.tsx";
import { ActiveFilters } from "./ActiveFilters.tsx";
import type { ActiveFilter } from "./active-filters.ts";
import { EmptyPartners } from "./EmptyPartners.tsx";
import { mapArea } from "./map-area.ts";
import { PartnerMap } from "./PartnerMap.tsx";
import { PartnerTable } from "./PartnerTable.tsx";
import { filterOf, orderOf } from "./partner-filter.ts";
import type { Pointing } from "./pointing.ts";

interface FoundPartnersProps {
  search: PartnersSearch;
  change: (part: Partial<PartnersSearch>) => void;
  regions: PartnerChoicesQuery["regions"];
  place: { longitude: number; latitude: number } | undefined;
  found: PartnersQuery["partners"];
  filters: readonly ActiveFilter[];
  pointing: Pointing;
}

const ORDERS = ["NAME", "DEGREE", "LAST_SEEN", "FIRST_SEEN", "DISTANCE"] as const;

/** What fits the filters: how many, as a list and on the map. */
export function FoundPartners(props: FoundPartnersProps) {
  const { search, change, regions, place, found, filters, pointing } = props;
  const { t } = useTranslation();
  const area = useMemo(() => mapArea(search, regions, place), [search, regions, place]);
  const asked = { filter: filterOf(search), asOf: search.asOf ?? null, orderBy: orderOf(search) };
  return (
    <div className="partners-found">
      <div className="partners-head">
        <p aria-live="polite">
          <strong>{t("partners.count", { count: found.totalCount })}</strong>
        </p>
        <label>
          <span className="soft">{t("partners.order")}</span>
          <select
            className="field"
            value={asked.orderBy}
            onChange={(event) => change({ order: event.target.value as PartnersSearch["order"] })}
          >
            {ORDERS.filter((order) => order !== "DISTANCE" || search.near).map((order) => (
              <option key={order} value={order}>
                {t(`partners.orders.${order}`)}
              </option>
            ))}
          </select>
        </label>
        <Switch
          label={t("partners.view.label")}
          chosen={search.view ?? "list"}
          choose={(view) => change({ view: view === "map" ? view : undefined })}
          choices={[
            { value: "list", label: t("partners.view.list") },
            { value: "map", label: t("partners.view.map") },
          ]}
        />
      </div>
      <ActiveFilters filters={filters} change={change} />
      <div className="partners-both" data-view={search.view ?? "list"}>
        <div className="partners-list">
          {found.totalCount === 0 ? (
            <EmptyPartners search={search} change={change} filters={filters} />
          ) : (
            <PartnerTable
              key={JSON.stringify(asked)}
              {...asked}
              total={found.totalCount}
              from={place}
              pointing={pointing}
            />
          )}
        </div>
        <PartnerMap search={search} change={change} found={found} area={area} pointing={pointing} />
      </div>
    </div>
  );
}
