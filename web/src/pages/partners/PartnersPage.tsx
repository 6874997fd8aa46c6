import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { PartnersSearch } from "../../app/search-params.ts";
import type { PartnerFilter } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { writeDate } from "../../i18n/dates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Page } from "../../ui/Page.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { PartnerFilters } from "./PartnerFilters.tsx";

const PartnersQuery = graphql(`
  query Partners($filter: PartnerFilter, $asOf: Date, $orderBy: PartnerOrder, $first: Int!) {
    partners(filter: $filter, asOf: $asOf, orderBy: $orderBy, first: $first) {
      totalCount
      nodes {
        id
        name
        kind
        category
        place
        outsideState
        degree
        firstSeen
        lastSeen
        basedIn {
          id
          shortName
        }
      }
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

const STEP = 50;
const MOST = 200;

/** All partners on record, to be narrowed down and ordered. */
export function PartnersPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const search = useSearch({ from: "/partners" });
  const navigate = useNavigate();
  const [first, setFirst] = useState(STEP);
  const change = useCallback(
    (part: Partial<PartnersSearch>) => {
      setFirst(STEP);
      void navigate({
        to: "/partners",
        search: (before: PartnersSearch) => ({ ...before, ...part }),
        replace: true,
      });
    },
    [navigate],
  );
  const [{ data, error }, ask] = useQuery({
    query: PartnersQuery,
    variables: {
      filter: filterOf(search),
      asOf: search.asOf ?? null,
      orderBy: search.order ?? "NAME",
      first,
    },
  });
  const page = data?.partners;
  const month = (day: string | null | undefined) =>
    day ? writeDate(day, day, "MONTH", language) : t("date.notRecorded");

  return (
    <Page title={t("nav.partners")} lead={t("partners.lead")}>
      <PartnerFilters search={search} change={change} facets={page?.facets} />
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!page && !error ? <Loading lines={12} /> : null}
      {page ? (
        <>
          <p aria-live="polite">
            <strong>{t("partners.count", { count: page.totalCount })}</strong>{" "}
            <span className="soft">
              {t("partners.without", {
                withoutPlace: page.facets.withoutPlace,
                outside: page.facets.outsideState,
              })}
            </span>
          </p>
          {page.totalCount === 0 ? (
            <EmptyState title={t("partners.none")}>
              <p>{t("partners.noneText")}</p>
              <button type="button" className="button" onClick={() => change(NO_FILTER)}>
                {t("filter.reset")}
              </button>
            </EmptyState>
          ) : (
            <div className="table-frame">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t("partners.name")}</th>
                    <th scope="col" className="secondary">
                      {t("partners.category")}
                    </th>
                    <th scope="col">{t("partners.place")}</th>
                    <th scope="col" className="secondary">
                      {t("partners.firstSeen")}
                    </th>
                    <th scope="col" className="number">
                      {t("partners.degree")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {page.nodes.map((partner) => (
                    <tr key={partner.id}>
                      <td>
                        <PartnerLink partner={partner} />
                      </td>
                      <td className="secondary">{partner.category}</td>
                      <td>
                        {partner.place ?? partner.basedIn?.shortName ?? (
                          <span className="soft">{t("partner.noPlace")}</span>
                        )}
                      </td>
                      <td className="secondary">{month(partner.firstSeen)}</td>
                      <td className="number">{partner.degree}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {page.totalCount > page.nodes.length && first < MOST ? (
            <p>
              <button type="button" className="button" onClick={() => setFirst(Math.min(first + STEP, MOST))}>
                {t("partners.more", { shown: page.nodes.length, total: page.totalCount })}
              </button>
            </p>
          ) : null}
          {page.totalCount > page.nodes.length && first >= MOST ? (
            <p className="soft">{t("partners.narrow")}</p>
          ) : null}
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
