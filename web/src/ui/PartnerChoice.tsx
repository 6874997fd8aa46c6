import { useTranslation } from "react-i18next";
import type { NetworkFilter } from "../gql/graphql.ts";
import { FilterSelect } from "./FilterSelect.tsx";
import { PARTNER_KINDS } from "./NodePicker.tsx";
import { useRegionsAndTopics } from "./regions-and-topics.ts";

/** One region, kind and topic of partners, as an address holds them. */
export interface ChosenPartners {
  region?: string | undefined;
  kind?: (typeof PARTNER_KINDS)[number] | undefined;
  topic?: string | undefined;
}

interface PartnerChoiceProps {
  chosen: ChosenPartners;
  change: (part: ChosenPartners) => void;
}

/** Which partners numbers are told of: fields of a form. */
export function PartnerChoice({ chosen, change }: PartnerChoiceProps) {
  const { t } = useTranslation();
  const { regions, topics } = useRegionsAndTopics();
  return (
    <>
      <FilterSelect
        label={t("filter.region")}
        chosen={chosen.region}
        choose={(region) => change({ region })}
        choices={regions}
      />
      <FilterSelect
        label={t("filter.kind")}
        chosen={chosen.kind}
        choose={(kind) => change({ kind: PARTNER_KINDS.find((known) => known === kind) })}
        choices={PARTNER_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <FilterSelect
        label={t("filter.topic")}
        chosen={chosen.topic}
        choose={(topic) => change({ topic })}
        choices={topics}
      />
    </>
  );
}

/** Null where nothing is chosen. */
export function networkFilterOf({ region, kind, topic }: ChosenPartners): NetworkFilter | null {
  if (!region && !kind && !topic) return null;
  return {
    regions: region ? [region] : null,
    kinds: kind ? [kind] : null,
    topics: topic ? [topic] : null,
  };
}
