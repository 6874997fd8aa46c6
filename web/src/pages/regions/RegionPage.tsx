import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { RegionSearch } from "../../app/search-params.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { CountyMap } from "../../map/CountyMap.tsx";
import { filterInWords } from "../../take-away/filter-in-words.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ProposeLink } from "../corrections/ProposeLink.tsx";
import { EventTable } from "../events/EventTable.tsx";
import { RegionPartners } from "./RegionPartners.tsx";

const RegionQuery = graphql(`
  query Region($id: ID!, $asOf: Date) {
    region(id: $id) {
      id
      name
      level
      type
      seat
      population
      area
      parent {
        id
        name
      }
      children {
        id
        name
        partnerCount(asOf: $asOf)
        children {
          id
          partnerCount(asOf: $asOf)
        }
      }
      partnerCount(asOf: $asOf)
      topics(asOf: $asOf) {
        value
        count
        label {
          de
          en
        }
      }
      events(asOf: $asOf) {
        id
        kind
        scope
        title
        shortLabel
        startsOn
        endsOn
        datePrecision
        place
        attendance
        recordedPartners
      }
    }
  }
`);

/** Who and what is on record in one region, by topic, each with what it rests on. */
export function RegionPage() {
  const { t } = useTranslation();
  const { number, read } = useLanguage();
  const { id } = useParams({ from: "/regions/$id" });
  const search = useSearch({ from: "/regions/$id" });
  const navigate = useNavigate();
  const [{ data, error, fetching }, ask] = useQuery({
    query: RegionQuery,
    variables: { id, asOf: search.asOf ?? null },
  });
  const region = data?.region;
  const topic = search.topics?.[0];

  if (error || !region) {
    return (
      <Page title={error || fetching ? t("nav.regions") : t("region.unknown")}>
        {error ? <ErrorState error={error} retry={ask} /> : null}
        {!error && fetching ? <Loading lines={10} /> : null}
        {!error && !fetching ? (
          <EmptyState title={t("region.unknownText", { id })}>
            <Link className="button" to="/regions">
              {t("region.toAll")}
            </Link>
          </EmptyState>
        ) : null}
      </Page>
    );
  }
  const counties =
    region.level === "COUNTY"
      ? [{ id: region.id, partnerCount: region.partnerCount }]
      : region.children.flatMap((child) => (child.children.length > 0 ? child.children : [child]));
  const change = (part: Partial<RegionSearch>) =>
    void navigate({
      to: "/regions/$id",
      params: { id },
      search: (before: RegionSearch) => ({ ...before, ...part }),
      replace: true,
    });
  return (
    <Page
      title={region.name}
      takeAway={
        <TakeAway
          tables={[{ name: "partners", label: t("takeAway.partners") }]}
          variables={{
            filter: { regions: [region.id], topics: search.topics ?? null, kinds: search.kinds ?? null },
            asOf: search.asOf ?? null,
          }}
          about={[region.name, filterInWords(search, t)].filter(Boolean).join("; ")}
        />
      }
      lead={
        <p>
          {region.type ?? t(`regionLevel.${region.level}`)}
          {region.parent ? (
            <>
              {" · "}
              <Link to="/regions/$id" params={{ id: region.parent.id }}>
                {region.parent.name}
              </Link>
            </>
          ) : null}
          {region.population ? ` · ${t("region.population", { number: number(region.population) })}` : ""}
          {region.seat ? ` · ${t("region.seat", { seat: region.seat })}` : ""}
        </p>
      }
    >
      <p style={{ maxWidth: "none" }}>
        <strong>{t("partners.count", { count: region.partnerCount })}</strong> ·{" "}
        {t("region.events", { count: region.events.length })}{" "}
        <Link className="button" to="/" search={{ regions: [region.id] }}>
          {t("partner.inNetwork")}
        </Link>{" "}
        <Link className="button" to="/gaps" search={{ region: region.id }}>
          {t("region.toGaps")}
        </Link>{" "}
        <ProposeLink about={region.id} name={region.name} />
      </p>
      <h2>{t("region.topics")}</h2>
      <p className="soft">{t("region.topicsHint")}</p>
      <div className="chips">
        {region.topics.map(({ value, label, count }) => (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={value === topic}
            onClick={() => change({ topics: value === topic ? undefined : [value] })}
          >
            {label ? read(label) : value} <span className="count">{count}</span>
          </button>
        ))}
      </div>
      <div className="columns">
        <RegionPartners
          region={region.id}
          topic={topic}
          kind={search.kinds?.[0]}
          chooseKind={(kind) => change({ kinds: kind ? [kind] : undefined })}
          asOf={search.asOf}
        />
        <div>
          <CountyMap
            counts={new Map(counties.map((county) => [county.id, county.partnerCount]))}
            chosen={counties.map((county) => county.id)}
            label={t("regions.map")}
            describe={(name, count) => t("regions.countyPartners", { name, count })}
          />
          {region.children.length > 0 ? (
            <ul className="rows">
              {region.children.map((child) => (
                <li key={child.id}>
                  <Link to="/regions/$id" params={{ id: child.id }}>
                    {child.name}
                  </Link>{" "}
                  <span className="soft">{t("partners.count", { count: child.partnerCount })}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
      {region.events.length === 0 ? (
        <section>
          <h2>{t("region.eventsTitle")}</h2>
          <p className="soft">{t("region.noEvents")}</p>
        </section>
      ) : null}
      <EventTable title={t("region.eventsTitle")} events={region.events} />
    </Page>
  );
}
