import { useTranslation } from "react-i18next";
import type { ImpactSearch } from "../../app/search-params.ts";
import type { ImpactSummaryQuery as SummaryAnswer } from "../../gql/graphql.ts";
import { DayField } from "../../ui/DayField.tsx";
import { FilterSelect } from "../../ui/FilterSelect.tsx";
import { NodePicker, PARTNER_KINDS } from "../../ui/NodePicker.tsx";
import { useRegionsAndTopics } from "../../ui/regions-and-topics.ts";
import { Switch } from "../../ui/Switch.tsx";

const EVENT = ["EVENT"] as const;

interface ImpactFiltersProps {
  search: ImpactSearch;
  change: (part: Partial<ImpactSearch>) => void;
  /** What the chosen event and partner are called, once it is known. */
  names: Pick<SummaryAnswer, "event" | "partner"> | undefined;
}

/** Which chains are shown, of which time, and how. */
export function ImpactFilters({ search, change, names }: ImpactFiltersProps) {
  const { t } = useTranslation();
  const { topics } = useRegionsAndTopics();
  const { event, topic, adoptedBy, from, asOf } = search;
  const filtered = Boolean(event || topic || adoptedBy || from || asOf);
  return (
    <form className="impact-filters" onSubmit={(submitted) => submitted.preventDefault()}>
      <FilterSelect
        label={t("filter.topic")}
        chosen={topic}
        choose={(value) => change({ topic: value, more: undefined })}
        choices={topics}
      />
      <NodePicker
        label={t("impact.event")}
        kinds={EVENT}
        chosen={names?.event?.title}
        choose={(id) => change({ event: id, more: undefined })}
      />
      <NodePicker
        label={t("impact.adoptedBy")}
        kinds={PARTNER_KINDS}
        chosen={names?.partner?.name}
        choose={(id) => change({ adoptedBy: id, more: undefined })}
      />
      <DayField
        label={t("growth.from")}
        day={from}
        choose={(value) => change({ from: value, more: undefined })}
      />
      <DayField
        label={t("impact.upTo")}
        day={asOf}
        choose={(value) => change({ asOf: value, more: undefined })}
      />
      <Switch
        label={t("impact.view")}
        choices={[
          { value: "diagram", label: t("impact.diagram") },
          { value: "list", label: t("impact.list") },
        ]}
        chosen={search.view ?? "diagram"}
        choose={(view) => change({ view: view === "list" ? "list" : undefined })}
      />
      {filtered ? (
        <button
          type="button"
          className="button"
          onClick={() =>
            change({
              event: undefined,
              topic: undefined,
              adoptedBy: undefined,
              from: undefined,
              asOf: undefined,
            })
          }
        >
          {t("filter.reset")}
        </button>
      ) : null}
    </form>
  );
}
