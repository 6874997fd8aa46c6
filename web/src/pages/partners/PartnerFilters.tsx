import { useTranslation } from "react-i18next";
import type { PartnersSearch } from "../../app/search-params.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { FilterSelect } from "../../ui/FilterSelect.tsx";

interface Count {
  value: string;
  count: number;
  label?: { de: string; en?: string | null } | null;
}

interface Facets {
  kinds: Count[];
  categories: Count[];
  regions: Count[];
  topics: Count[];
}

interface PartnerFiltersProps {
  search: PartnersSearch;
  change: (part: Partial<PartnersSearch>) => void;
  facets: Facets | undefined;
}

/** What the list may be narrowed down by; each count tells what choosing it would show. */
export function PartnerFilters({ search, change, facets }: PartnerFiltersProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const named = (one: Count) =>
    `${one.label ? read(one.label) : t(`kinds.${one.value}`, one.value)} (${one.count})`;
  const select = (
    name: "regions" | "kinds" | "categories" | "topics",
    label: string,
    counts: Count[] | undefined,
  ) => (
    <FilterSelect
      label={label}
      chosen={search[name]?.[0]}
      choose={(value) => change({ [name]: value ? [value] : undefined })}
      choices={(counts ?? []).map((one) => ({ value: one.value, label: named(one) }))}
    />
  );
  return (
    <form
      className="partner-filters"
      onSubmit={(event) => event.preventDefault()}
      aria-label={t("filter.label")}
    >
      <label>
        <span className="soft">{t("partners.text")}</span>
        <input
          className="field"
          type="search"
          maxLength={200}
          value={search.text ?? ""}
          onChange={(event) => change({ text: event.target.value || undefined })}
        />
      </label>
      {select("regions", t("filter.region"), facets?.regions)}
      {select("topics", t("filter.topic"), facets?.topics)}
      {select("kinds", t("filter.kind"), facets?.kinds)}
      {select("categories", t("filter.category"), facets?.categories)}
      <FilterSelect
        label={t("partners.took")}
        chosen={search.took}
        choose={(took) => change({ took: took as PartnersSearch["took"] })}
        choices={(["ANY_CONFERENCE", "ANY_EVENT", "NONE_RECORDED"] as const).map((value) => ({
          value,
          label: t(`partners.tookPart.${value}`),
        }))}
      />
      <label>
        <span className="soft">{t("partners.order")}</span>
        <select
          className="field"
          value={search.order ?? "NAME"}
          onChange={(event) => change({ order: event.target.value as PartnersSearch["order"] })}
        >
          {(["NAME", "DEGREE", "LAST_SEEN", "FIRST_SEEN"] as const).map((value) => (
            <option key={value} value={value}>
              {t(`partners.orders.${value}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="chips">
        <legend className="visually-hidden">{t("partners.offersOrSeeks")}</legend>
        {(["offers", "seeks"] as const).map((name) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={search[name] === "yes"}
            onClick={() => change({ [name]: search[name] ? undefined : "yes" })}
          >
            {t(`partners.${name}`)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
