import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { EventsSearch } from "../../app/search-params.ts";
import type { EventFilter } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { filterInWords } from "../../take-away/filter-in-words.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { PickBar } from "../compare/PickBar.tsx";
import { EventFilters } from "./EventFilters.tsx";
import { EventTable } from "./EventTable.tsx";
import { grouped, yearsOf } from "./event-groups.ts";
import { SeriesList } from "./SeriesList.tsx";

const EventsQuery = graphql(`
  query Events($filter: EventFilter, $asOf: Date) {
    events(filter: $filter, asOf: $asOf, first: 200) {
      totalCount
      nodes {
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
    series {
      id
      title
      startsOn
      endsOn
      datePrecision
      members {
        id
        title
        shortLabel
      }
      sources { ...SourceFields }
    }
    topics {
      id
      name {
        de
        en
      }
    }
    regions {
      id
      name
      level
    }
    allianceEvents: events(asOf: $asOf, first: 200) {
      nodes {
        startsOn
      }
    }
  }
`);

/** All events on record, conferences first. */
export function EventsPage() {
  const { t } = useTranslation();
  const search: EventsSearch = useSearch({ from: "/events" });
  const navigate = useNavigate();
  const change = useCallback(
    (part: Partial<EventsSearch>) =>
      void navigate({
        to: "/events",
        search: (before: EventsSearch) => ({ ...before, ...part }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const [{ data, error }, ask] = useQuery({
    query: EventsQuery,
    variables: { filter: filterOf(search), asOf: search.asOf ?? null },
  });
  const picked = search.pick ?? [];
  const picking = {
    picked,
    pick: (id: string, wanted: boolean) => {
      const left = picked.filter((other) => other !== id);
      change({ pick: wanted ? [...left, id] : left.length > 0 ? left : undefined });
    },
  };
  const { conferences, others, undated } = grouped(data?.events.nodes ?? []);

  return (
    <Page
      title={t("nav.events")}
      lead={t("events.lead")}
      takeAway={
        <TakeAway
          tables={[{ name: "events", label: t("takeAway.events") }]}
          variables={{ filter: filterOf(search), asOf: search.asOf ?? null }}
          about={filterInWords(search, t)}
        />
      }
    >
      <EventFilters
        search={search}
        change={change}
        topics={data?.topics ?? []}
        regions={data?.regions ?? []}
        years={data ? yearsOf(data.allianceEvents.nodes) : []}
      />
      {error ? <ErrorState error={error} retry={ask} /> : null}
      {!data && !error ? <Loading lines={12} /> : null}
      {data?.events.totalCount === 0 ? (
        <EmptyState title={t("events.none")}>
          <p>{t("events.noneText")}</p>
          <button type="button" className="button" onClick={() => change(NO_FILTER)}>
            {t("filter.reset")}
          </button>
        </EmptyState>
      ) : null}
      <EventTable
        title={t("events.conferences", { count: conferences.length })}
        events={conferences}
        picking={picking}
      />
      <EventTable title={t("events.others", { count: others.length })} events={others} picking={picking} />
      <EventTable title={t("events.undated", { count: undated.length })} events={undated} picking={picking} />
      <PickBar picked={picked} clear={() => change({ pick: undefined })} />
      {data && !isNarrowed(search) ? <SeriesList series={data.series} /> : null}
    </Page>
  );
}

const NO_FILTER = {
  kinds: undefined,
  scope: undefined,
  topics: undefined,
  regions: undefined,
  year: undefined,
  text: undefined,
} as const satisfies Partial<EventsSearch>;

function isNarrowed(search: EventsSearch): boolean {
  return (Object.keys(NO_FILTER) as (keyof typeof NO_FILTER)[]).some((name) => search[name] !== undefined);
}

function filterOf({ kinds, scope, topics, regions, year, text }: EventsSearch): EventFilter {
  return {
    kinds: (kinds as EventFilter["kinds"]) ?? null,
    scope: scope ?? null,
    topics: topics ?? null,
    regions: regions ?? null,
    from: year ? `${year}-01-01` : null,
    to: year ? `${year}-12-31` : null,
    text: text ?? null,
  };
}
