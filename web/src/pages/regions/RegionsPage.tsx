import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { CountyMap } from "../../map/CountyMap.tsx";
import { Page } from "../../ui/Page.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import "./regions.css";

const RegionsQuery = graphql(`
  query Regions($asOf: Date) {
    regions {
      id
      name
      shortName
      level
      population
      parent {
        id
      }
      partnerCount(asOf: $asOf)
      events(asOf: $asOf) {
        id
      }
    }
  }
`);

/** The state by its districts and counties, on the map and as a list. */
export function RegionsPage() {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [pointed, setPointed] = useState<string>();
  const { asOf } = useSearch({ from: "/regions" });
  const [{ data, error }, ask] = useQuery({ query: RegionsQuery, variables: { asOf: asOf ?? null } });
  const regions = data?.regions ?? [];
  const counts = new Map(
    regions.filter(({ level }) => level === "COUNTY").map((one) => [one.id, one.partnerCount]),
  );
  return (
    <Page title={t("nav.regions")} lead={t("regions.lead")}>
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!data && !error ? <Loading lines={12} /> : null}
      {data ? (
        <div className="map-and-list">
          <div className="map">
            <CountyMap
              counts={counts}
              pointed={pointed}
              point={setPointed}
              label={t("regions.map")}
              describe={(name, count) => t("regions.countyPartners", { name, count })}
            />
          </div>
          <div className="table-frame">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("regions.region")}</th>
                  <th scope="col" className="number">
                    {t("regions.partners")}
                  </th>
                  <th scope="col" className="number">
                    {t("regions.events")}
                  </th>
                  <th scope="col" className="number">
                    {t("regions.population")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {inTreeOrder(regions).map(({ id, name, level, partnerCount, events, population }) => (
                  <tr
                    key={id}
                    className={id === pointed ? "pointed" : undefined}
                    onMouseEnter={() => setPointed(id)}
                    onMouseLeave={() => setPointed(undefined)}
                  >
                    <td style={{ paddingLeft: level === "COUNTY" ? 24 : level === "DISTRICT" ? 12 : 0 }}>
                      <Link to="/regions/$id" params={{ id }}>
                        {level === "COUNTY" ? name : <strong>{name}</strong>}
                      </Link>
                    </td>
                    <td className="number">{partnerCount}</td>
                    <td className="number">{events.length}</td>
                    <td className="number">{population ? number(population) : "–"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      ) : null}
    </Page>
  );
}

function inTreeOrder<
  Region extends { id: string; shortName: string; level: string; parent?: { id: string } | null },
>(regions: readonly Region[]): Region[] {
  const byName = (left: Region, right: Region) => left.shortName.localeCompare(right.shortName, "de");
  const below = (id: string | undefined): Region[] =>
    regions
      .filter(({ parent }) => parent?.id === id)
      .sort(byName)
      .flatMap((region) => [region, ...below(region.id)]);
  return below(undefined);
}
