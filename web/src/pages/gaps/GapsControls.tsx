import { useTranslation } from "react-i18next";
import type { GapsSearch } from "../../app/search-params.ts";
import { Switch } from "../../ui/Switch.tsx";
import { MEASURES, type Measure } from "./measures.ts";

interface GapsControlsProps {
  search: GapsSearch;
  change: (part: Partial<GapsSearch>) => void;
}

/** What the table shows, of which regions, in which order. */
export function GapsControls({ search, change }: GapsControlsProps) {
  const { t } = useTranslation();
  return (
    <div className="gaps-controls">
      <Switch<Measure>
        label={t("gaps.measure.label")}
        choices={MEASURES.map((value) => ({
          value,
          label: t(`gaps.measure.${value}`),
          title: t(`gaps.measureLong.${value}`),
        }))}
        chosen={search.measure ?? "partners"}
        choose={(measure) => change({ measure: measure === "partners" ? undefined : measure })}
      />
      <Switch<"county" | "district">
        label={t("gaps.level.label")}
        choices={[
          { value: "county", label: t("gaps.level.county") },
          { value: "district", label: t("gaps.level.district") },
        ]}
        chosen={search.level ?? "county"}
        choose={(level) => change({ level: level === "county" ? undefined : level })}
      />
      <Switch<"district" | "emptiest">
        label={t("gaps.order.label")}
        choices={[
          { value: "district", label: t("gaps.order.district") },
          { value: "emptiest", label: t("gaps.order.emptiest") },
        ]}
        chosen={search.order ?? "district"}
        choose={(order) => change({ order: order === "emptiest" ? order : undefined })}
      />
    </div>
  );
}
