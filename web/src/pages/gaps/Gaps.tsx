import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { GapsSearch } from "../../app/search-params.ts";
import { EmptyState } from "../../ui/states.tsx";
import { CellDetail } from "./CellDetail.tsx";
import { type Coverage, cellFinder, withAbove } from "./coverage-query.ts";
import { GapsControls } from "./GapsControls.tsx";
import { GapsSummary } from "./GapsSummary.tsx";
import { type Choice, HeatTable } from "./HeatTable.tsx";
import type { Measure } from "./measures.ts";
import { RegionProfile } from "./RegionProfile.tsx";
import { rowsOf } from "./rows.ts";
import { TopicMap } from "./TopicMap.tsx";

/** The table with what is chosen in it: one cell, a topic on the map, a region's profile. */
export function Gaps({ coverage, search }: { coverage: Coverage; search: GapsSearch }) {
  const { t } = useTranslation();
  const [pointed, point] = useState<string>();
  const [chosenInTable, setChosenInTable] = useState(false);
  const navigate = useNavigate();
  const change = (part: Partial<GapsSearch>) =>
    void navigate({
      to: "/gaps",
      search: (before: GapsSearch) => ({ ...before, ...part }),
      replace: true,
      resetScroll: false,
    });
  const choose = (choice: Choice, inTable: boolean) => {
    setChosenInTable(inTable);
    change(choice);
  };
  const { regions, topics, cells } = coverage;
  const { level = "county", asOf } = search;
  const measure: Measure = search.measure ?? "partners";
  const cellOf = useMemo(() => cellFinder(cells), [cells]);
  const rows = rowsOf(coverage, { level, emptiestFirst: search.order === "emptiest", cellOf });
  const topic = topics.find(({ id }) => id === search.topic);
  const lineage = search.region ? withAbove(coverage, search.region) : [];
  const [region] = lineage;
  const shared = { topics, cellOf, measure, pointed, point };
  const profile = region ? <RegionProfile regions={lineage} topics={topics} cellOf={cellOf} /> : null;

  return (
    <div className="gaps">
      <GapsControls search={search} change={change} />
      <GapsSummary rows={rows} topics={topics} cellOf={cellOf} measure={measure} asOf={asOf} />
      <div className="gaps-columns">
        <div>
          <HeatTable
            {...shared}
            rows={rows}
            chosen={{ region: region?.id, topic: topic?.id }}
            choose={(choice) => choose(choice, true)}
          />
          <p className="credit">{t("gaps.legend")}</p>
        </div>
        <div className="gaps-side">
          {region && topic ? (
            <CellDetail
              key={`${region.id} ${topic.id}`}
              region={region}
              topic={topic}
              asOf={asOf}
              reveal={chosenInTable}
            />
          ) : null}
          {region || topic ? null : (
            <EmptyState title={t("gaps.detail.choose")}>
              <p>{t("gaps.detail.chooseText")}</p>
            </EmptyState>
          )}
          {topic ? null : profile}
          <TopicMap
            {...shared}
            counties={regions}
            topic={topic}
            chosen={region?.id}
            choose={(id) => choose({ region: id }, false)}
          />
          {topic ? profile : null}
        </div>
      </div>
    </div>
  );
}
