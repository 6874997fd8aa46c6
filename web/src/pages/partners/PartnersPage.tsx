import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { PartnersSearch } from "../../app/search-params.ts";
import type { PartnerFilter } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { PartnerFilters } from "./PartnerFilters.tsx";
import { PartnerTable } from "./PartnerTable.tsx";

const PartnersQuery = graphql(`
  query Partners($filter: PartnerFilter, $asOf: Date) {
    partners(filter: $filter, asOf: $asOf, first: 1) {
      totalCount
      facets {
        kinds {
          value
          count
        }
        categories {
          value
          count
        }
        regions {
          value
          count
          label {
            de
            en
          }
        }
        topics {
          value
          count
          label {
            de
            en
          }
        }
        withoutPlace
        outsideState
      }
    }
  }
`);

/** All partners on record, to be narrowed down and ordered. */
export function PartnersPage() {
  const { t } = useTranslation();
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
  const filter = filterOf(search);
  const asOf = search.asOf ?? null;
  const orderBy = search.order ?? "NAME";
  const [{ data, error }, ask] = useQuery({ query: PartnersQuery, variables: { filter, asOf } });
  const found = data?.partners;

  return (
    <Page title={t("nav.partners")} lead={t("partners.lead")}>
      <PartnerFilters search={search} change={change} facets={found?.facets} />
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!found && !error ? <Loading lines={12} /> : null}
      {found ? (
        <>
          <p aria-live="polite">
            <strong>{t("partners.count", { count: found.totalCount })}</strong>{" "}
            <span className="soft">
              {t("partners.without", {
                withoutPlace: found.facets.withoutPlace,
                outside: found.facets.outsideState,
              })}
            </span>
          </p>
          {found.totalCount === 0 ? (
            <EmptyState title={t("partners.none")}>
              <p>{t("partners.noneText")}</p>
              <button type="button" className="button" onClick={() => change(NO_FILTER)}>
                {t("filter.reset")}
              </button>
            </EmptyState>
          ) : (
            <PartnerTable
              key={JSON.stringify({ filter, asOf, orderBy })}
              filter={filter}
              asOf={asOf}
              orderBy={orderBy}
              total={found.totalCount}
            />
          )}
        </>
      ) : null}
    </Page>
  );
}

const NO_FILTER = {
  regions: undefined,
  kinds: undefined,
  categories: undefined,
  topics: undefined,
  took: undefined,
  offers: undefined,
  seeks: undefined,
  text: undefined,
} as const satisfies Partial<PartnersSearch>;

function filterOf({
  regions,
  kinds,
  categories,
  topics,
  took,
  offers,
  seeks,
  text,
}: PartnersSearch): PartnerFilter {
  return {
    regions: regions ?? null,
    kinds: (kinds as PartnerFilter["kinds"]) ?? null,
    categories: categories ?? null,
    topics: topics ?? null,
    tookPart: took ?? null,
    offers: offers ? true : null,
    seeks: seeks ? true : null,
    text: text ?? null,
  };
}
