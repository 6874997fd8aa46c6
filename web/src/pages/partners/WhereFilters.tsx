import { useTranslation } from "react-i18next";
import type { PartnersSearch } from "../../app/search-params.ts";
import { RegionTree } from "../../ui/RegionTree.tsx";
import { PlacePicker } from "./PlacePicker.tsx";
import type { Pointing } from "./pointing.ts";
import { chooseRegion, WITHOUT_REGION } from "./region-choice.ts";

interface WhereFiltersProps {
  search: PartnersSearch;
  change: (part: Partial<PartnersSearch>) => void;
  regions: readonly {
    id: string;
    name: string;
    shortName: string;
    level: string;
    parent?: { id: string } | null;
  }[];
  counts: ReadonlyMap<string, number>;
  place: { id: string; name: string; county: { id: string; name: string } } | undefined;
  pointing: Pointing;
}

const DISTANCES = ["10", "25", "50", "100"] as const;
const NEAR_BY = "25";

/** Where partners are: in a region and its neighbours, or around a place. */
export function WhereFilters({ search, change, regions, counts, place, pointing }: WhereFiltersProps) {
  const { t } = useTranslation();
  const chosen = search.regions ?? [];
  return (
    <section>
      <h2>{t("filter.region")}</h2>
      <PlacePicker
        chosen={place?.name}
        choosePlace={(near) => change({ ...WITHOUT_REGION, near, km: NEAR_BY })}
        chooseCounty={(id) => change({ regions: [id], near: undefined, km: undefined })}
      />
      {place ? (
        <div className="around">
          <label>
            <span className="soft">{t("partners.distance")}</span>
            <select
              className="field"
              value={search.km ?? ""}
              onChange={(event) => change({ km: (event.target.value || undefined) as PartnersSearch["km"] })}
            >
              {DISTANCES.map((km) => (
                <option key={km} value={km}>
                  {t("partners.within", { km })}
                </option>
              ))}
              <option value="">{t("partners.anyDistance")}</option>
            </select>
          </label>
          <p className="soft">{t("partners.liesIn", { place: place.name, county: place.county.name })}</p>
          <button
            type="button"
            className="button"
            onClick={() => change({ regions: [place.county.id], near: undefined, km: undefined })}
          >
            {t("partners.onlyCounty")}
          </button>
        </div>
      ) : null}
      <RegionTree
        withState
        regions={regions}
        counts={counts}
        chosen={chosen}
        choose={(id) => change(chooseRegion(search, id))}
        pointed={pointing.county}
        point={pointing.pointCounty}
        besides={
          <>
            <label className="tick">
              <input
                type="checkbox"
                checked={search.neighbours === "yes"}
                onChange={(event) => change({ neighbours: event.target.checked ? "yes" : undefined })}
              />
              {t("partners.neighbours")}
            </label>
            {search.neighbours ? <p className="soft">{t("partners.neighboursHint")}</p> : null}
          </>
        }
      />
      {chosen.length > 0 ? (
        <label>
          <span className="soft">{t("partners.basis.label")}</span>
          <select
            className="field"
            value={search.basis ?? ""}
            onChange={(event) =>
              change({ basis: (event.target.value || undefined) as PartnersSearch["basis"] })
            }
          >
            <option value="">{t("partners.basis.both")}</option>
            <option value="BASED">{t("partners.basis.BASED")}</option>
            <option value="ACTIVE">{t("partners.basis.ACTIVE")}</option>
          </select>
        </label>
      ) : null}
    </section>
  );
}
