import { useTranslation } from "react-i18next";
import type { PartnersSearch } from "../../app/search-params.ts";
import { FilterOptions } from "../../ui/FilterOptions.tsx";
import { facetOptions } from "./facet-options.ts";
import { toggled } from "./partner-filter.ts";

interface OfferFilterProps {
  name: "offers" | "seeks";
  search: PartnersSearch;
  change: (part: Partial<PartnersSearch>) => void;
  counts: readonly { value: string; count: number }[];
  topicName: (id: string) => string;
}

/** Not the id of a topic. */
const ANYTHING = "*";

/** What is offered or sought: anything, or something on one of several topics. */
export function OfferFilter({ name, search, change, counts, topicName }: OfferFilterProps) {
  const { t } = useTranslation();
  const list = name === "offers" ? "offersOn" : "seeksOn";
  return (
    <FilterOptions
      title={t(`partners.${list}`)}
      chosen={[...(search[name] ? [ANYTHING] : []), ...(search[list] ?? [])]}
      toggle={(value) =>
        change(
          value === ANYTHING ? { [name]: search[name] ? undefined : "yes" } : toggled(search, list, value),
        )
      }
      options={[
        ...facetOptions(counts, search[list], topicName),
        { value: ANYTHING, name: t("partners.anything") },
      ]}
    />
  );
}
