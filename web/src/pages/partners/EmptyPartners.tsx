import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { PartnersSearch } from "../../app/search-params.ts";
import { EmptyState } from "../../ui/states.tsx";
import { MissingLink } from "../corrections/MissingLink.tsx";
import type { ActiveFilter } from "./active-filters.ts";
import { filterOf, NO_FILTER } from "./partner-filter.ts";
import { PartnerCountQuery } from "./partners-queries.ts";

interface EmptyPartnersProps {
  search: PartnersSearch;
  change: (part: Partial<PartnersSearch>) => void;
  filters: readonly ActiveFilter[];
}

/** Says that nothing fits, and which one step would show how much. */
export function EmptyPartners({ search, change, filters }: EmptyPartnersProps) {
  const { t } = useTranslation();
  const wider: { key: string; label: string; part: Partial<PartnersSearch> }[] = [
    ...(search.regions && !search.neighbours
      ? [{ key: "wider", label: t("partners.withNeighbours"), part: { neighbours: "yes" } as const }]
      : []),
    ...(search.km && search.km !== "100"
      ? [{ key: "wider", label: t("partners.within", { km: 100 }), part: { km: "100" } as const }]
      : []),
    ...filters.map(({ key, name, drop }) => ({ key, label: t("partners.without", { name }), part: drop })),
    ...(search.asOf
      ? [{ key: "asOf", label: t("partners.withoutDay"), part: { asOf: undefined } as const }]
      : []),
  ];
  return (
    <EmptyState title={t("partners.none")}>
      <p>{t("partners.noneText")}</p>
      <ul className="steps">
        {wider.map(({ key, label, part }) => (
          <Step key={key} label={label} search={{ ...search, ...part }} take={() => change(part)} />
        ))}
      </ul>
      <button type="button" className="button" onClick={() => change(NO_FILTER)}>
        {t("filter.reset")}
      </button>{" "}
      <MissingLink name={search.text} regions={search.regions} topics={search.topics} />
    </EmptyState>
  );
}

interface StepProps {
  label: string;
  search: PartnersSearch;
  take: () => void;
}

/** A step that would show something; one that would not is not offered. */
function Step({ label, search, take }: StepProps) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: PartnerCountQuery,
    variables: { filter: filterOf(search), asOf: search.asOf ?? null },
  });
  const count = data?.partners.totalCount ?? 0;
  return count > 0 ? (
    <li>
      <button type="button" className="button" onClick={take}>
        {label} <span className="count">{t("partners.count", { count })}</span>
      </button>
    </li>
  ) : null;
}
