import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { PartnersSearch } from "../../app/search-params.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { Page } from "../../ui/Page.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { activeFilters } from "./active-filters.ts";
import { FoundPartners } from "./FoundPartners.tsx";
import { PartnerFilters } from "./PartnerFilters.tsx";
import { filterOf } from "./partner-filter.ts";
import { ChoicesQuery, PartnersQuery } from "./partners-queries.ts";
import { usePointing } from "./pointing.ts";
import "./partners.css";

/** Partners by where they are and what they do: a tree of regions, a list and a map in step. */
export function PartnersPage() {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const search = useSearch({ from: "/partners" });
  const navigate = useNavigate();
  const change = useCallback(
    (part: Partial<PartnersSearch>) =>
      void navigate({
        to: "/partners",
        search: (before: PartnersSearch) => ({ ...before, ...part }),
        replace: true,
      }),
    [navigate],
  );
  const pointing = usePointing();
  const [{ data, error }, ask] = useQuery({
    query: PartnersQuery,
    variables: { filter: filterOf(search), asOf: search.asOf ?? null },
  });
  const { near, events } = search;
  const [choices, askChoices] = useQuery({
    query: ChoicesQuery,
    variables: {
      near: near ?? "",
      hasNear: near !== undefined,
      event: events?.[0] ?? "",
      hasEvent: events !== undefined,
    },
  });
  const known = choices.data;
  const place = near === known?.place?.id ? (known?.place ?? undefined) : undefined;
  const filters = activeFilters(
    search,
    {
      region: (id) => known?.regions.find((one) => one.id === id)?.name ?? id,
      topic: (id) => {
        const topic = known?.topics.find((one) => one.id === id);
        return topic ? read(topic.name) : id;
      },
      place: place?.name,
      event: (id) => (id === known?.event?.id ? (known?.event?.title ?? id) : id),
    },
    t,
    language,
  );
  const found = data?.partners;
  return (
    <Page
      title={t("nav.partners")}
      lead={t("partners.lead")}
      takeAway={
        <TakeAway
          tables={[{ name: "partners", label: t("takeAway.partners") }]}
          variables={{
            filter: filterOf(search),
            asOf: search.asOf ?? null,
            orderBy: search.order ?? "NAME",
          }}
          about={filters.map(({ name }) => name).join("; ")}
        />
      }
    >
      {error ? (
        <>
          <ActiveFilters filters={filters} change={change} />
          <ErrorState error={error} retry={ask} />
        </>
      ) : null}
      {choices.error ? <ErrorState error={choices.error} retry={askChoices} /> : null}
      {!error && !choices.error && !(found && known) ? <Loading lines={12} /> : null}
      {found && known && !error ? (
        <div className="partners-layout">
          <PartnerFilters
            search={search}
            change={change}
            choices={known}
            place={place}
            found={found}
            pointing={pointing}
          />
          <FoundPartners
            search={search}
            change={change}
            regions={known.regions}
            place={place}
            found={found}
            filters={filters}
            pointing={pointing}
          />
        </div>
      ) : null}
    </Page>
  );
}
