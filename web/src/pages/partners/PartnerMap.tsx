import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { PartnersSearch } from "../../app/search-params.ts";
import type { PartnersQuery as Found } from "../../gql/graphql.ts";
import { CountyMap } from "../../map/CountyMap.tsx";
import { markButtonId } from "../../map/MarkLayer.tsx";
import { COUNTY_OUTLINES } from "../../map/projection.ts";
import { drawnPartners } from "./drawn-partners.ts";
import { GroupedMarks } from "./GroupedMarks.tsx";
import type { MapArea } from "./map-area.ts";
import { type OpenedGroup, OpenGroup } from "./OpenGroup.tsx";
import { filterOf, orderOf } from "./partner-filter.ts";
import { MarksQuery } from "./partners-queries.ts";
import type { Pointing } from "./pointing.ts";
import { chooseRegion, WITHOUT_REGION } from "./region-choice.ts";

interface PartnerMapProps {
  search: PartnersSearch;
  change: (part: Partial<PartnersSearch>) => void;
  found: Found["partners"];
  /** The part to show; the whole state where it is left out. */
  area: MapArea | undefined;
  pointing: Pointing;
}

/** As many as the API gives at once. */
const MOST_DRAWN = 200;

/** The state by how many are on record; near by, the partners themselves. */
export function PartnerMap({ search, change, found, area, pointing }: PartnerMapProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<OpenedGroup>();
  const [{ data }] = useQuery({
    query: MarksQuery,
    variables: { filter: filterOf(search), asOf: search.asOf ?? null, orderBy: orderOf(search) },
    pause: !area,
  });
  const answer = area ? data?.partners : undefined;
  const drawn = useMemo(
    () => (area ? drawnPartners(answer?.nodes ?? [], area.extent) : undefined),
    [answer, area],
  );
  const total = answer?.totalCount ?? 0;
  const { withoutPlace, outsideState, regions } = found.facets;
  const counties = new Set(COUNTY_OUTLINES.map(({ id }) => id));
  const counts = new Map(
    regions.flatMap(({ value, count }) => (counties.has(value) ? [[value, count] as const] : [])),
  );
  return (
    <section className="partner-map" aria-label={t("partners.map.title")}>
      <CountyMap
        counts={counts}
        chosen={area?.counties ?? []}
        pressed={search.regions ?? []}
        pointed={pointing.county}
        point={pointing.pointCounty}
        label={t("partners.map.label")}
        describe={(name, count) => t("regions.countyPartners", { name, count })}
        choose={(id) => {
          setOpened(undefined);
          change(chooseRegion(search, id));
        }}
        extent={area?.extent}
        marks={
          area
            ? (scale, extent) => (
                <GroupedMarks
                  partners={drawn?.shown ?? []}
                  circle={area.circle}
                  scale={scale}
                  extent={extent}
                  pointing={pointing}
                  opened={opened?.id}
                  open={setOpened}
                />
              )
            : undefined
        }
      />
      <div className="map-foot">
        <p className="soft">
          {drawn ? (
            <>
              {t("partners.map.shown", { shown: drawn.shown.length, total })}
              {total > MOST_DRAWN ? ` ${t("partners.map.cut", { most: MOST_DRAWN })}` : null}
              {drawn.withoutPlace > 0 ? ` ${t("partners.map.noPlace", { count: drawn.withoutPlace })}` : null}
              {drawn.elsewhere > 0 ? ` ${t("partners.map.elsewhere", { count: drawn.elsewhere })}` : null}
            </>
          ) : (
            t("partners.map.notIn", { withoutPlace, outside: outsideState })
          )}
        </p>
        {area ? (
          <button
            type="button"
            className="button"
            onClick={() => change({ ...WITHOUT_REGION, near: undefined, km: undefined })}
          >
            {t("partners.map.whole")}
          </button>
        ) : null}
      </div>
      <OpenGroup
        opened={opened}
        partners={drawn?.shown ?? []}
        close={() => {
          const button = opened && document.getElementById(markButtonId(opened.id));
          setOpened(undefined);
          if (button) button.focus();
        }}
      />
    </section>
  );
}
